"""Writes linear_embeddings.json beside itself: what scikit-learn and SciPy say about LDA, ICA, ridge regression and
angles between subspaces.

Needs numpy, scipy and scikit-learn. Made with scikit-learn 1.9.1, scipy 1.17.1.
"""
import json
import pathlib

import numpy as np
from scipy.linalg import eigh, subspace_angles
from sklearn.covariance import ledoit_wolf_shrinkage
from sklearn.decomposition import FastICA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import Ridge

random = np.random.default_rng(11)
out = {}


def table(x):
    """Row-major single-precision values with their shape."""
    x = np.asarray(x, np.float32)
    return {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}


# LDA: five classes of unequal sizes about unequal means, one common covariance, far from the origin.
sizes = (60, 20, 45, 80, 35)
labels = random.permutation(np.repeat(np.arange(5), sizes))
means = random.normal(size=(5, 8)) * 2
x = (means[labels] + random.normal(size=(240, 8)) @ random.normal(size=(8, 8)) + 30).astype(np.float32)
wide = x.astype(np.float64)
svd = LinearDiscriminantAnalysis(solver="svd").fit(wide, labels)
eigen = LinearDiscriminantAnalysis(solver="eigen").fit(wide, labels)
centred = wide - np.array([wide[labels == k].mean(0) for k in range(5)])[labels]
within = centred.T @ centred / (240 - 5)
between = sum(n * np.outer(d, d) for n, d in zip(sizes, [wide[labels == k].mean(0) - wide.mean(0) for k in range(5)])) / 4
share = ledoit_wolf_shrinkage(centred, assume_centered=True)
out["lda"] = {"samples": table(x), "labels": labels.tolist(), "svd": table(svd.transform(wide)),
              "ratio": svd.explained_variance_ratio_.tolist(), "eigen": table(eigen.transform(wide) - eigen.transform(wide).mean(0)),
              "ledoitWolf": float(share), "shrunk": []}
for s in (0.25, share):
    values, vectors = eigh(between, (1 - s) * within + s * np.trace(within) / 8 * np.eye(8))
    order = np.argsort(values)[::-1][:4]
    out["lda"]["shrunk"].append({"share": float(s), "separations": values[order].tolist(),
                                 "codes": table((wide - wide.mean(0)) @ vectors[:, order])})

# ICA: four sources, none Gaussian, mixed into six channels with a little noise.
t = np.linspace(0, 8, 600)
sources = np.c_[np.sin(9 * t), np.sign(np.sin(5.3 * t)), (3.1 * t) % 1 - 0.5, random.laplace(size=600)]
mixing = random.normal(size=(4, 6))
x = (sources @ mixing + 0.01 * random.normal(size=(600, 6)) + 3).astype(np.float32)
out["ica"] = {"samples": table(x), "truth": table(sources), "fits": []}
for contrast in ("logcosh", "cube"):
    m = FastICA(4, fun=contrast, whiten="unit-variance", tol=1e-12, max_iter=2000, random_state=0).fit(x.astype(np.float64))
    # Scikit-learn divides by n where this library divides by n - 1.
    out["ica"]["fits"].append({"contrast": contrast, "sources": table(m.transform(x.astype(np.float64))),
                               "mixing": table(m.mixing_.T)})

# Subspaces: random ones of equal and unequal dimensions, nearly equal ones, one within the other, orthogonal ones.
pairs = [(random.normal(size=(3, 10)), random.normal(size=(3, 10))), (random.normal(size=(2, 9)), random.normal(size=(5, 9))),
         (np.eye(6)[:2], np.eye(6)[2:4])]
a = random.normal(size=(4, 12))
pairs += [(a, (random.normal(size=(4, 4)) @ a) + 1e-5 * random.normal(size=(4, 12))), (a[:2], a), (a, a[:1])]
out["angles"] = []
for a, b in pairs:
    a, b = a.astype(np.float32), b.astype(np.float32)
    out["angles"].append({"a": table(a), "b": table(b),
                          "angles": subspace_angles(a.T.astype(np.float64), b.T.astype(np.float64)).tolist()})

x = (random.normal(size=(80, 6)) @ random.normal(size=(6, 6)) + 4).astype(np.float32)
y = (x @ random.normal(size=(6, 3)) + random.normal(size=(80, 3)) - 7).astype(np.float32)
out["ridge"] = {"samples": table(x), "targets": table(y), "fits": []}
for penalty in (0.0, 1.0, 100.0):
    m = Ridge(alpha=penalty, solver="cholesky").fit(x.astype(np.float64), y.astype(np.float64))
    out["ridge"]["fits"].append({"penalty": penalty, "weights": table(m.coef_.T), "forecasts": table(m.predict(x[:10]))})

(pathlib.Path(__file__).parent / "linear_embeddings.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
