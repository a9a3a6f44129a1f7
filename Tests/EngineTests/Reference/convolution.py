"""Writes convolution.json: values and gradients of PyTorch's convolutions, pooling, activations and losses, for
PyTorchTests. Needs torch (2.x). Run in this folder: python3 convolution.py

Images are written channels last, windows as [K, K, inputs, outputs] of the convolution. Each case's gradients are those of
sum(y * direction)."""
import json

import torch
from torch.nn import functional as F

torch.manual_seed(11)
torch.set_default_dtype(torch.float64)


def pack(tensor):
    return {"shape": list(tensor.shape), "values": [float(f"{v:.9g}") for v in tensor.detach().reshape(-1).tolist()]}


same = lambda t: t
image = lambda t: t.permute(0, 2, 3, 1).contiguous()
window = lambda t: t.permute(2, 3, 1, 0).contiguous()
cases = {}


def case(name, inputs, y, layout=same):
    """inputs: a list of (tensor, function that brings it into the project's layout)."""
    direction = torch.randn(y.shape)
    (y * direction).sum().backward()
    cases[name] = {
        "inputs": [pack(bring(tensor)) for tensor, bring in inputs],
        "gradients": [pack(bring(tensor.grad)) if tensor.grad is not None else None for tensor, bring in inputs],
        "direction": pack(layout(direction)),
        "output": pack(layout(y)),
    }


def leaf(*shape):
    return torch.randn(*shape, requires_grad=True)


x, w, b = leaf(2, 3, 7, 6), leaf(4, 3, 3, 3), leaf(4)
case("conv2d, stride 2, padding 1", [(x, image), (w, window), (b, same)],
     F.relu(F.conv2d(x, w, b, stride=2, padding=1)), image)
x, w, b = leaf(1, 2, 6, 5), leaf(3, 2, 4, 4), leaf(3)
case("conv2d, window 4, valid", [(x, image), (w, window), (b, same)], F.conv2d(x, w, b).sigmoid(), image)
# PyTorch keeps a transposed convolution's weights as [inputs, outputs, K, K]: the convolution that it transposes.
x, w, b = leaf(2, 4, 3, 4), leaf(4, 3, 4, 4), leaf(3)
case("conv_transpose2d, stride 2, padding 1", [(x, image), (w, window), (b, same)],
     F.conv_transpose2d(x, w, b, stride=2, padding=1), image)
x, w, b = leaf(1, 2, 4, 3), leaf(2, 5, 3, 3), leaf(5)
case("conv_transpose2d, stride 3", [(x, image), (w, window), (b, same)],
     F.relu(F.conv_transpose2d(x, w, b, stride=3)), image)
x = leaf(2, 3, 6, 7)
case("max_pool2d", [(x, image)], F.max_pool2d(x, 2), image)
x = leaf(2, 3, 7, 7)
case("avg_pool2d, window 3, stride 2", [(x, image)], F.avg_pool2d(x, 3, 2), image)
x, w, b = leaf(2, 3, 4, 3), leaf(2, 3, 3, 3), leaf(2)
case("up-sampling and conv2d", [(x, image), (w, window), (b, same)],
     F.conv2d(F.interpolate(x, scale_factor=2, mode="nearest"), w, b, padding=1), image)

for name, function in [("gelu", F.gelu), ("softplus", F.softplus), ("sigmoid", torch.sigmoid),
                       ("leaky relu", lambda t: F.leaky_relu(t, 0.01))]:
    x = (3 * torch.randn(4, 5)).requires_grad_()
    case(name, [(x, same)], function(x))
x, t = (4 * torch.randn(3, 7)).requires_grad_(), torch.rand(3, 7)
case("binary cross-entropy", [(x, same), (t, same)], F.binary_cross_entropy_with_logits(x, t))
x, t = (4 * torch.randn(6, 5)).requires_grad_(), torch.tensor([0, 4, 2, 2, 1, 3])
case("cross-entropy", [(x, same), (t, same)], F.cross_entropy(x, t))
x, t = leaf(3, 4), torch.randn(3, 4)
case("squared error", [(x, same), (t, same)], F.mse_loss(x, t))

with open("convolution.json", "w") as file:
    json.dump(cases, file)
