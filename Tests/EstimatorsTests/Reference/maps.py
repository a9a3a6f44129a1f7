"""Writes maps.json: scikit-learn's digits; openTSNE's affinities and divergence; scikit-learn's trustworthiness; SciPy's
rank correlation. Needs scikit-learn, openTSNE and scipy."""
import base64
import json
from pathlib import Path

import numpy as np
import openTSNE
from scipy.stats import spearmanr
from sklearn.datasets import load_digits
from sklearn.manifold import trustworthiness

x, labels = load_digits(return_X_y=True)


def packed(values, kind):
    return base64.b64encode(np.ascontiguousarray(values, kind).tobytes()).decode()


# Digits are whole numbers, so some of their distances tie; who is nearest is clear only in these.
random = np.random.default_rng(0)
samples = (random.normal(size=(300, 6)) * [3, 2, 1, 1, 1, 1]).astype(np.float32)
small = openTSNE.affinity.PerplexityBasedNN(samples[:120], perplexity=10, method="exact").P.toarray()
affinities = openTSNE.affinity.PerplexityBasedNN(x, perplexity=30, method="exact")
start = openTSNE.initialization.pca(x, random_state=0)
embedding = openTSNE.TSNEEmbedding(
    start, affinities, negative_gradient_method="bh", theta=0.2, random_state=0, n_jobs=2, dof=1)
embedding = embedding.optimize(250, exaggeration=12, momentum=0.5).optimize(750, momentum=0.8)
# Its own figure comes from an approximate normaliser.
y = np.asarray(embedding)
w = 1 / (1 + ((y[:, None] - y[None]) ** 2).sum(-1))
np.fill_diagonal(w, 0)
P = affinities.P.tocoo()
divergence = float((P.data * np.log(P.data / (w / w.sum())[P.row, P.col])).sum())

flat = random.normal(size=(300, 2)).astype(np.float32)
half = (samples[:, :2] + 0.5 * flat).astype(np.float32)
a, b = random.integers(0, 9, 50), random.normal(size=50).round(1)
json.dump(
    {
        "digits": packed(x, np.uint8), "labels": packed(labels, np.uint8),
        "samples": packed(samples, np.float32), "affinities": packed(small, np.float32), "divergence": divergence,
        "maps": [
            {"map": packed(m, np.float32), "k": k, "trustworthiness": trustworthiness(samples, m, n_neighbors=k),
             "continuity": trustworthiness(m, samples, n_neighbors=k)}
            for m, k in [(half, 5), (half, 12), (flat, 5)]],
        "rank": {"a": a.tolist(), "b": b.tolist(), "correlation": float(spearmanr(a, b)[0])},
    }, (Path(__file__).parent / "maps.json").open("w"), indent=1)
print(divergence)
