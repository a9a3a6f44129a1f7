"""Writes canonical_correlation_sum.json beside itself: the sum of canonical correlations and its gradient by PyTorch's
automatic differentiation, in double precision.

Needs numpy and torch. Made with numpy 2.4.6, torch 2.15.0.
"""
import json
import pathlib

import numpy as np
import torch

random = np.random.default_rng(5)
# What the estimators' script cca.py draws: this one went on from there when the values were made.
random.normal(size=4536)
out = {}


def table(x):
    """Row-major single-precision values with their shape."""
    x = np.asarray(x, np.float32)
    return {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}


out["sums"] = []
for rows, p, q, count, ridge in ((40, 3, 4, None, 1e-3), (40, 3, 4, 2, 0.1), (60, 5, 5, None, 0.0), (30, 6, 2, 1, 1e-2)):
    z = random.normal(size=(rows, 2))
    x = (z @ random.normal(size=(2, p)) + random.normal(size=(rows, p)) + 3).astype(np.float32)
    y = (z @ random.normal(size=(2, q)) + random.normal(size=(rows, q)) - 1).astype(np.float32)
    s, t = (torch.tensor(v.astype(np.float64), requires_grad=True) for v in (x, y))
    u, v = s - s.mean(0), t - t.mean(0)


    def root(m):
        values, vectors = torch.linalg.eigh(m)
        return vectors @ torch.diag(values ** -0.5) @ vectors.T


    m = (root(u.T @ u / (rows - 1) + ridge * torch.eye(p)) @ (u.T @ v / (rows - 1))
         @ root(v.T @ v / (rows - 1) + ridge * torch.eye(q)))
    total = torch.linalg.svdvals(m)[:count].sum()
    total.backward()
    out["sums"].append({"x": table(x), "y": table(y), "count": count, "ridge": ridge, "sum": total.item(),
                        "dx": table(s.grad), "dy": table(t.grad)})

pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
