"""Writes dbscan.json beside itself: clusters that scikit-learn's DBSCAN finds in rings, blobs and scattered points.

Needs numpy and scikit-learn. Made with scikit-learn 1.9.1.
"""
import json
import pathlib

import numpy as np
from sklearn.cluster import DBSCAN
from sklearn.datasets import make_blobs, make_circles

rings, _ = make_circles(120, noise=0.05, factor=0.5, random_state=1)
blobs, _ = make_blobs(60, 2, centers=[[3, 0], [3.5, 1.2]], cluster_std=0.25, random_state=2)
scattered = np.random.default_rng(3).uniform(-1.5, 4.5, (20, 2))
x = np.concatenate([rings, blobs, scattered]).astype(np.float32)
x = x[np.random.default_rng(4).permutation(len(x))]

fits = [{"radius": radius, "least": least,
         "clusters": DBSCAN(eps=radius, min_samples=least).fit_predict(x.astype(np.float64)).tolist()}
        for radius, least in [(0.1, 3), (0.2, 5), (0.3, 5), (0.3, 12), (0.6, 4), (2, 5)]]
out = {"samples": {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}, "fits": fits}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out) + "\n")
for fit in fits:
    print(fit["radius"], fit["least"], np.unique(fit["clusters"], return_counts=True))
