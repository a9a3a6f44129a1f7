"""Writes cca.json beside itself: what NumPy and SciPy say about canonical correlations.

Needs numpy and scipy. Made with numpy 2.4.6, scipy 1.17.1.
"""
import json
import pathlib

import numpy as np
from scipy.linalg import eigh, qr, svd

random = np.random.default_rng(5)
out = {}


def table(x):
    """Row-major single-precision values with their shape."""
    x = np.asarray(x, np.float32)
    return {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}


# Two views of three common causes, far from the origin, columns of different units.
causes = random.normal(size=(300, 3))
x = causes @ random.normal(size=(3, 7)) + random.normal(size=(300, 7)) * 1.5
y = causes @ random.normal(size=(3, 5)) + random.normal(size=(300, 5)) * 1.5
x = (x * np.array([1, 10, 0.1, 1, 3, 1, 0.5]) + 20).astype(np.float32)
y = (y * np.array([1, 0.2, 5, 1, 2]) - 7).astype(np.float32)
X, Y = (v.astype(np.float64) - v.astype(np.float64).mean(0) for v in (x, y))
# Without covariances at all: the singular values of the product of orthonormal bases (Bjorck and Golub, 1973).
plain = svd(qr(X, mode="economic")[0].T @ qr(Y, mode="economic")[0], compute_uv=False)
out["views"] = {"x": table(x), "y": table(y), "correlations": plain.tolist(), "fits": []}
for share in (0, 0.1, 1):
    xx, yy, xy = X.T @ X / 299, Y.T @ Y / 299, X.T @ Y / 299
    xx += share * np.trace(xx) / 7 * np.eye(7)
    yy += share * np.trace(yy) / 5 * np.eye(5)
    # The generalised eigenproblem of the block matrices, as SciPy solves it.
    block = np.block([[np.zeros((7, 7)), xy], [xy.T, np.zeros((5, 5))]])
    values, vectors = eigh(block, np.block([[xx, np.zeros((7, 5))], [np.zeros((5, 7)), yy]]))
    order = np.argsort(values)[::-1][:5]
    a, b = vectors[:7, order] * np.sqrt(2), vectors[7:, order] * np.sqrt(2)
    signs = np.sign(a[np.abs(a).argmax(0), range(5)])
    out["views"]["fits"].append({"ridge": share, "correlations": values[order].tolist(), "a": table((a * signs).T),
                                 "b": table((b * signs).T), "u": table(X @ a * signs), "v": table(Y @ b * signs)})

pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
