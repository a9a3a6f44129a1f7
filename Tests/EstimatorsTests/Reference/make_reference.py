"""Writes reference.json beside itself: what scikit-learn and SciPy say about small data and Fashion-MNIST's test images.

Needs numpy, scipy, scikit-learn and the Debian package dataset-fashion-mnist. Made with scikit-learn 1.9.1, scipy 1.17.1.
"""
import gzip
import json
import pathlib

import numpy as np
from scipy.optimize import linear_sum_assignment
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs, make_classification
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score, silhouette_samples
from sklearn.mixture import GaussianMixture

random = np.random.default_rng(7)
out = {}


def table(x):
    """Row-major single-precision values with their shape."""
    x = np.asarray(x, np.float32)
    return {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}


# Agreement of two labellings: noisy copies, unrelated ones, different numbers of labels, one label only.
pairs = []
for n, k, noise in [(200, 5, 0.2), (200, 5, 1.0), (333, 8, 0.5), (50, 2, 0.1), (40, 20, 0.3)]:
    a = random.integers(0, k, n)
    b = np.where(random.random(n) < noise, random.integers(0, k + 2, n), (a + 1) % k)
    pairs.append((a, b))
pairs += [(np.zeros(30, int), np.zeros(30, int)), (np.zeros(30, int), np.arange(30)), (np.arange(30), np.arange(30)[::-1])]
out["agreement"] = [
    {"a": a.tolist(), "b": b.tolist(), "ari": adjusted_rand_score(a, b), "nmi": normalized_mutual_info_score(a, b)}
    for a, b in pairs]

x, y = make_blobs(150, 7, centers=4, cluster_std=2.5, random_state=3)
x, y = (x + 40).astype(np.float32), np.append(y[:-1], 4)  # far from the origin, and a cluster of one
out["silhouette"] = {"samples": table(x), "labels": y.tolist(),
                     "values": silhouette_samples(x.astype(np.float64), y).tolist()}

out["matching"] = []
for shape in [(6, 6), (4, 9), (9, 4), (1, 5), (12, 12)]:
    cost = np.round(random.normal(size=shape), 3)
    rows, columns = linear_sum_assignment(cost)
    out["matching"].append({"cost": cost.tolist(), "least": float(cost[rows, columns].sum())})

x = (random.normal(size=(200, 12)) @ random.normal(size=(12, 12)) + 5).astype(np.float32)
p = PCA(5, svd_solver="full").fit(x.astype(np.float64))
w = PCA(5, svd_solver="full", whiten=True).fit(x.astype(np.float64))
out["pca"] = {"samples": table(x), "components": table(p.components_), "variance": p.explained_variance_.tolist(),
              "ratio": p.explained_variance_ratio_.tolist(), "whitened": table(w.transform(x.astype(np.float64))[:20])}

with gzip.open("/usr/share/datasets/fashion-mnist/t10k-images-idx3-ubyte.gz") as f:
    images = np.frombuffer(f.read(), np.uint8, offset=16).reshape(-1, 784).astype(np.float64) / 255
p = PCA(784, svd_solver="full").fit(images)
out["fashion"] = {
    "variance": p.explained_variance_.tolist(), "components": table(p.components_[:8]),
    "inertia": float(KMeans(10, n_init=10, random_state=0).fit(images.astype(np.float32)).inertia_)}

x, y = make_classification(400, 8, n_informative=6, n_redundant=1, n_classes=4, class_sep=1.0, random_state=5)
x = ((x - x.mean(0)) / x.std(0)).astype(np.float32)
out["logistic"] = {"samples": table(x), "labels": y.tolist(), "fits": []}
for c in (1.0, 0.1):
    m = LogisticRegression(C=c, tol=1e-10, max_iter=10000).fit(x.astype(np.float64), y)
    # Biases are equal up to a constant that no probability depends on.
    out["logistic"]["fits"].append({
        "penalty": 1 / c, "weights": table(m.coef_), "bias": (m.intercept_ - m.intercept_.mean()).tolist(),
        "predicted": m.predict(x).tolist()})

x = np.concatenate([random.normal(size=(n, 3)) @ random.normal(size=(3, 3)) + m
                    for n, m in ((150, 0), (100, (8, -6, 4)), (250, (-7, 7, 9)))]).astype(np.float32)
out["mixture"] = {"samples": table(x), "fits": []}
for kind, name in (("full", "full"), ("diag", "diagonal")):
    m = GaussianMixture(3, covariance_type=kind, tol=1e-10, max_iter=1000, n_init=5, random_state=0).fit(x.astype(np.float64))
    order = np.argsort(m.means_[:, 0])
    out["mixture"]["fits"].append({
        "covariance": name, "weights": m.weights_[order].tolist(), "means": table(m.means_[order]),
        "covariances": table(m.covariances_[order]), "score": float(m.score(x)), "bic": float(m.bic(x)),
        "aic": float(m.aic(x))})

(pathlib.Path(__file__).parent / "reference.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
