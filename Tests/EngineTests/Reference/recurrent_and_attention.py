"""Writes recurrent_and_attention.json: values and gradients of PyTorch's LSTM, TransformerEncoderLayer and norms on fixed
weights, for RecurrentAndAttentionTests. Needs torch (2.x). Run in this folder: python3 recurrent_and_attention.py

Weights are written in this project's layout (inputs first: the transpose of PyTorch's). Each case's gradients are those of
sum(y * direction)."""
import json

import torch
from torch import nn

torch.manual_seed(7)
torch.set_default_dtype(torch.float64)


def pack(tensor):
    return {"shape": list(tensor.shape), "values": [float(f"{v:.9g}") for v in tensor.detach().reshape(-1).tolist()]}


def case(inputs, y):
    """inputs: name -> (tensor with gradient, function that brings tensor and gradient into the project's layout)."""
    direction = torch.randn(y.shape)
    (y * direction).sum().backward()
    return {
        "inputs": {name: pack(layout(tensor)) for name, (tensor, layout) in inputs.items()},
        "gradients": {name: pack(layout(tensor.grad)) for name, (tensor, layout) in inputs.items()
                      if tensor.grad is not None},
        "direction": pack(direction),
        "output": pack(y),
    }


same = lambda t: t
flip = lambda t: t.T.contiguous()
cases = {}

for name, last in [("lstm", False), ("lstm last", True)]:
    net = nn.LSTM(5, 6, batch_first=True)
    with torch.no_grad():
        net.bias_hh_l0.zero_()  # PyTorch adds two biases; one carries their sum.
    x = torch.randn(3, 7, 5, requires_grad=True)
    states, (h, _) = net(x)
    cases[name] = case({"x": (x, same), "weight": (net.weight_ih_l0, flip), "recurrentWeight": (net.weight_hh_l0, flip),
                        "bias": (net.bias_ih_l0, same)}, h[0] if last else states)

# Sequences of lengths 7, 3 and 1: packed, PyTorch's last state is that of each sequence's own last step.
net = nn.LSTM(5, 6, batch_first=True)
with torch.no_grad():
    net.bias_hh_l0.zero_()
x = torch.randn(3, 7, 5, requires_grad=True)
lengths = torch.tensor([7, 3, 1])
packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
mask = (torch.arange(7)[None, :] < lengths[:, None]).double()
cases["lstm padded"] = case(
    {"x": (x, same), "weight": (net.weight_ih_l0, flip), "recurrentWeight": (net.weight_hh_l0, flip),
     "bias": (net.bias_ih_l0, same), "mask": (mask, same)}, net(packed)[1][0][0])

for name, options in [("encoder layer", {}), ("encoder layer, normalised first, gelu",
                                               {"norm_first": True, "activation": "gelu"})]:
    net = nn.TransformerEncoderLayer(12, 3, 20, dropout=0.0, batch_first=True, **options)
    with torch.no_grad():
        for parameter in net.parameters():
            if parameter.dim() == 1:
                parameter.add_(0.3 * torch.randn(parameter.shape))
    x = torch.randn(2, 5, 12, requires_grad=True)
    mask = torch.tensor([[1.0, 1, 1, 1, 1], [1, 1, 1, 0, 0]])
    y = net(x, src_key_padding_mask=mask == 0)
    cases[name] = case(
        {"x": (x, same), "mask": (mask, same), "attention.projection.weight": (net.self_attn.in_proj_weight, flip),
         "attention.projection.bias": (net.self_attn.in_proj_bias, same),
         "attention.output.weight": (net.self_attn.out_proj.weight, flip),
         "attention.output.bias": (net.self_attn.out_proj.bias, same),
         "expand.weight": (net.linear1.weight, flip), "expand.bias": (net.linear1.bias, same),
         "contract.weight": (net.linear2.weight, flip), "contract.bias": (net.linear2.bias, same),
         "attentionNorm.scale": (net.norm1.weight, same), "attentionNorm.shift": (net.norm1.bias, same),
         "feedForwardNorm.scale": (net.norm2.weight, same), "feedForwardNorm.shift": (net.norm2.bias, same)}, y)

net = nn.LayerNorm(9)
x = (3 + 2 * torch.randn(4, 2, 9)).requires_grad_()
with torch.no_grad():
    net.weight.copy_(torch.randn(9))
    net.bias.copy_(torch.randn(9))
cases["layer norm"] = case({"x": (x, same), "scale": (net.weight, same), "shift": (net.bias, same)}, net(x))

net = nn.BatchNorm1d(3, momentum=0.2)  # PyTorch's momentum is the share taken from the batch.
with torch.no_grad():
    net.weight.copy_(torch.randn(3))
    net.bias.copy_(torch.randn(3))
x = (3 + 2 * torch.randn(6, 3)).requires_grad_()
cases["batch norm"] = case({"x": (x, same), "scale": (net.weight, same), "shift": (net.bias, same)}, net(x))
cases["batch norm"]["inputs"]["runningMean"] = pack(net.running_mean)
cases["batch norm"]["inputs"]["runningVariance"] = pack(net.running_var)
net.eval()
cases["batch norm"]["inputs"]["evaluated"] = pack(net(x))

with open("recurrent_and_attention.json", "w") as file:
    json.dump(cases, file, indent=None, separators=(",", ":"))
