"""Writes one_class_svm.json beside itself: what scikit-learn's OneClassSVM (LIBSVM) says of small data.

Needs numpy and scikit-learn. Made with scikit-learn 1.9.1.
"""
import json
import pathlib

import numpy as np
from sklearn.svm import OneClassSVM

random = np.random.default_rng(12)
# Two crowds far from the origin, a sample that stands there three times, and new samples near and far.
x = np.concatenate([random.normal(size=(90, 3)), random.normal(size=(57, 3)) * 0.5 + 4]) + 20
x = np.concatenate([x, x[:1].repeat(3, 0)]).astype(np.float32)
new = np.concatenate([random.uniform(17, 27, size=(40, 3)), [[100, 0, 0]]]).astype(np.float32)
flat = lambda a: {"shape": list(a.shape), "values": [float(f"{v:.9g}") for v in a.ravel()]}
out = {"samples": flat(x), "new": flat(new), "fits": []}
for share, gamma in [(0.1, 0.3), (0.51, 0.3), (0.02, 1.0), (0.004, 0.1), (0.9, 0.05)]:
    svm = OneClassSVM(nu=share, gamma=gamma, tol=1e-9).fit(x.astype(float))
    total = svm.dual_coef_.sum()
    # Its weights add up to ν n, those of the paper to 1.
    out["fits"].append({
        "share": share, "gamma": gamma, "offset": float(svm.offset_[0] / total),
        "scores": (-svm.decision_function(new.astype(float)) / total).tolist()})
(pathlib.Path(__file__).parent / "one_class_svm.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
