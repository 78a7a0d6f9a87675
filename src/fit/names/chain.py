"""Linear-chain conditional random fields over hashed features: reading dumps, fitting, decoding, scoring, writing."""
import json
import os
import struct
import time

import numpy as np
import scipy.sparse as sp

TYPES = ('person', 'organization', 'place')
LABELS = 7
MAGIC, LARGEST = 0x4e474e31, 4.
# an inside label follows only what it is the inside of
FORBIDDEN = np.array([[b in (2, 4, 6) and a not in (b - 1, b) for b in range(LABELS)] for a in range(LABELS)])


class Dump:
    """What NameDump wrote of some documents: features of tokens in stretches."""

    def __init__(self, path, files):
        stretches = np.fromfile(path + '/stretches.i32', '>i4').reshape(-1, 2).astype(np.int64)
        tokens = np.fromfile(path + '/tokens.i32', '>i4').reshape(-1, 4).astype(np.int64)
        self.vocabulary, ids = np.unique(np.fromfile(path + '/keys.i32', '>i4').astype(np.int32), return_inverse=True)
        self.ids = ids.astype(np.int32)
        self.document, self.length = stretches.T
        self.offset = np.concatenate([[0], np.cumsum(self.length)])
        self.start, self.end, self.label, features = tokens.T
        self.feature = np.concatenate([[0], np.cumsum(features)])
        self.documents, self.set = [], []
        for file in files:
            with open(file) as f:
                for line in f:
                    self.documents.append(json.loads(line))
                    self.set.append(os.path.basename(file).split('.')[0])
        self.set = np.array(self.set)

    def stretches(self, documents):
        """The stretches of the documents for which `documents` is true."""
        return np.nonzero(documents[self.document])[0]

    def tokens(self, stretches):
        return ranges(self.offset, stretches)


def ranges(pointer, index):
    lengths = pointer[index + 1] - pointer[index]
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]]) if len(index) else np.zeros(0, int)
    return np.repeat(pointer[index] - starts, lengths) + np.arange(lengths.sum())


class Chain:
    """Weights: features x labels, and transitions."""

    def __init__(self, weights, transitions):
        self.transitions = transitions
        self.step = min(np.abs(weights).max(), LARGEST) / 127
        self.weights = np.clip(np.round(weights / self.step), -127, 127).astype(np.int8)

    @staticmethod
    def mean(chains):
        """What several make of it together: the mean of their weights, which is the geometric mean of their odds."""
        weights = sum(c.weights * c.step for c in chains) / len(chains)
        return Chain(weights, sum(c.transitions for c in chains) / len(chains))

    def scores(self, dump, stretches):
        tokens = dump.tokens(stretches)
        features = ranges(dump.feature, tokens)
        pointer = np.concatenate([[0], np.cumsum(dump.feature[tokens + 1] - dump.feature[tokens])])
        shape = (len(tokens), len(dump.vocabulary))
        x = sp.csr_matrix((np.ones(len(features), np.float32), dump.ids[features], pointer), shape=shape)
        return x @ self.weights.astype(np.float32) * self.step

    def decode(self, dump, stretches):
        scores = self.scores(dump, stretches)
        transitions = np.where(FORBIDDEN, -1e4, self.transitions)
        labels, at = [], 0
        for s in stretches:
            e = scores[at:at + dump.length[s]]
            at += len(e)
            best = e[0].copy()
            best[[2, 4, 6]] = -1e4
            back = np.zeros((len(e), LABELS), int)
            for i in range(1, len(e)):
                sums = best[:, None] + transitions
                back[i] = sums.argmax(0)
                best = sums.max(0) + e[i]
            label = int(best.argmax())
            path = [label]
            for i in range(len(e) - 1, 0, -1):
                label = int(back[i, label])
                path.append(label)
            labels.append(path[::-1])
        return labels

    def write(self, f, dump):
        keep = (self.weights != 0).any(1)
        keys = dump.vocabulary[keep].astype(np.int64)
        delta = np.diff(np.concatenate([[0], keys]))
        f.write(struct.pack('>if', MAGIC, self.step) + self.transitions.astype('>f4').tobytes())
        f.write(struct.pack('>i', len(keys)) + ((delta + 2 ** 31) % 2 ** 32 - 2 ** 31).astype('>i4').tobytes())
        f.write(np.ascontiguousarray(self.weights[keep].T).tobytes())
        return len(keys)


def fit(dump, documents, train, path, least, epochs, alpha, l1, seed=1):
    """Fits by ChainTrainer, which `train` runs, to the features that are frequent enough in the documents."""
    began = time.time()
    stretches = dump.stretches(documents)
    tokens = dump.tokens(stretches)
    ids = dump.ids[ranges(dump.feature, tokens)]
    frequent = np.bincount(ids, minlength=len(dump.vocabulary)) >= least
    kept = np.concatenate([[0], np.cumsum(frequent[dump.ids])])
    counts = (kept[dump.feature[1:]] - kept[dump.feature[:-1]])[tokens]
    ids = (np.cumsum(frequent) - 1)[ids[frequent[ids]]]
    rows = int(frequent.sum())
    with open(path + '.in', 'wb') as f:
        for part in ([rows, len(stretches), len(tokens), len(ids)], dump.length[stretches], dump.label[tokens], counts, ids):
            f.write(np.asarray(part).astype('>i4').tobytes())
    train(path + '.in', path + '.out', str(epochs), str(alpha), str(l1), str(seed))
    fitted = np.fromfile(path + '.out', '>f4').reshape(-1, LABELS).astype(np.float32)
    for end in ('.in', '.out'):
        os.remove(path + end)
    weights = np.zeros((len(dump.vocabulary), LABELS), np.float32)
    weights[frequent] = fitted[:rows]
    print('fitted %d features in %.0f s' % ((weights != 0).any(1).sum(), time.time() - began), flush=True)
    return Chain(weights, fitted[rows:].astype(float))


def names(dump, stretches, labels):
    """document -> set of (type, start, end)"""
    found = {}
    for s, path in zip(stretches, labels):
        i = 0
        while i < len(path):
            j = i + 1
            if path[i]:
                while j < len(path) and path[j] == path[i] + 1:
                    j += 1
                at = dump.offset[s]
                name = TYPES[path[i] // 2], int(dump.start[at + i]), int(dump.end[at + j - 1])
                found.setdefault(int(dump.document[s]), set()).add(name)
            i = j
    return found


def report(title, dump, documents, found):
    """As score.py counts: span and type, each type, span only, names a document."""
    counts = {}

    def add(key, gold, given):
        c = counts.setdefault(key, [0, 0, 0])
        c[0] += len(gold & given)
        c[1] += len(given)
        c[2] += len(gold)
    for d in np.nonzero(documents)[0]:
        text = dump.documents[d]['text']
        gold = {(e['type'], e['start'], e['end']) for e in dump.documents[d]['entities']}
        given = found.get(int(d), set())
        add('all', gold, given)
        add('span', {g[1:] for g in gold}, {g[1:] for g in given})
        for t in TYPES:
            add(t, {g for g in gold if g[0] == t}, {g for g in given if g[0] == t})
        add('names', *({(t, ' '.join(text[a:b].split()).lower()) for t, a, b in x} for x in (gold, given)))
    f = {k: 2 * a / max(1, b + c) for k, (a, b, c) in counts.items()}
    right, given, gold = counts['all']
    print('%-22s P %.3f R %.3f F %.3f | person %.3f organization %.3f place %.3f | span %.3f | name set %.3f' % (
        title, right / max(1, given), right / max(1, gold), f['all'], *(f[t] for t in TYPES), f['span'], f['names']), flush=True)
