"""Cutting a network down to what the middle of a window needs: the plan, and that it changes no value."""

import numpy as np
import openvino as ov
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import fx, nn

from craquemap.resunet_core.engines import create_engine
from craquemap.resunet_core.engines.openvino_trimming import trim
from craquemap.resunet_core.engines.torch_trimming import trimmed
from craquemap.resunet_core.errors import InputError
from craquemap.resunet_core.export import save_model
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.model_folder import resolve_model
from craquemap.resunet_core.models import create_model
from craquemap.resunet_core.trimming import Cuts, Step, plan_cuts

ARCHITECTURES = ("craquelite", "craquenet", "resunet18", "unet", "unet_classic", "mcdm")


class TestPlan:
    def test_a_chain_of_filters_is_cut_once_where_it_begins(self):
        steps = [Step((), 200), Step((0,), 200, reach_px=1), Step((1,), 200, reach_px=1), Step((2,), 200, reach_px=0)]
        assert plan_cuts(steps, 20) == Cuts(((), (18,), (0,), (0,)), 2)

    def test_a_shortcut_is_cut_to_what_is_enlarged(self):
        """A small U: the filter on the deep features looks one pixel of theirs, two of the picture's, further."""
        steps = [
            Step((), 960),
            Step((0,), 480),  # made smaller: needs all
            Step((1,), 480, reach_px=1),
            Step((2,), 960, reach_px=0, enlarges=2),
            Step((0, 3), 960, reach_px=0),  # joined
        ]
        # 160 px of the answer are needless; of what is enlarged 79 (pixel 160 lies between 79 and 80); 78 before the filter.
        assert plan_cuts(steps, 160) == Cuts(((), (0,), (78,), (0,), (156, 0)), 4)

    def test_what_one_reader_needs_is_not_cut_for_the_others(self):
        steps = [Step((), 100), Step((0,), 100, reach_px=0), Step((1,), 50), Step((1,), 100, reach_px=0), Step((2, 3))]
        assert plan_cuts(steps, 20) == Cuts(((), (0,), (0,), (0,), (0, 0)), 20)

    def test_small_savings_are_left(self):
        assert plan_cuts([Step((), 1000), Step((0,), 1000, reach_px=0)], 12) == Cuts(((), (0,)), 12)
        assert plan_cuts([Step((), 1000), Step((0,), 1000, reach_px=0)], 13) == Cuts(((), (13,)), 0)

    def test_results_that_nobody_reads_change_nothing(self):
        steps = [Step((), 100), Step((0,), 100), Step((0,), 100, reach_px=0)]
        assert plan_cuts(steps, 20) == Cuts(((), (0,), (20,)), 0)  # the second step still reads all of the first

    @given(st.integers(2, 5), st.data())
    def test_what_is_needed_of_enlarged_features_is_what_interpolation_reads(self, factor, data):
        side = 40
        places = (np.arange(side * factor) + 0.5) / factor - 0.5  # of the enlarged pixels among those they come from
        cut = data.draw(st.integers(0, len(places) // 2 - 1))
        found = Step((0,), side * factor, reach_px=0, enlarges=factor).cut_before(cut)
        assert found == max(int(np.floor(places[cut])), 0)
        assert side - 1 - found >= int(np.ceil(places[-1 - cut])) or found == 0


class TestTorch:
    @pytest.mark.parametrize("architecture", ARCHITECTURES)
    def test_the_middle_is_that_of_the_whole(self, architecture):
        torch.manual_seed(1)
        network = create_model(architecture).eval()
        images = torch.rand(1, 3, 192, 256)
        with torch.inference_mode():
            whole = network(images)[..., 64:-64, 64:-64]
            middle = trimmed(network, images.shape[1:], 64)(images)
        torch.testing.assert_close(middle, whole, rtol=1e-5, atol=1e-5 * float(whole.abs().max()))

    @pytest.mark.parametrize("device", ["cpu", "meta"])
    @pytest.mark.parametrize("architecture", [name for name in ARCHITECTURES if name != "mcdm"])
    def test_networks_are_traced_on_the_device_they_are_on(self, architecture, device):
        network = create_model(architecture).eval().to(device)
        middle = trimmed(network, (3, 192, 256), 64)
        assert isinstance(middle, fx.GraphModule)
        if device == "meta":  # stands for a GPU: shapes without values
            assert middle(torch.empty(2, 3, 192, 256, device=device)).shape == (2, 3, 64, 128)

    def test_less_is_computed(self):
        network = create_model("craquelite").eval()
        seen = []
        for module in network.modules():
            if isinstance(module, nn.Conv2d):
                module.register_forward_hook(lambda _, __, result: seen.append(result.shape))
        image = torch.zeros(1, 3, 512, 512)
        with torch.inference_mode():
            network(image)
            whole = sum(shape.numel() for shape in seen if shape[-1] > 256)
            middle = trimmed(network, (3, 512, 512), 128)
            seen.clear()
            middle(image)
        assert {shape[-1] for shape in seen if shape[-1] > 256} == {
            256 + 2 * 4
        }  # full resolution: little but the middle
        assert sum(shape.numel() for shape in seen if shape[-1] > 256) < 0.4 * whole

    def test_a_network_that_cannot_be_traced_is_computed_whole(self):
        class Deciding(nn.Module):
            def forward(self, image):
                return image * 2 if image.sum() > 0 else image

        network = trimmed(Deciding(), (3, 64, 64), 16)
        assert not isinstance(network, fx.GraphModule)
        assert torch.equal(network(torch.ones(1, 3, 64, 64)), torch.full((1, 3, 32, 32), 2.0))

    def test_no_margin_no_change(self):
        network = nn.Identity()
        assert trimmed(network, (3, 64, 64), 0) is network


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    models = {}

    def get(architecture):
        if architecture not in models:
            torch.manual_seed(2)
            network = create_model(architecture)
            for module in network.modules():  # batch norms set so that logits are of the order of one
                if isinstance(module, nn.BatchNorm2d):
                    module.momentum = None
            with torch.no_grad():
                network.train()(torch.rand(2, 3, 64, 64))
            models[architecture] = save_model(network, ModelCard("m", "1", architecture), folder / architecture)
        return models[architecture]

    return get


class TestEngines:
    @pytest.mark.parametrize("architecture", ARCHITECTURES)
    def test_openvino_gives_the_middle_of_the_whole(self, architecture, saved):
        images = np.random.default_rng(3).integers(0, 256, (1, 192, 192, 3), np.uint8)
        engine = create_engine(saved(architecture), "openvino", "cpu", "float32", threads=1)
        whole, middle = engine.predict(images), engine.predict(images, 64)
        assert middle.shape == (1, 3, 64, 64)
        np.testing.assert_allclose(
            middle, whole[:, :, 64:-64, 64:-64], atol=1e-4
        )  # blocks of other sizes round otherwise

    @pytest.mark.parametrize(("height", "width", "margin"), [(161, 162, 80), (130, 97, 33), (64, 96, 31)])
    def test_any_size_and_margin(self, saved, height, width, margin):
        images = np.random.default_rng(4).integers(0, 256, (1, height, width, 3), np.uint8)
        for name in ("openvino", "torch"):
            engine = create_engine(saved("craquelite"), name, "cpu", "float32", threads=1)
            whole, middle = engine.predict(images), engine.predict(images, margin)
            kept = whole[:, :, margin : height - margin, margin : width - margin]
            np.testing.assert_allclose(middle, kept, atol=1e-4)

    @pytest.mark.parametrize("name", ["openvino", "torch"])
    def test_a_margin_that_leaves_nothing_is_refused(self, name, saved):
        engine = create_engine(saved("craquelite"), name, "cpu", "float32", threads=1)
        with pytest.raises(InputError, match="A margin of 32 px leaves nothing of pictures of 64 x 90 px"):
            engine.predict(np.zeros((1, 64, 90, 3), np.uint8), 32)

    def test_the_bundled_model_computes_little_but_the_middle_at_full_resolution(self):
        core = ov.Core()
        model = core.read_model(resolve_model("default").graph_path)
        model.reshape([1, 3, 1536, 1536])
        trim(model, 192)
        sides = {
            node.output(0).shape[-1]
            for node in model.get_ordered_ops()
            if node.get_type_name() == "Convolution" and node.output(0).shape[-1] > 768
        }
        assert sides == {1152 + 2 * 4}
        assert list(model.output(0).shape) == [1, 3, 1152, 1152]
