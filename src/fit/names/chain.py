"""Linear-chain conditional random fields over hashed features: reading dumps, fitting, decoding, scoring, writing."""
import json
import os
import struct
import sys
import time

import numpy as np
import pycrfsuite
import scipy.sparse as sp

TYPES = ('person', 'organization', 'place')
LABELS = 7
MAGIC, LARGEST = 0x4e474e31, 4.
# an inside label follows only what it is the inside of
FORBIDDEN = np.array([[b in (2, 4, 6) and a not in (b - 1, b) for b in range(LABELS)] for a in range(LABELS)])
UNIT = .1


class Dump:
    """What NameDump wrote of some documents: features of tokens in stretches, and the scores of an earlier model if there is one."""

    def __init__(self, path, files):
        stretches = np.fromfile(path + '/stretches.i32', '>i4').reshape(-1, 2).astype(np.int64)
        tokens = np.fromfile(path + '/tokens.i32', '>i4').reshape(-1, 4).astype(np.int64)
        self.vocabulary, ids = np.unique(np.fromfile(path + '/keys.i32', '>i4').astype(np.int32), return_inverse=True)
        self.ids = ids.astype(np.int32)
        self.document, self.length = stretches.T
        self.offset = np.concatenate([[0], np.cumsum(self.length)])
        self.start, self.end, self.label, features = tokens.T
        self.feature = np.concatenate([[0], np.cumsum(features)])
        scores = path + '/scores.i32'
        self.before = None
        if os.path.exists(scores):
            s = np.fromfile(scores, '>i4').reshape(-1, LABELS).astype(np.float64)
            self.before = s[:, 1:] - s[:, :1]
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
    """Weights: features x labels, transitions, and how the scores of the model before are mixed in."""

    def __init__(self, weights, transitions, mix=None, step_before=1.):
        self.transitions = transitions
        self.step = min(np.abs(weights).max(), LARGEST) / 127
        self.weights = np.clip(np.round(weights / self.step), -127, 127).astype(np.int8)
        self.mix = np.zeros((0, LABELS)) if mix is None else mix * step_before * UNIT / self.step

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
        scores = x @ self.weights.astype(np.float32)
        if len(self.mix):
            scores = scores + np.floor(dump.before[tokens] @ self.mix + .5)
        return scores * self.step

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
        f.write(struct.pack('>i', self.mix.size) + self.mix.astype('>f4').tobytes())
        f.write(struct.pack('>i', len(keys)) + ((delta + 2 ** 31) % 2 ** 32 - 2 ** 31).astype('>i4').tobytes())
        f.write(np.ascontiguousarray(self.weights[keep].T).tobytes())
        return len(keys)


def fit(dump, documents, path, rounds, least, c1, c2, step_before=1.):
    """Fits by OWL-QN; L1 leaves most features without a weight."""
    began = time.time()
    stretches = dump.stretches(documents)
    tokens = dump.tokens(stretches)
    frequent = np.bincount(dump.ids[ranges(dump.feature, tokens)], minlength=len(dump.vocabulary)) >= least
    names = [str(i) for i in range(len(dump.vocabulary))]
    trainer = pycrfsuite.Trainer(algorithm='lbfgs', verbose=False)
    trainer.set_params({'c1': c1, 'c2': c2, 'max_iterations': rounds, 'feature.possible_transitions': True})
    for s in stretches:
        items = []
        for t in range(dump.offset[s], dump.offset[s + 1]):
            ids = dump.ids[dump.feature[t]:dump.feature[t + 1]]
            item = [names[i] for i in ids[frequent[ids]]]
            if dump.before is not None:
                item = dict.fromkeys(item, 1.)
                item.update(('s%d' % l, v) for l, v in enumerate(dump.before[t] * step_before * UNIT))
            items.append(item)
        trainer.append(pycrfsuite.ItemSequence(items), [str(y) for y in dump.label[dump.offset[s]:dump.offset[s + 1]]])
    trainer.train(path)
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    fitted = tagger.info()
    os.remove(path)
    weights, transitions = np.zeros((len(dump.vocabulary), LABELS)), np.zeros((LABELS, LABELS))
    mix = None if dump.before is None else np.zeros((LABELS - 1, LABELS))
    for (feature, label), value in fitted.state_features.items():
        if feature[0] == 's':
            mix[int(feature[1:]), int(label)] = value
        else:
            weights[int(feature), int(label)] = value
    for (a, b), value in fitted.transitions.items():
        transitions[int(a), int(b)] = value
    print('fitted %d features in %.0f s' % ((weights != 0).any(1).sum(), time.time() - began), file=sys.stderr, flush=True)
    return Chain(weights, transitions, mix, step_before)


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
