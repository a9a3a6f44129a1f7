"""Writes adversaries.json: two small networks that PyTorch trains in turn, each by an optimiser of its own, for
TrainingStepTests. Needs torch (2.x). Run in this folder: python3 adversaries.py"""
import json

import torch

torch.manual_seed(11)
torch.set_default_dtype(torch.float64)


def pack(tensor):
    return {"shape": list(tensor.shape), "values": [float(f"{v:.9g}") for v in tensor.detach().reshape(-1).tolist()]}


def network(*widths):
    return [p for i, o in zip(widths, widths[1:]) for p in (torch.randn(i, o).requires_grad_(), torch.randn(o).requires_grad_())]


def apply(weights, x):
    a, b, c, d = weights
    return (x @ a + b).tanh() @ c + d


rounds = 6
noise, real = torch.randn(rounds, 6, 2), torch.randn(rounds, 5, 3) + 1
generator, critic = network(2, 4, 3), network(3, 5, 1)
result = {
    "noise": [pack(x) for x in noise], "real": [pack(x) for x in real],
    "generator": [pack(w) for w in generator], "critic": [pack(w) for w in critic], "rounds": [],
}
judge = torch.optim.Adam(critic, lr=0.05)
forge = torch.optim.SGD(generator, lr=0.1, momentum=0.5)
softplus = torch.nn.functional.softplus
for z, x in zip(noise, real):
    judge.zero_grad()
    judged = softplus(apply(critic, apply(generator, z).detach())).mean() + softplus(-apply(critic, x)).mean()
    judged.backward()
    norm = torch.nn.utils.clip_grad_norm_(critic, 0.3)
    judge.step()
    forge.zero_grad()
    forged = softplus(-apply(critic, apply(generator, z))).mean()
    forged.backward()
    forge.step()
    result["rounds"].append({
        "critic_loss": judged.item(), "critic_norm": norm.item(), "generator_loss": forged.item(),
        "generator": [pack(w) for w in generator], "critic": [pack(w) for w in critic]})

with open("adversaries.json", "w") as file:
    json.dump(result, file)
