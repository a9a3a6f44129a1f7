"""Writes cross_attention.json: values and gradients of PyTorch's MultiheadAttention over another sequence, with and without
padding, for CrossAttentionTests. Needs torch (2.x). Run in this folder: python3 cross_attention.py

Weights are written in this project's layout (inputs first: the transpose of PyTorch's). Each case's gradients are those of
sum(y * direction)."""
import json

import torch
from torch import nn

torch.manual_seed(11)
torch.set_default_dtype(torch.float64)


def pack(tensor):
    return {"shape": list(tensor.shape), "values": [float(f"{v:.9g}") for v in tensor.detach().reshape(-1).tolist()]}


same = lambda t: t
flip = lambda t: t.T.contiguous()
cases = {}
for name, mask in [("whole", None), ("padded", torch.tensor([[1.0, 1, 1, 1, 1, 1, 1], [1, 1, 1, 0, 0, 0, 0]]))]:
    net = nn.MultiheadAttention(12, 3, batch_first=True)
    with torch.no_grad():
        net.in_proj_bias.copy_(0.3 * torch.randn(36))
        net.out_proj.bias.copy_(0.3 * torch.randn(12))
    x = torch.randn(2, 4, 12, requires_grad=True)
    other = torch.randn(2, 7, 12, requires_grad=True)
    y, _ = net(x, other, other, key_padding_mask=None if mask is None else mask == 0)
    direction = torch.randn(y.shape)
    (y * direction).sum().backward()
    tensors = {"x": (x, same), "other": (other, same), "projection.weight": (net.in_proj_weight, flip),
               "projection.bias": (net.in_proj_bias, same), "output.weight": (net.out_proj.weight, flip),
               "output.bias": (net.out_proj.bias, same)}
    cases[name] = {
        "inputs": {key: pack(layout(tensor)) for key, (tensor, layout) in tensors.items()},
        "gradients": {key: pack(layout(tensor.grad)) for key, (tensor, layout) in tensors.items()},
        "mask": None if mask is None else pack(mask),
        "direction": pack(direction),
        "output": pack(y),
    }

with open("cross_attention.json", "w") as file:
    json.dump(cases, file, indent=None, separators=(",", ":"))
