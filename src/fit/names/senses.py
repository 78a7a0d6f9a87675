"""Words by vectors that others made: GloVe's of six thousand million words, far more than the news here have, in small letters.

A word's sense is its cluster among the vectors (as in clusters.py), and its leaning: what words like it name where they have a capital. The
leaning is learned from the habits of the words that the news name (habits.py): a network of one hidden layer tells from a vector how often
the word is no name, or the first or a later word of a person's, organization's or place's. So "spotify", which no news here name, leans as
companies do. Leanings are brought down to groups as habits are. Clusters and groups are made of the frequent words; each rarer word has
those that it is nearest to.
"""
import json
import re
from collections import defaultdict

import clusters
import habits
import numpy as np

FREQUENT, GROUP_BITS = 120_000, habits.GROUP_BITS
HIDDEN, ROUNDS, RATE, DECAY = 64, 8, .01, 1e-4  # fitted for longer, it knows the news by heart
WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*\.?")


def read(file):
    """Words, the most frequent first, and their vectors, of one length."""
    with open(file) as f:
        given = json.load(f)
    vectors, size = given['vectors'], given['dimensions']
    words = [w for w in given['words'] if WORD.fullmatch(w) and w in vectors]
    rows = np.array([vectors[w][:size] for w in words], np.float32)
    return words, rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def cluster(vectors):
    """The cluster of each vector, 1 and up; the more frequent the word, the more it counts."""
    weights = (1 / (np.arange(len(vectors)) + 1000.)).astype(np.float32) ** .5
    return clusters.tree(vectors, weights / weights.max()) + 1


def nearest(x, groups, others):
    """The group of each of `others` whose mean of `x` it is nearest to."""
    numbers = np.unique(groups)
    centres = np.array([x[groups == n].mean(0) for n in numbers])
    half = (centres ** 2).sum(1) / 2
    return np.concatenate([numbers[(others[i:i + 4096] @ centres.T - half).argmax(1)] for i in range(0, len(others), 4096)])


def leanings(words, vectors, file):
    """The group of each word, 1 and up, by the habits in `file`."""
    counts = defaultdict(lambda: 0)
    for name, count in zip(*habits.read(file)):
        counts[name.lower()] += count
    known = [i for i, w in enumerate(words[:FREQUENT]) if np.sum(counts[w]) >= habits.LEAST]
    counts = np.array([counts[words[i]] for i in known])
    weights = np.minimum(counts.sum(1), 100) ** .5
    told = learn(vectors[known], counts / counts.sum(1, keepdims=True), weights)(vectors)
    shares = np.sqrt(told)
    groups = habits.group(shares[:FREQUENT], (1 / (np.arange(FREQUENT) + 1000.)) ** .5 * 30) + 1
    return np.concatenate([groups, nearest(shares[:FREQUENT], groups, shares[FREQUENT:])])


def learn(x, shares, weights):
    """A network from vectors to shares, fitted by Adam to cross entropy."""
    random = np.random.default_rng(1)
    scale = x.std()
    parts = [random.normal(0, 1 / np.sqrt(x.shape[1]), (x.shape[1], HIDDEN)), np.zeros(HIDDEN),
             random.normal(0, .1, (HIDDEN, shares.shape[1])), np.zeros(shares.shape[1])]
    means, squares, step = [0 * p for p in parts], [0 * p for p in parts], 0
    weights = weights / weights.mean()

    def told(rows):
        hidden = np.maximum(rows / scale @ parts[0] + parts[1], 0)
        odds = hidden @ parts[2] + parts[3]
        odds = np.exp(odds - odds.max(1, keepdims=True))
        return hidden, odds / odds.sum(1, keepdims=True)

    for n in range(ROUNDS):
        order = random.permutation(len(x))
        for at in range(0, len(order), 256):
            rows = order[at:at + 256]
            hidden, odds = told(x[rows])
            wrong = (odds - shares[rows]) * weights[rows, None] / len(rows)
            back = wrong @ parts[2].T * (hidden > 0)
            slopes = [(x[rows] / scale).T @ back, back.sum(0), hidden.T @ wrong, wrong.sum(0)]
            step += 1
            rate = RATE * (1 - n / ROUNDS)
            for i, slope in enumerate(slopes):
                slope = slope + DECAY * parts[i]
                means[i] = .9 * means[i] + .1 * slope
                squares[i] = .999 * squares[i] + .001 * slope ** 2
                parts[i] -= rate * means[i] / (1 - .9 ** step) / (np.sqrt(squares[i] / (1 - .999 ** step)) + 1e-8)
    return lambda rows: told(rows)[1]


def write(path, words, groups, leaning):
    with open(path, 'w') as f:
        for word, group, lean in zip(words, groups, leaning):
            f.write('%s\t%d\n' % (word, group | lean << GROUP_BITS))


def add(file, work, read, old, new):
    """
    Adds to clusters of the frequent words what `file` tells of habits, for these and for all of `read`, which are words and their vectors.
    """
    words, vectors = read
    with open(work + '/' + old) as f:
        known = np.array([int(line.split('\t')[1]) for line in f])
    groups = np.concatenate([known, nearest(vectors[:FREQUENT], known, vectors[FREQUENT:])])
    leaning = leanings(words, vectors, file)
    for path, most in zip(new, (FREQUENT, len(words))):
        write(work + '/' + path, words[:most], groups[:most], leaning[:most])
