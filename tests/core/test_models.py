"""Networks: one contract for all, and the published figures."""

import os
import re
import urllib.error
from pathlib import Path

import numpy as np
import pytest
import torch
import torchvision
from safetensors.torch import save_file
from torch import nn
from torchvision.models.resnet import BasicBlock

from craquemap.resunet_core.errors import ModelError, OptionError, SetupError
from craquemap.resunet_core.models import count_macs, count_parameters, create_model
from craquemap.resunet_core.models.base import ResNetEncoder
from craquemap.resunet_core.models.inverted import published_names
from craquemap.resunet_core.models.mcdm import MobileNetV2Encoder, flat_names
from craquemap.resunet_core.models.resunet import ResUNet
from craquemap.resunet_core.models.unet import VGGEncoder
from craquemap.resunet_core.options import ARCHITECTURES

# a basic-block and a bottleneck encoder, the baselines, and our own
QUICK = ("resunet18", "resunet50", "unet", "unet_classic", "mcdm", "craquenet", "craquelite")
TABLE = Path(__file__).resolve().parents[2] / "docs" / "models.md"


@pytest.fixture(scope="module")
def networks():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    made = {name: calibrated(create_model(name)) for name in QUICK}
    yield made
    torch.set_num_threads(threads)


@pytest.fixture(params=QUICK)
def network(request, networks):
    return networks[request.param]


def calibrated(network):
    """Set batch norms to the statistics of random pictures, so that logits are of the order of one."""
    with torch.no_grad():
        network.train()
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.momentum = None  # the plain average
        network(torch.rand(4, 3, 64, 64))
    return network.eval()


def assert_same(one, other):
    """Equal but for rounding, which grows with the largest value."""
    torch.testing.assert_close(one, other, rtol=0, atol=1e-4 * float(one.abs().max()))


def on_meta(name, class_count=3):
    with torch.device("meta"):
        return create_model(name, class_count)


class TestContract:
    @pytest.mark.parametrize("size", [(64, 64), (33, 70), (1, 1), (5, 96)])
    def test_logits_have_the_size_of_the_picture(self, network, size):
        with torch.inference_mode():
            logits = network(torch.rand(2, 3, *size))
        assert logits.shape == (2, 3, *size)
        assert logits.dtype == torch.float32
        assert torch.isfinite(logits).all()

    def test_every_weight_gets_a_finite_gradient(self, network):
        network.train()
        try:
            network(torch.rand(2, 3, 40, 64)).square().mean().backward()
            for name, parameter in network.named_parameters():
                assert parameter.grad is not None, name
                assert torch.isfinite(parameter.grad).all(), name
            touched = [bool(p.grad.any()) for p in network.parameters()]
            assert np.mean(touched) > 0.98
        finally:
            network.zero_grad(set_to_none=True)
            network.eval()

    def test_same_picture_same_logits(self, network):
        picture = torch.rand(1, 3, 64, 64)
        with torch.inference_mode():
            assert torch.equal(network(picture), network(picture))

    def test_pictures_of_a_batch_do_not_influence_each_other(self, network):
        pictures = torch.rand(3, 3, 64, 64)
        with torch.inference_mode():
            together, alone = network(pictures), network(pictures[1:2])
        assert_same(together[1:2], alone)

    def test_odd_sizes_are_padded_by_repetition(self, network):
        picture = torch.rand(1, 3, 40, 50)
        padded = torch.from_numpy(np.pad(picture.numpy(), ((0, 0), (0, 0), (0, 24), (0, 14)), mode="edge"))
        with torch.inference_mode():
            expected = network.forward_aligned(padded)[..., :40, :50]
            assert torch.equal(network(picture), expected)

    def test_memory_layout_does_not_matter(self, network):
        picture = torch.rand(1, 3, 64, 64)
        with torch.inference_mode():
            plain = network(picture)
            layered = network(picture.to(memory_format=torch.channels_last))
        assert_same(plain, layered)

    def test_a_seed_gives_the_same_weights(self):
        torch.manual_seed(7)
        first = create_model("craquenet").state_dict()
        torch.manual_seed(7)
        second = create_model("craquenet").state_dict()
        assert all(torch.equal(first[name], second[name]) for name in first)

    @pytest.mark.parametrize("name", ARCHITECTURES)
    def test_class_count_is_the_number_of_output_channels(self, name):
        assert on_meta(name, 2).eval()(torch.empty(1, 3, 32, 32, device="meta")).shape == (1, 2, 32, 32)


