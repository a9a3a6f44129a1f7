"""Writes latent.json beside itself: what scikit-learn says about the likelihood of probabilistic PCA and about mutual
information, and SciPy about the quantiles of the normal distribution.

Needs numpy, scipy and scikit-learn. Made with scikit-learn 1.9.1, scipy 1.17.1.
"""
import json
import pathlib

import numpy as np
from scipy.stats import norm
from sklearn.decomposition import PCA
from sklearn.metrics import mutual_info_score

random = np.random.default_rng(23)


def table(x):
    """Row-major single-precision values with their shape."""
    x = np.asarray(x, np.float32)
    return {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}


out = {}
x = (random.normal(size=(150, 4)) @ random.normal(size=(4, 9)) * 2 + 0.6 * random.normal(size=(150, 9)) + 5).astype(np.float32)
new = (random.normal(size=(20, 9)) * 3 + 5).astype(np.float32)
out["likelihood"] = {"samples": table(x), "others": table(new), "fits": []}
for count in (1, 4, 8):
    m = PCA(count, svd_solver="full").fit(x.astype(np.float64))
    out["likelihood"]["fits"].append({
        "count": count, "noise": float(m.noise_variance_), "score": float(m.score(x.astype(np.float64))),
        "others": m.score_samples(new.astype(np.float64)).tolist()})

# Three factors; codes that are one of them, a mixture of two, noisy, or noise.
factors = [random.integers(0, k, 500) for k in (2, 5, 8)]
codes = np.c_[factors[0] * 2.0, factors[1] + 0.7 * random.normal(size=500), factors[1] + 2 * factors[2] + random.normal(size=500),
              random.normal(size=500), -factors[2] + 0.1 * random.normal(size=500)].astype(np.float32)
bins = 20


def cut(column):
    """The bin of every value: 20 of equal width between the least and the greatest."""
    low, high = float(column.min()), float(column.max())
    return np.minimum(((column.astype(np.float64) - low) / (high - low) * bins).astype(int), bins - 1)


information = [[float(mutual_info_score(cut(codes[:, j]), f)) for j in range(codes.shape[1])] for f in factors]
entropies = [float(mutual_info_score(f, f)) for f in factors]
gaps = [(sorted(row)[-1] - sorted(row)[-2]) / h for row, h in zip(information, entropies)]
out["gap"] = {"codes": table(codes), "factors": [f.tolist() for f in factors], "information": information,
              "entropies": entropies, "gaps": gaps}

places = [1e-12, 1e-4, 0.01, 0.025, 0.2, 0.5, 0.6, 0.975, 0.999, 1 - 1e-9]
out["quantiles"] = [{"probability": p, "value": float(norm.ppf(p))} for p in places]

(pathlib.Path(__file__).parent / "latent.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
