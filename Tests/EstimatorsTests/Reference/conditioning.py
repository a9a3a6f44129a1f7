"""Writes conditioning.json beside itself: what NumPy, SciPy and scikit-learn make, in double precision, of columns that
almost follow from one another.

Needs numpy, scipy and scikit-learn. Made with numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1.
"""
import json
import pathlib

import numpy as np
from scipy.linalg import qr, svd
from scipy.stats import multivariate_normal, norm
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import Ridge
from sklearn.mixture import GaussianMixture

random = np.random.default_rng(31)
out = {}


def table(x):
    """Row-major single-precision values with their shape."""
    x = np.asarray(x, np.float32)
    return {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}


def single(x):
    """Rounded to single precision, then in double."""
    return np.asarray(x, np.float32).astype(np.float64)


n = 90
t, e, noise = random.normal(size=(3, n))

# Ridge regression: columns a and a + step * b, some with a third one and far from the origin.
out["ridge"] = []
for step, penalty, offset in ((1e-3, 0, 0), (3e-4, 0, 0), (1e-4, 0, 0), (1e-5, 0, 3), (1e-3, 1e-4, 0),
                              (1e-2, 1e-5, 100)):
    x = single(np.c_[t, t + step * e, random.normal(size=n)] + offset)
    y = single(np.c_[x[:, 1] - x[:, 0], t - 2 * x[:, 2] + step * noise + 7])
    if penalty:
        weights = Ridge(alpha=penalty, solver="svd", tol=0).fit(x, y).coef_.T
    else:
        weights = np.linalg.lstsq(x - x.mean(0), y - y.mean(0), rcond=None)[0]
    forecasts = (x - x.mean(0)) @ weights + y.mean(0)
    out["ridge"].append({"penalty": penalty, "x": table(x), "y": table(y), "weights": weights.ravel().tolist(),
                         "forecasts": forecasts.ravel().tolist()})

# Canonical correlations without covariances: singular values of the product of orthonormal bases.
out["cca"] = []
for step in (1e-2, 1e-3, 1e-5):
    x = single(np.c_[t, t + step * e])
    y = single(np.c_[e + 0.3 * noise, random.normal(size=n)])
    bases = [qr(v - v.mean(0), mode="economic")[0] for v in (x, y)]
    out["cca"].append({"x": table(x), "y": table(y),
                       "correlations": svd(bases[0].T @ bases[1], compute_uv=False).tolist()})

# Three classes that differ in e alone, of which the columns tell little.
labels = np.arange(n) % 3
x = single(np.c_[t, t + 1e-3 * (e + 2 * labels), random.normal(size=n)] + 5)
lda = LinearDiscriminantAnalysis(solver="svd", tol=1e-12).fit(x, labels)
codes = lda.transform(x)
out["lda"] = {"samples": table(x), "labels": labels.tolist(), "codes": codes.ravel().tolist(),
              "ratio": lda.explained_variance_ratio_.tolist()}

# Variances from 1 to 1e-9, turned.
turn = np.linalg.qr(random.normal(size=(4, 4)))[0]
x = single(random.normal(size=(n, 4)) * np.array([1, 1e-2, 1e-3, 10 ** -4.5]) @ turn)
pca = PCA(4, svd_solver="full").fit(x)
out["pca"] = {"samples": table(x), "variances": pca.explained_variance_.tolist(),
              "components": pca.components_.ravel().tolist()}
model = PCA(2, svd_solver="full").fit(x)
out["ppca"] = {"noise": float(model.noise_variance_), "score": float(model.score(x))}

# Mixtures: one component has a closed form; of two, scikit-learn's fit.
x = single(np.c_[t, t + 1e-3 * e])
covariance = np.cov(x.T, bias=True)
out["mixture"] = {"samples": table(x), "covariance": covariance.ravel().tolist(),
                  "score": float(multivariate_normal(x.mean(0), covariance).logpdf(x).mean())}
x = single(np.r_[x, np.c_[t, -t + 1e-3 * e] + 4])
fit = GaussianMixture(2, reg_covar=0, tol=1e-10, max_iter=500, means_init=[[0, 0], [4, 4]]).fit(x)
order = np.argsort(fit.means_[:, 0])
out["mixture"] |= {"both": table(x), "bothScore": float(fit.score(x)), "weights": fit.weights_[order].tolist(),
                   "covariances": fit.covariances_[order].ravel().tolist()}

out["quantiles"] = [{"probability": p, "value": float(norm.ppf(p))}
                    for p in (1e-307, 1e-300, 1e-200, 1e-100, 1e-50, 1e-20, 1e-9, 1e-3, 0.3, 0.5 - 1e-6, 0.9999)]

pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
