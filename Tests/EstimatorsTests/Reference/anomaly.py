"""Writes anomaly.json beside itself: what scikit-learn and NumPy say about scores with and without ties, quantiles, and
isolation forests on small data.

Needs numpy and scikit-learn. Made with scikit-learn 1.9.1.
"""
import json
import pathlib

import numpy as np
from sklearn.ensemble import IsolationForest
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score, roc_curve

random = np.random.default_rng(11)
out = {"curves": [], "quantiles": {}}

# Distinct scores, a few ties, almost nothing but ties, a constant, the wrong way round, one positive, perfect.
cases = []
for n, share, digits in [(60, 0.5, 9), (200, 0.3, 1), (500, 0.05, 0)]:
    positive = random.random(n) < share
    cases.append((np.round(random.normal(size=n) + positive, digits), positive))
cases.append((np.full(20, 0.25), np.arange(20) % 3 == 0))
cases.append((np.round(random.normal(size=90), 1) - 2 * (np.arange(90) % 2), np.arange(90) % 2 == 1))
cases.append((np.round(random.random(40), 2), np.arange(40) == 7))
cases.append((np.arange(10) / 10, np.arange(10) > 6))
for scores, positive in cases:
    false_rates, true_rates, thresholds = roc_curve(positive, scores, drop_intermediate=False)
    precision, recall, cuts = precision_recall_curve(positive, scores)
    out["curves"].append({
        "scores": scores.tolist(), "isPositive": positive.tolist(),
        "thresholds": thresholds[1:].tolist(), "falsePositiveRates": false_rates.tolist(),
        "truePositiveRates": true_rates.tolist(), "area": roc_auc_score(positive, scores),
        # Highest threshold first, without the point (recall 0, precision 1) that belongs to no threshold.
        "precisions": precision[:-1][::-1].tolist(), "recalls": recall[:-1][::-1].tolist(),
        "cuts": cuts[::-1].tolist(), "averagePrecision": average_precision_score(positive, scores)})

values = np.round(random.normal(size=37), 2)
shares = [0, 0.01, 0.25, 0.5, 0.77, 0.95, 0.99, 1]
out["quantiles"] = {"values": values.tolist(), "shares": shares, "quantiles": np.quantile(values, shares).tolist(),
                    "threshold": float(values.mean() + 2 * values.std())}

# Two crowds and some strangers in four columns, of which one is constant.
inliers = np.concatenate([random.normal(size=(500, 3)), random.normal(size=(300, 3)) * 0.5 + 4])
strangers = random.uniform(-5, 8, size=(60, 3))
x = np.concatenate([inliers, strangers]).astype(np.float32)
x = np.concatenate([x, np.ones((len(x), 1), np.float32)], axis=1)
odd = np.arange(len(x)) >= len(inliers)
forests = [IsolationForest(n_estimators=100, max_samples=256, random_state=seed).fit(x) for seed in range(200)]
scores = np.array([-f.score_samples(x) for f in forests])
areas = [roc_auc_score(odd, s) for s in scores]
out["forest"] = {
    "samples": {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}, "isOdd": odd.tolist(),
    "meanScores": scores.mean(0).tolist(), "scoreDeviations": scores.std(0).tolist(),
    "meanArea": float(np.mean(areas)), "areaDeviation": float(np.std(areas))}

(pathlib.Path(__file__).parent / "anomaly.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