class TestCreate:
    def test_unknown_architecture_is_refused(self):
        with pytest.raises(OptionError, match=r"resunet9.*Expected one of: resunet18"):
            create_model("resunet9")

    def test_one_class_is_refused(self):
        with pytest.raises(OptionError, match="at least 2"):
            create_model("craquenet", 1)


class TestCost:
    def test_convolution_counted_by_hand(self):
        model = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 4, 1, stride=2, groups=2))
        assert count_parameters(model) == (3 * 9 + 1) * 8 + (4 + 1) * 4
        assert count_macs(model, 10, 6) == 10 * 6 * 8 * 27 + 5 * 3 * 4 * 4

    def test_transposed_convolution_counted_by_hand(self):
        model = nn.Sequential(nn.Conv2d(3, 6, 1), nn.ConvTranspose2d(6, 4, 2, stride=2))
        assert count_macs(model, 5, 3) == 5 * 3 * 6 * 3 + 5 * 3 * 6 * 4 * 4

    def test_matrix_product_counted_by_hand(self):
        model = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(3, 5))
        assert count_macs(model, 4, 4) == 15

    def test_the_model_itself_is_left_alone(self):
        model = nn.Sequential(nn.Conv2d(3, 2, 1)).train()
        count_macs(model, 4, 4)
        assert model.training
        assert model[0].weight.device.type == "cpu"
        assert not model[0]._forward_hooks

    @pytest.mark.parametrize(
        "name, parameters, macs",
        [("resunet50", 43.93e6, 91.5e9), ("unet", 24.89e6, 225e9), ("unet_classic", 31.03e6, 192.5e9), ("mcdm", 5.81e6, 26.2e9)],
    )  # fmt: skip
    def test_the_papers_networks_are_the_papers(self, name, parameters, macs):
        model = on_meta(name)
        assert count_parameters(model) == pytest.approx(parameters, rel=1e-3)
        assert count_macs(model, 512, 512) == pytest.approx(macs, rel=2e-3)

    @pytest.mark.parametrize("name", ARCHITECTURES)
    def test_the_documented_table_is_true(self, name):
        row = re.search(rf"^\| `{name}` \|(.*)$", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
        parameters, macs = (cell.strip() for cell in row[1].split("|")[1:3])
        model = on_meta(name)
        assert parameters == f"{count_parameters(model) / 1e6:.2f}"
        assert macs == f"{count_macs(model, 512, 512) / 1e9:.1f}"

    @pytest.mark.parametrize("depth, encoder_parameters", [(18, 11.69e6), (34, 21.80e6), (50, 25.56e6), (101, 44.55e6)])
    def test_encoders_have_torchvisions_published_size(self, depth, encoder_parameters):
        # torchvision publishes sizes with the classifier of 1000 classes
        encoder = on_meta(f"resunet{depth}").encoder
        classifier = (encoder.channels[-1] + 1) * 1000
        assert count_parameters(encoder) + classifier == pytest.approx(encoder_parameters, rel=1e-3)

    def test_craquenet_is_small_enough_to_ship(self):
        model = on_meta("craquenet")
        assert count_parameters(model) <= 9.5e6
        assert count_macs(model, 512, 512) <= 24.5e9

    def test_craquelite_costs_little_more_than_half_of_that(self):
        model = on_meta("craquelite")
        assert count_parameters(model) == pytest.approx(4.00e6, rel=1e-2)
        assert count_macs(model, 512, 512) == pytest.approx(11.6e9, rel=1e-2)

    def test_inverted_encoder_has_the_published_size(self):
        # EfficientNet-Lite0 has 4.65 M parameters; the last 1x1 convolution, its norm and the classifier are not here
        published = 4.652e6 - (320 * 1280 + 2 * 1280) - (1280 + 1) * 1000
        assert count_parameters(on_meta("craquelite").encoder) == pytest.approx(published, rel=1e-3)


class TestEncoder:
    def test_features_are_torchvisions(self):
        torch.manual_seed(0)
        oracle = torchvision.models.resnet18(weights=None).eval()
        encoder = ResNetEncoder(BasicBlock, (2, 2, 2, 2)).eval()
        state = {name: value for name, value in oracle.state_dict().items() if not name.startswith("fc.")}
        encoder.load_state_dict(state)
        picture = torch.rand(1, 3, 64, 96)
        with torch.inference_mode():
            features = encoder(picture)
            pooled = oracle.fc(features[-1].mean(dim=(2, 3)))
            torch.testing.assert_close(pooled, oracle(picture))
        assert [tuple(f.shape[1:]) for f in features] == [
            (64, 32, 48), (64, 16, 24), (128, 8, 12), (256, 4, 6), (512, 2, 3)
        ]  # fmt: skip

    @pytest.mark.parametrize("depth", [18, 34, 50, 101])
    def test_weights_are_named_as_in_torchvision(self, depth):
        with torch.device("meta"):
            oracle = getattr(torchvision.models, f"resnet{depth}")(weights=None).state_dict()
        encoder = on_meta(f"resunet{depth}").encoder.state_dict()
        shapes = {name: value.shape for name, value in oracle.items() if not name.startswith("fc.")}
        assert {name: value.shape for name, value in encoder.items()} == shapes

    def test_vgg_is_torchvisions(self):
        with torch.device("meta"):
            oracle = torchvision.models.vgg16(weights=None).state_dict()
        encoder = VGGEncoder()
        shapes = {name: value.shape for name, value in oracle.items() if name.startswith("features.")}
        assert {name: value.shape for name, value in encoder.state_dict().items()} == shapes
        with torch.inference_mode():
            features = encoder(torch.rand(1, 3, 32, 48))
        assert [tuple(f.shape[1:]) for f in features] == [
            (64, 32, 48), (128, 16, 24), (256, 8, 12), (512, 4, 6), (512, 2, 3)
        ]  # fmt: skip

    def test_mobilenet_is_torchvisions_computed_more_densely(self):
        """With its last stride taken out and what follows dilated, every second feature is torchvision's."""
        torch.manual_seed(0)
        oracle = calibrated(torchvision.models.mobilenet_v2(weights=None))
        encoder = MobileNetV2Encoder().eval()
        state = {n: v for n, v in oracle.state_dict().items() if not n.startswith(("features.18", "classifier"))}
        encoder.load_state_dict(state)
        picture = torch.rand(1, 3, 96, 128)
        with torch.inference_mode():
            low, high = encoder(picture)
            torch.testing.assert_close(low, oracle.features[:4](picture))
            assert_same(high[..., ::2, ::2], oracle.features[:18](picture))
        assert (low.shape[1:], high.shape[1:]) == ((24, 24, 32), (320, 6, 8))

    def test_mcdm_learns_from_one_picture_at_a_time(self):
        network = create_model("mcdm").train()
        network(torch.rand(1, 3, 64, 64)).square().mean().backward()
        assert network.pyramid.whole[1].weight.grad.any()

    def test_resunet_pools_without_padding_and_rounds_up(self):
        row = torch.arange(8.0).expand(1, 1, 8, 8)
        pooled = on_meta("resunet18").encoder.maxpool(row)
        assert pooled[0, 0, 0].tolist() == [2, 4, 6, 7]  # windows 0-2, 2-4, 4-6, 6-7

    def test_resunet_enlarges_with_aligned_corners(self):
        upsample = ResUNet(18).up1.upsample
        assert upsample(torch.tensor([[[[0.0, 3.0]]]]))[0, 0, 0].tolist() == pytest.approx([0, 1, 2, 3])


class TestEncoderWeights:
    def test_torchvision_file_is_taken_over(self, tmp_path, networks):
        oracle = torchvision.models.resnet18(weights=None)
        torch.save(oracle.state_dict(), tmp_path / "resnet18.pth")
        network = create_model("resunet18")
        taken = network.load_encoder_weights(tmp_path / "resnet18.pth")
        assert taken == len(oracle.state_dict()) - 2  # all but the classifier
        assert torch.equal(network.encoder.layer3[1].conv2.weight, oracle.layer3[1].conv2.weight)

    def test_published_names_of_inverted_residuals_are_translated(self, tmp_path):
        network, other = create_model("craquelite"), create_model("craquelite")
        own = other.encoder.state_dict()
        published = {name: own[ours] for name, ours in published_names().items() if ours in own}
        assert len(published) == len(own)  # every tensor has a published name
        assert published["_conv_stem.weight"].shape == (32, 3, 3, 3)
        assert published["_blocks.15._depthwise_conv.weight"].shape == (1152, 1, 3, 3)
        torch.save({**published, "_fc.bias": torch.zeros(1000)}, tmp_path / "lite0.pth")
        assert network.load_encoder_weights(tmp_path / "lite0.pth") == len(own)
        assert torch.equal(network.encoder.stages[5][0].expand[0].weight, own["stages.5.0.expand.0.weight"])

    def test_both_public_namings_of_mobilenet(self, tmp_path):
        network, other = create_model("mcdm"), create_model("mcdm")
        own = other.encoder.state_dict()
        names = {ours: theirs for theirs, ours in flat_names().items()}
        flat = {names.get(name, name): value for name, value in own.items()}
        assert flat["features.1.conv.3.weight"].shape == (16, 32, 1, 1)
        assert flat["features.17.conv.6.weight"].shape == (320, 960, 1, 1)
        for state in (own, flat):
            torch.save(state, tmp_path / "mobilenet.pth")
            assert network.load_encoder_weights(tmp_path / "mobilenet.pth") == len(own)
            assert all(torch.equal(network.encoder.state_dict()[name], value) for name, value in own.items())

    def test_wrapped_weights_and_safetensors(self, tmp_path):
        own = VGGEncoder().state_dict()
        torch.save({"epoch": 3, "state_dict": {f"module.{n}": v for n, v in own.items()}}, tmp_path / "w.pth")
        save_file(own, tmp_path / "w.safetensors")
        for name in ("w.pth", "w.safetensors"):
            network = create_model("unet")
            assert network.load_encoder_weights(tmp_path / name) == len(own)
            assert torch.equal(network.encoder.features[28].weight, own["features.28.weight"])

    @pytest.mark.parametrize(
        "name, file",
        [("resunet50", "resnet50-0676ba61.pth"), ("unet", "vgg16-397923af.pth"), ("mcdm", "mobilenet_v2-b0353104.pth")],
    )
    def test_imagenet_is_torchvisions(self, name, file, monkeypatch):
        network, other = create_model(name), create_model(name)
        asked = []

        def load(url, **keywords):
            asked.append((url, keywords["check_hash"], keywords["weights_only"]))
            return other.encoder.state_dict()

        monkeypatch.setattr(torch.hub, "load_state_dict_from_url", load)
        assert network.load_encoder_weights("imagenet") == len(other.encoder.state_dict())
        assert asked == [(f"https://download.pytorch.org/models/{file}", True, True)]

    @pytest.mark.parametrize("error", [urllib.error.URLError("no network"), RuntimeError("invalid hash value")])
    def test_imagenet_without_a_network(self, error, monkeypatch):
        def load(*_, **__):
            raise error

        monkeypatch.setattr(torch.hub, "load_state_dict_from_url", load)
        with pytest.raises(SetupError, match=r"can't be downloaded from https.*vgg16.*--encoder-weights FILE"):
            create_model("unet").load_encoder_weights("imagenet")

    def test_imagenet_for_a_network_that_has_none(self):
        with pytest.raises(OptionError, match="No ImageNet weights"):
            create_model("unet_classic").load_encoder_weights("imagenet")

    def test_what_has_another_width_is_left(self, tmp_path):
        oracle = torchvision.models.resnet18(weights=None)
        torch.save(oracle.state_dict(), tmp_path / "resnet18.pth")
        network = create_model("craquenet")
        before = network.encoder.layer4[0].conv1.weight.clone()
        network.load_encoder_weights(tmp_path / "resnet18.pth")
        assert torch.equal(network.encoder.layer4[0].conv1.weight, before)
        assert torch.equal(network.encoder.layer3[0].conv1.weight, oracle.layer3[0].conv1.weight)

    @pytest.mark.parametrize("content", [{"fc.weight": torch.zeros(2, 2)}, [1, 2], {"conv1.weight": torch.zeros(1)}])
    def test_files_without_fitting_weights_are_refused(self, tmp_path, content):
        torch.save(content, tmp_path / "w.pth")
        with pytest.raises(ModelError, match="no weights that fit"):
            create_model("resunet18").load_encoder_weights(tmp_path / "w.pth")

    def test_garbage_is_refused(self, tmp_path):
        (tmp_path / "w.pth").write_bytes(b"not weights")
        with pytest.raises(ModelError, match="can't be read as weights"):
            create_model("resunet18").load_encoder_weights(tmp_path / "w.pth")

    def test_nothing_in_a_file_is_executed(self, tmp_path):
        class Trap:
            def __reduce__(self):
                return (os.mkdir, (str(tmp_path / "executed"),))

        torch.save({"conv1.weight": Trap()}, tmp_path / "w.pth")
        with pytest.raises(ModelError, match="can't be read as weights"):
            create_model("resunet18").load_encoder_weights(tmp_path / "w.pth")
        assert not (tmp_path / "executed").exists()
