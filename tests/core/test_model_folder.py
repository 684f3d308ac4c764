"""Model folders and files, cards, and the safetensors container; no torch anywhere."""

import base64
import hashlib
import json
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st

from craquemap.resunet_core import cache, model_folder
from craquemap.resunet_core.errors import ModelError, StorageError
from craquemap.resunet_core.model_card import ModelCard, TrainingData
from craquemap.resunet_core.model_folder import list_bundled, list_own, resolve_model
from craquemap.resunet_core.weights import data_sha256, pack, read_header, split

ARRAYS = {"a": np.arange(6, dtype=np.float16).reshape(2, 3), "b": np.float32([0.5, -1])}
DATA = ARRAYS["b"].tobytes() + ARRAYS["a"].tobytes()  # safetensors puts wider types first
GRAPH = b"graph bytes"


def packed(card=None, graph=GRAPH, **metadata):
    tensors, data = split(safetensors.numpy.save(ARRAYS))
    if card is not None:
        metadata |= {"craquemap.card": card.to_json(), "craquemap.graph": base64.b64encode(graph).decode()}
    return pack(tensors, data, lambda start: metadata)


def make_card(**values):
    return ModelCard(
        **{"name": "m", "version": "1", "architecture": "craquenet", "weights_sha256": hashlib.sha256(DATA).hexdigest()}
        | values
    )


def make_folder(path, **values):
    path.mkdir(parents=True)
    card = make_card(**values)
    (path / "card.json").write_text(card.to_json(), encoding="utf-8")
    (path / "model.safetensors").write_bytes(packed(card))
    (path / "model.onnx").write_bytes(GRAPH)
    return path


