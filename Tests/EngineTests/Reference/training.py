"""Writes training.json: parameters after every step of PyTorch's optimisers, and the factors of its schedules, for
OptimizerTests. Needs torch (2.x). Run in this folder: python3 training.py"""
import json

import torch
from torch.optim import lr_scheduler as schedules

torch.manual_seed(5)
torch.set_default_dtype(torch.float64)


def pack(tensor):
    return {"shape": list(tensor.shape), "values": [float(f"{v:.9g}") for v in tensor.detach().reshape(-1).tolist()]}


x, target = torch.randn(6, 3), 2 * torch.randn(6, 4)
weight, bias = torch.randn(3, 4), torch.randn(4)
result = {"x": pack(x), "target": pack(target), "weight": pack(weight), "bias": pack(bias), "runs": {}, "factors": {}}
cosine = lambda o: schedules.SequentialLR(
    o, [schedules.LinearLR(o, start_factor=1 / 3, total_iters=2), schedules.CosineAnnealingLR(o, 5, eta_min=0.1 * 0.05)],
    milestones=[3])
runs = {
    "sgd": (lambda w, b: torch.optim.SGD([w, b], lr=0.1), None, None),
    "momentum": (lambda w, b: torch.optim.SGD([w, b], lr=0.1, momentum=0.9), None, None),
    "adam": (lambda w, b: torch.optim.Adam([w, b], lr=0.05), None, None),
    "adam with other constants":
        (lambda w, b: torch.optim.Adam([w, b], lr=0.05, betas=(0.7, 0.95), eps=0.01), None, None),
    "adamW": (lambda w, b: torch.optim.AdamW(
        [{"params": [w], "weight_decay": 0.3}, {"params": [b], "weight_decay": 0}], lr=0.05), None, None),
    "clipped": (lambda w, b: torch.optim.SGD([w, b], lr=0.1, momentum=0.5), 0.5, None),
    "adam along a cosine": (lambda w, b: torch.optim.Adam([w, b], lr=0.05), None, cosine),
    "rmsprop": (lambda w, b: torch.optim.RMSprop([w, b], lr=0.05), None, None),
    "rmsprop with momentum":
        (lambda w, b: torch.optim.RMSprop([w, b], lr=0.02, alpha=0.9, eps=0.01, momentum=0.7), 0.5, None),
    "groups of adamW": (lambda w, b: torch.optim.AdamW(
        [{"params": [w], "lr": 0.05, "weight_decay": 0}, {"params": [b], "lr": 0.01, "weight_decay": 0.6}]), None, None),
    "groups of sgd": (lambda w, b: torch.optim.SGD(
        [{"params": [w], "lr": 0.02}, {"params": [b]}], lr=0.1, momentum=0.9), None, None),
    "groups of rmsprop": (lambda w, b: torch.optim.RMSprop([{"params": [w], "lr": 0.01}, {"params": [b]}], lr=0.05), None, None),
}
for name, (make, clip, schedule) in runs.items():
    w, b = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    optimizer = make(w, b)
    scheduler = schedule(optimizer) if schedule else None
    # Averages are PyTorch's own as well, for every run.
    holder = torch.nn.ParameterList([w, b])
    average = torch.optim.swa_utils.AveragedModel(holder, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.8))
    steps = []
    for _ in range(8):
        optimizer.zero_grad()
        loss = ((x @ w + b).tanh() - target).square().mean()
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_([w, b], clip if clip else 1e9)
        optimizer.step()
        if scheduler:
            scheduler.step()
        average.update_parameters(holder)
        steps.append({"loss": loss.item(), "norm": norm.item(), "weight": pack(w), "bias": pack(b),
                      "averages": [pack(p) for p in average.module]})
    result["runs"][name] = steps

for name, schedule in {
    "cosine": lambda o: schedules.SequentialLR(
        o, [schedules.LinearLR(o, start_factor=1 / 4, total_iters=3), schedules.CosineAnnealingLR(o, 8, eta_min=0.2)],
        milestones=[4]),
    "cosine without warm-up": lambda o: schedules.CosineAnnealingLR(o, 12),
    "warm-up": lambda o: schedules.LinearLR(o, start_factor=1 / 4, total_iters=3),
    "steps": lambda o: schedules.StepLR(o, 5, gamma=0.3),
}.items():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1)
    scheduler = schedule(optimizer)
    factors = []
    for _ in range(12):
        factors.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    result["factors"][name] = factors

with open("training.json", "w") as file:
    json.dump(result, file)
