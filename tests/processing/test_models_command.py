"""``craquemap models``: listing, showing and exporting, as people type it."""

from __future__ import annotations

import json

import onnx
import pytest

from craquemap.processing.cli import main
from craquemap.processing.options import ModelsOptions
from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.model_folder import list_bundled

NAME = (list_bundled() or ["none"])[0]


def run(capsys, *words):
    code = main(["models", *words, "--progress", "none"])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), ("list", None)),
        (("list",), ("list", None)),
        (("craquelite",), ("show", "craquelite")),
        (("show",), ("show", "default")),
        (("show", "./mine"), ("show", "./mine")),
        (("export",), ("export", "default")),
        (("export", "mine"), ("export", "mine")),
    ],
)
def test_what_is_meant(words, expected):
    output = {"output": "m.onnx"} if "export" in words else {}
    options = ModelsOptions(**dict(zip(("action", "model"), words)), **output)
    assert (options.action, options.model) == expected


def test_a_job_file_of_before_shows_the_model():
    assert ModelsOptions.from_dict({"model": "craquenet"}).action == "show"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"action": "export"}, "needs --output"),
        ({"action": "show", "output": "m.onnx"}, "writes no --output"),
        ({"action": "list", "model": "craquenet"}, "takes no model"),
        ({"action": "sell", "model": "craquenet"}, "no action 'sell'"),
    ],
)
def test_what_does_not_go_together(given, words):
    with pytest.raises(OptionError, match=words):
        ModelsOptions(**given)


@pytest.mark.skipif(not list_bundled(), reason="no model is bundled")
def test_list_show_and_export(tmp_path, capsys):
    code, out, _ = run(capsys)
    assert (code, NAME in out) == (0, True)
    assert run(capsys, "list")[1] == out
    assert run(capsys, NAME)[1] == run(capsys, "show", NAME)[1]
    target = tmp_path / "deep" / "m.onnx"
    code, out, _ = run(capsys, "export", NAME, "--output", str(target))
    assert (code, out.strip()) == (0, str(target))
    assert [p.name for p in target.parent.iterdir()] == ["m.onnx"]
    properties = {entry.key: json.loads(entry.value) for entry in onnx.load(target).metadata_props}
    assert properties["model_type"] == "Segmentor"
    before = target.read_bytes()
    code, _, err = run(capsys, "export", NAME, "--output", str(target))
    assert code == 2
    assert "exists already" in err
    assert target.read_bytes() == before
    assert run(capsys, "export", NAME, "--output", str(target), "--overwrite")[0] == 0


def test_exporting_a_model_that_is_not_there(tmp_path, capsys):
    code, _, err = run(capsys, "export", "nowhere", "--output", str(tmp_path / "m.onnx"))
    assert code == 2
    assert "no model 'nowhere'" in err
    assert not list(tmp_path.iterdir())