@pytest.fixture(autouse=True)
def private_places(tmp_path, monkeypatch):
    """Keep the user's cache and the bundled models out of the tests."""
    monkeypatch.setenv("CRAQUEMAP_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(model_folder, "BUNDLED", tmp_path / "bundled")


class TestContainer:
    def test_the_library_reads_what_is_packed(self, tmp_path):
        (tmp_path / "m.safetensors").write_bytes(packed(note="façade"))
        read = safetensors.numpy.load_file(tmp_path / "m.safetensors")
        assert all(np.array_equal(read[name], ARRAYS[name]) for name in ARRAYS)
        with safetensors.safe_open(tmp_path / "m.safetensors", "np") as file:
            assert file.metadata() == {"note": "façade"}

    def test_header_tells_where_each_tensor_lies(self, tmp_path):
        path = tmp_path / "m.safetensors"
        path.write_bytes(packed(note="x"))
        header = read_header(path)
        content = path.read_bytes()
        for name, array in ARRAYS.items():
            begin, end = (header.data_start + offset for offset in header.tensors[name]["data_offsets"])
            assert content[begin:end] == array.tobytes()
        assert header.metadata == {"note": "x"}

    @settings(max_examples=30, deadline=None)
    @given(st.text(max_size=200), st.integers(0, 20_000))
    def test_metadata_may_depend_on_where_the_data_starts(self, text, length):
        tensors, data = split(safetensors.numpy.save(ARRAYS))
        content = pack(tensors, data, lambda start: {"start": str(start), "text": text, "filler": "x" * length})
        (header_length,) = struct.unpack("<Q", content[:8])
        metadata = json.loads(content[8 : 8 + header_length])["__metadata__"]
        assert content[int(metadata["start"]) :] == data == DATA
        assert metadata["text"] == text

    def test_sha256_is_of_the_tensor_bytes_alone(self, tmp_path):
        for name, note in (("a", "x"), ("b", "y" * 10_000)):
            (tmp_path / name).write_bytes(packed(note=note))
            assert data_sha256(tmp_path / name) == hashlib.sha256(DATA).hexdigest()

    @pytest.mark.parametrize("length", [0, 4, 8, 100, -1, -15])
    def test_a_file_cut_short_is_refused(self, tmp_path, length):
        path = tmp_path / "m.safetensors"
        path.write_bytes(packed()[:length])
        with pytest.raises(ModelError, match="damaged"):
            read_header(path)

    @pytest.mark.parametrize(
        "header", [b"[]", b"{", b"\xff\xfe", b'{"a": 3}', b'{"a": {}}', b'{"a": {"data_offsets": [4, 2]}}', b"null"]
    )
    def test_a_header_of_another_form_is_refused(self, tmp_path, header):
        path = tmp_path / "m.safetensors"
        path.write_bytes(struct.pack("<Q", len(header)) + header)
        with pytest.raises(ModelError, match="no safetensors file"):
            read_header(path)

    def test_another_kind_of_file_is_refused(self, tmp_path):
        (tmp_path / "m.safetensors").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
        with pytest.raises(ModelError, match="no safetensors file"):
            read_header(tmp_path / "m.safetensors")


class TestCard:
    @settings(max_examples=50, deadline=None)
    @given(
        st.builds(
            make_card,
            name=st.text(min_size=1),
            halo_px=st.integers(0, 255),
            window_px=st.integers(16, 64).map(lambda n: 32 * n),
            thresholds=st.fixed_dictionaries(
                {"craquelure": st.floats(0.01, 0.99), "paint_loss": st.floats(0.01, 0.99)}
            ),
            network_confidence=st.floats(0, 0.99),
            gsd_min_mm=st.none() | st.floats(0.01, 0.1),
            gsd_max_mm=st.none() | st.floats(0.1, 10),
            training_data=st.lists(st.builds(TrainingData, st.text(), st.text(), st.text()), max_size=3).map(tuple),
            metrics=st.dictionaries(st.text(), st.floats(allow_nan=False) | st.text()),
            limitations=st.lists(st.text(), max_size=3).map(tuple),
        )
    )
    def test_json_and_back(self, card):
        assert ModelCard.from_json(card.to_json()) == card

    def test_defaults_are_the_classes_of_the_project(self):
        assert make_card().classes == ("background", "craquelure", "paint_loss")
        assert make_card().thresholds == {"craquelure": 0.5, "paint_loss": 0.5}

    @pytest.mark.parametrize(
        "values, message",
        [
            ({"window_px": 500}, "window_px 500.*multiple of 32"),
            ({"window_px": 64, "halo_px": 32}, "halo_px 32.*less than half"),
            ({"halo_px": -1}, "halo_px -1"),
            ({"thresholds": {"craquelure": 1.0}}, "thresholds"),
            ({"network_confidence": 1.0}, "network_confidence 1.0.*0 to below 1"),
            ({"thresholds": {"rust": 0.5}}, "rust.*names of its classes"),
            ({"classes": ("one",), "thresholds": {}}, "1 classes.*at least 2"),
            ({"gsd_min_mm": 0.0}, "gsd_min_mm 0.0"),
            ({"gsd_min_mm": 2.0, "gsd_max_mm": 1.0}, "gsd_max_mm 1.0"),
            ({"architecture": ""}, "architecture"),
        ],
    )
    def test_impossible_cards_are_refused(self, values, message):
        with pytest.raises(ModelError, match=message):
            make_card(**values)

    @pytest.mark.parametrize(
        "text",
        [
            "", "[]", "null", '{"format": 1}', '{"name": "m"}', '{"format": "x"}',
            '{"format": 1, "name": "m", "version": "1", "architecture": "a", "window_px": "wide"}',
            '{"format": 1, "name": "m", "version": "1", "architecture": "a", "training_data": [{"colour": 1}]}',
        ],
    )  # fmt: skip
    def test_other_texts_are_refused_by_name(self, text):
        with pytest.raises(ModelError, match=r"mine.json is no model card"):
            ModelCard.from_json(text, "mine.json")

    def test_additions_of_newer_versions_are_ignored_but_not_newer_formats(self):
        values = json.loads(make_card().to_json())
        assert ModelCard.from_json(json.dumps(values | {"invention": 1})) == make_card()
        with pytest.raises(ModelError, match=r"format 2.*Update"):
            ModelCard.from_json(json.dumps(values | {"format": 2}))

    def test_readme_says_what_a_reader_needs(self):
        text = make_card(
            gsd_min_mm=0.1,
            gsd_max_mm=0.5,
            licence="CC-BY-4.0",
            training_data=(TrainingData("Walls", "CC0", "https://example.org"),),
            metrics={"F1 at 2 px": 0.94321},
            limitations=("Not for varnish.",),
            command="craquemap train x --output y",
        ).to_readme()
        for part in (
            "# m 1\n", "0.1 to 0.5 mm", "1 craquelure", "CC-BY-4.0", "Walls, https://example.org, licence: CC0",
            "F1 at 2 px: 0.9432", "Not for varnish.", "    craquemap train x --output y",
            hashlib.sha256(DATA).hexdigest(),
        ):  # fmt: skip
            assert part in text
        assert "## Recipe" not in text  # nothing to say there

    def test_readme_joins_nested_figures_under_their_names(self):
        interval, none = {"value": 0.81234, "low": 0.7, "high": 0.9}, dict.fromkeys(("value", "low", "high"))
        figures = {"datasets": {"traced": {"pictures": 13, "craquelure": {"f1": interval, "iou": none}}}, "false": none}
        text = make_card(metrics=figures).to_readme()
        for line in (
            "- datasets, traced: pictures 13\n",
            "- datasets, traced, craquelure: f1 0.8123 (0.7 to 0.9), iou not defined\n",
            "- false: not defined\n",
        ):
            assert line in text


class TestResolve:
    def test_a_folder(self, tmp_path):
        folder = resolve_model(make_folder(tmp_path / "mine"))
        assert folder.card == make_card()
        assert folder.weights_path == tmp_path / "mine" / "model.safetensors"
        folder.verify()

    def test_bundled_models_by_name(self, tmp_path):
        for name in ("another", "craquelite"):
            make_folder(tmp_path / "bundled" / name, name=name)
        assert list_bundled() == ["craquelite", "another"]
        assert resolve_model("another").card.name == "another"
        assert resolve_model("default").card.name == "craquelite"

    def test_a_single_bundled_model_is_the_default(self, tmp_path):
        make_folder(tmp_path / "bundled" / "only", name="only")
        assert resolve_model("default").card.name == "only"

    def test_the_users_own_models_by_name(self, tmp_path, monkeypatch):
        monkeypatch.setenv("CRAQUEMAP_MODELS", str(tmp_path / "own"))
        assert list_own() == []
        make_folder(tmp_path / "bundled" / "m", version="bundled")
        make_folder(tmp_path / "own" / "Süd 1", name="site")
        make_folder(tmp_path / "own" / "m", version="own")
        assert list_own() == ["Süd 1", "m"]
        assert resolve_model("Süd 1").card.name == "site"
        assert resolve_model("m").card.version == "bundled"  # bundled names go first
        assert resolve_model(tmp_path / "own" / "m").card.version == "own"
        with pytest.raises(ModelError, match="Süd 1"):
            resolve_model("missing")

    def test_bundled_names_go_before_folders_of_the_same_name(self, tmp_path, monkeypatch):
        make_folder(tmp_path / "bundled" / "m", version="bundled")
        make_folder(tmp_path / "here" / "m", version="mine")
        monkeypatch.chdir(tmp_path / "here")
        assert resolve_model("m").card.version == "bundled"
        assert resolve_model("./m").card.version == "mine"

    def test_nothing_bundled(self):
        assert list_bundled() == []
        with pytest.raises(ModelError, match="No model is bundled"):
            resolve_model("default")

    def test_an_unknown_name_lists_the_known(self, tmp_path):
        make_folder(tmp_path / "bundled" / "known")
        with pytest.raises(ModelError, match=r"no model 'unknown'.*default or known, a model folder"):
            resolve_model("unknown")

    def test_a_folder_without_card(self, tmp_path):
        with pytest.raises(ModelError, match=r"no model folder: it has no card.json"):
            resolve_model(tmp_path)

    @pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{"])
    def test_a_damaged_card(self, tmp_path, content):
        path = make_folder(tmp_path / "mine")
        (path / "card.json").write_bytes(content)
        with pytest.raises(ModelError, match=r"card.json"):
            resolve_model(path)


class TestVerify:
    def test_one_changed_bit_of_the_weights(self, tmp_path):
        path = make_folder(tmp_path / "mine")
        content = bytearray((path / "model.safetensors").read_bytes())
        content[-1] ^= 1
        (path / "model.safetensors").write_bytes(content)
        with pytest.raises(ModelError, match=r"SHA-256.*damaged or belongs to another card"):
            resolve_model(path).verify()

    @pytest.mark.parametrize("name", ["model.safetensors", "model.onnx"])
    def test_a_missing_file(self, tmp_path, name):
        path = make_folder(tmp_path / "mine")
        (path / name).unlink()
        with pytest.raises(ModelError, match=name):
            resolve_model(path).verify()


class TestLoneFile:
    @pytest.fixture()
    def file(self, tmp_path):
        (tmp_path / "m.safetensors").write_bytes(packed(make_card()))
        return tmp_path / "m.safetensors"

    def test_is_as_good_as_its_folder(self, file, tmp_path):
        folder = resolve_model(file)
        folder.verify()
        assert folder.card == make_card()
        assert folder.graph_path.read_bytes() == GRAPH
        assert folder.weights_path.read_bytes() == file.read_bytes()
        assert folder.path.is_relative_to(tmp_path / "cache")

    def test_is_unpacked_once(self, file):
        first = resolve_model(file)
        (first.path / "mark").touch()
        assert (resolve_model(file).path / "mark").exists()

    def test_another_card_with_the_same_weights_is_another_model(self, file):
        first = resolve_model(file)
        file.write_bytes(packed(make_card(thresholds={"craquelure": 0.3})))
        second = resolve_model(file)
        assert second.card.thresholds == {"craquelure": 0.3}
        assert second.path != first.path

    def test_weights_without_card_are_refused(self, file):
        file.write_bytes(packed())
        with pytest.raises(ModelError, match="without a model card and graph"):
            resolve_model(file)

    def test_a_damaged_graph_is_refused(self, file):
        tensors, data = split(safetensors.numpy.save(ARRAYS))
        metadata = {"craquemap.card": make_card().to_json(), "craquemap.graph": "%%%"}
        file.write_bytes(pack(tensors, data, lambda start: metadata))
        with pytest.raises(ModelError, match=r"graph.*damaged"):
            resolve_model(file)

    def test_a_full_disk_leaves_nothing_half_unpacked(self, file, tmp_path, monkeypatch):
        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(model_folder.shutil, "copyfile", full)
        with pytest.raises(StorageError, match="No space left"):
            resolve_model(file)
        assert list((tmp_path / "cache" / "models").iterdir()) == []

    def test_a_quicker_process_is_no_problem(self, file, tmp_path, monkeypatch):
        copy = model_folder.shutil.copyfile

        def slow(source, target):
            monkeypatch.setattr(model_folder.shutil, "copyfile", copy)
            resolve_model(file)  # another process does the whole work meanwhile
            copy(source, target)

        monkeypatch.setattr(model_folder.shutil, "copyfile", slow)
        resolve_model(file).verify()
        assert len(list((tmp_path / "cache" / "models").iterdir())) == 1


class TestCache:
    def test_the_variable_says_where(self, tmp_path):
        assert cache.user_cache_folder() == tmp_path / "cache"
        assert (tmp_path / "cache").is_dir()

    def test_a_place_that_cannot_be_written_is_passed_over(self, tmp_path, monkeypatch):
        (tmp_path / "file").touch()
        monkeypatch.setenv("CRAQUEMAP_CACHE", str(tmp_path / "file" / "below"))
        monkeypatch.setattr(cache.tempfile, "gettempdir", lambda: str(tmp_path / "temporary"))
        assert cache.user_cache_folder() == tmp_path / "temporary" / "craquemap"

    @pytest.mark.parametrize(
        "platform, variables, expected",
        [
            ("linux", {"XDG_CACHE_HOME": "{}/x"}, "x/craquemap"),
            ("linux", {"HOME": "{}/h"}, "h/.cache/craquemap"),
            ("darwin", {"HOME": "{}/h"}, "h/Library/Caches/craquemap"),
            ("win32", {"LOCALAPPDATA": "{}/l"}, "l/craquemap/cache"),
        ],
    )
    def test_each_platform_has_its_place(self, tmp_path, monkeypatch, platform, variables, expected):
        for name in ("CRAQUEMAP_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value.format(tmp_path))
        monkeypatch.setattr(cache.sys, "platform", platform)
        assert cache.user_cache_folder() == tmp_path / expected


def test_models_are_found_without_any_framework():
    code = (
        "import sys, craquemap.resunet_core.model_folder, craquemap.resunet_core.engines\n"
        "print([m for m in ('torch', 'openvino', 'onnx', 'lightning') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(sys.executable).parent)
    assert run.stdout.strip() == "[]", run.stderr
