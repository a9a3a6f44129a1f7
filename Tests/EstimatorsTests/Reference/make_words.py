"""Writes words.json beside itself: counts, TF-IDF and word vectors of random documents.

Counts and TF-IDF are scikit-learn's; the co-occurrences are counted pair by pair in plain Python, and SciPy decomposes
their positive pointwise mutual information. Made with scikit-learn 1.9.1, scipy 1.17.1.
"""
import json
import pathlib

import numpy as np
from scipy.linalg import svd
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

random = np.random.default_rng(11)
vocabulary, window, dimensions = 23, 3, 6
# Number 22 is never drawn, number 0 fills up and is passed over. One document is empty, one holds one word.
documents = [random.choice(np.arange(1, 22), random.integers(2, 14), p=np.arange(21, 0, -1) / 231).tolist() for _ in range(40)]
documents += [[], [5], [0, 0, 3, 0, 7, 3]]


def table(x):
    x = np.asarray(x, np.float32)
    return {"shape": list(x.shape), "values": [float(f"{v:.9g}") for v in x.ravel()]}


def vectorizer(kind):
    words = {str(i): i for i in range(vocabulary)}
    return kind(analyzer=lambda document: [str(w) for w in document if w != 0], vocabulary=words)


counts = vectorizer(CountVectorizer).fit_transform(documents).toarray()
tfidf = vectorizer(TfidfVectorizer)
weighted = tfidf.fit_transform(documents).toarray()

together = np.zeros((vocabulary, vocabulary))
for document in documents:
    for i, a in enumerate(document):
        for j, b in enumerate(document):
            if i != j and abs(i - j) <= window and a != 0 and b != 0:
                together[a, b] += 1
joint = together / together.sum()
single = joint.sum(axis=1)
with np.errstate(divide="ignore", invalid="ignore"):
    information = np.log(joint / np.outer(single, single))
positive = np.where(together > 0, np.maximum(information, 0), 0)
u, s, vt = svd(positive)
vectors = u[:, :dimensions] * np.sqrt(s[:dimensions])

pathlib.Path(__file__).with_name("words.json").write_text(json.dumps({
    "vocabulary": vocabulary, "window": window, "documents": documents, "counts": table(counts), "weights": table(tfidf.idf_),
    "weighted": table(weighted), "association": table(positive), "singularValues": s.tolist(), "vectors": table(vectors)}))
