"""Words by the company they keep: 1,024 clusters in a binary tree, from unlabelled text.

A word is the positive pointwise mutual information with which the 2,500 most frequent words stand one and two places left and right of it,
brought down to 100 dimensions (truncated SVD), and split in two again and again along the first principal direction. The ten bits of a
cluster's number are its path from the root, so that words with the first bits in common are alike, too.
"""
import re
from collections import Counter

import numpy as np
import scipy.sparse as sp
from scipy.sparse.linalg import svds

LEAST, CONTEXTS, DIMENSIONS, DEPTH, SMALLEST = 6, 2500, 100, 10, 8


def sentences(file):
    with open(file) as f:
        return [re.sub(r'\d', '0', line).split() for line in f]


def cluster(lines, counts):
    """Words with their clusters, 1 and up."""
    words = [w for w, c in counts.most_common() if c >= LEAST]
    vectors = embed(lines, words)
    weights = np.minimum(np.array([counts[w] for w in words], np.float32), 200) ** .5
    return zip(words, tree(vectors, weights) + 1)


def embed(lines, words):
    index = {w: i for i, w in enumerate(words)}
    border = -2
    stream = [border, border]
    for line in lines:
        stream.extend(index.get(w, -1) for w in line)
        stream += [border, border]
    stream = np.array(stream, np.int64)
    rows, columns = [], []
    here = np.arange(2, len(stream) - 2)
    for k, offset in enumerate((-2, -1, 1, 2)):
        word, beside = stream[here], stream[here + offset]
        beside = np.where(beside == border, CONTEXTS, np.where(beside >= CONTEXTS, -1, beside))
        seen = (word >= 0) & (beside >= 0)
        rows.append(word[seen])
        columns.append(beside[seen] + k * (CONTEXTS + 1))
    rows, columns = np.concatenate(rows), np.concatenate(columns)
    shape = (len(words), 4 * (CONTEXTS + 1))
    counts = sp.coo_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=shape).tocsr().tocoo()
    of_word = np.asarray(counts.sum(1)).ravel() + 1e-9
    of_context = (np.asarray(counts.sum(0)).ravel() + 1e-9) ** .75
    pmi = np.log(counts.data * of_context.sum() / (of_word[counts.row] * of_context[counts.col]))
    keep = pmi > 0
    matrix = sp.coo_matrix((pmi[keep], (counts.row[keep], counts.col[keep])), shape=shape).tocsr()
    u, s, _ = svds(matrix, k=DIMENSIONS, random_state=1)
    vectors = u * np.sqrt(s)
    return (vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)).astype(np.float32)


def tree(vectors, weights):
    random = np.random.default_rng(1)
    codes = np.zeros(len(vectors), int)
    level = [np.arange(len(vectors))]
    for _ in range(DEPTH):
        deeper = []
        for members in level:
            codes[members] <<= 1
            if len(members) < SMALLEST:
                deeper.append(members)
                continue
            side = split(vectors[members], weights[members], random)
            codes[members[side]] |= 1
            deeper += [members[~side], members[side]]
        level = deeper
    return codes


def split(x, w, random):
    """Two means, begun along the principal direction; no side gets less than a fifth."""
    y = x - (x * w[:, None]).sum(0) / w.sum()
    direction = random.normal(size=y.shape[1]).astype(np.float32)
    for _ in range(12):
        direction = (y * w[:, None]).T @ (y @ direction)
        direction /= np.linalg.norm(direction) + 1e-9
    projected = y @ direction
    side = projected > np.median(projected)
    for _ in range(12):
        if side.all() or not side.any():
            break
        one = (x[side] * w[side, None]).sum(0) / w[side].sum()
        other = (x[~side] * w[~side, None]).sum(0) / w[~side].sum()
        q = x @ (one - other) - (one @ one - other @ other) / 2
        new = q > min(max(0, np.quantile(q, .2)), np.quantile(q, .8))
        if (new == side).all():
            break
        side = new
    return side


def count(lines):
    return Counter(w for line in lines for w in line)
