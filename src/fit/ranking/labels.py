"""What the ranker is fitted to: how well sets of three sentences match the reference summary (ROUGE F1)."""
import collections
import gzip
import json

import numpy as np
from numba import njit

SETS = ['cnn_val_1000.jsonl', 'cnndm_train_mix.jsonl', 'fit/cnn_long.jsonl.gz', 'fit/cnn_tokenized.jsonl.gz', 'fit/cnn_first_300.jsonl.gz']
TEMPERATURE = .03   # of the weights of near-best triples
SEARCHED = 12       # the sentences that alone match best, out of which the best triples are searched


def references(corpora):
    """id -> reference summary, a list of sentences"""
    found = {}
    for name in SETS:
        path = '%s/summaries/%s' % (corpora, name)
        with (gzip.open if name.endswith('gz') else open)(path, 'rt', encoding='utf-8') as lines:
            for line in lines:
                if line.strip():
                    doc = json.loads(line)
                    summary = doc['summary'] if isinstance(doc['summary'], str) else '\n'.join(doc['summary'])
                    found[doc['id']] = summary.split('\n')
    return found


@njit(cache=True)
def f1(ids, off, chosen, counts, total, scratch):
    """ROUGE-N F1 of the chosen sentences; ids: n-grams of each sentence as numbers in the reference, -1 for none"""
    length = 0
    hits = 0
    for s in chosen:
        length += off[s + 1] - off[s]
        for p in range(off[s], off[s + 1]):
            g = ids[p]
            if g >= 0:
                scratch[g] += 1
                if scratch[g] <= counts[g]:
                    hits += 1
    for s in chosen:
        for p in range(off[s], off[s + 1]):
            if ids[p] >= 0:
                scratch[ids[p]] = 0
    if hits == 0:
        return 0.
    precision = hits / length
    recall = hits / total
    return 2 * precision * recall / (precision + recall)


@njit(cache=True)
def f1_of_each(sets, ids, off, counts, total):
    scratch = np.zeros(len(counts) + 1, np.int32)
    out = np.zeros(len(sets))
    for k in range(len(sets)):
        out[k] = f1(ids, off, sets[k], counts, total, scratch)
    return out


def grams(tokens, n):
    return list(zip(*(tokens[i:] for i in range(n))))


class Match:
    """The n-grams of a document's sentences, as far as they stand in its reference."""

    def __init__(self, sentences, reference, n):
        ref = grams([t for s in reference for t in s], n)
        number, counts = {}, []
        for g in ref:
            if g not in number:
                number[g] = len(number)
                counts.append(0)
            counts[number[g]] += 1
        ids, off = [], [0]
        for s in sentences:
            ids += [number.get(g, -1) for g in grams(s, n)]
            off.append(len(ids))
        self.args = np.array(ids, np.int32), np.array(off, np.int32), np.array(counts or [0], np.int32), max(1, len(ref))

    def f1(self, sets):
        return f1_of_each(np.ascontiguousarray(sets, np.int64), *self.args)


def triples_of(items):
    items = np.sort(np.asarray(items))
    n = len(items)
    return np.array([(items[a], items[b], items[c]) for a in range(n) for b in range(a + 1, n) for c in range(b + 1, n)], np.int64)


class Label:
    """Of one document: the matches, each sentence's share in the near-best triples, each term's standing in the reference.

    own: no line of the reference stands in another one, as those of daily programmes do
    """

    def __init__(self, doc, reference, scorer, own):
        ref = [scorer.rouge_tokens.__wrapped__(s) for s in reference]
        sentences = [scorer.rouge_tokens.__wrapped__(s) for s in doc['s']]
        self.id, self.set, self.n, self.own = doc['id'], doc['set'], len(sentences), own
        self.one, self.two = Match(sentences, ref, 1), Match(sentences, ref, 2)
        alone = np.arange(self.n)[:, None]
        match = self.one.f1(alone) + self.two.f1(alone)
        self.share = np.ones(self.n)
        if self.n > 3:
            sets = triples_of(np.argsort(-match, kind='stable')[:SEARCHED])
            value = self.one.f1(sets)
            weight = np.exp((value - value.max()) / TEMPERATURE)
            self.share = np.bincount(sets.ravel(), np.repeat(weight / weight.sum(), 3), self.n)
        known = {t for s in ref for t in s}
        self.held = np.array([scorer.stem(w) in known if w.isascii() else False for w in doc['w']], np.float32)

    def score(self, sets):
        return self.one.f1(sets), self.two.f1(sets)


def load(folder, corpora, scorer):
    refs = references(corpora)
    standing = collections.Counter(line for reference in refs.values() for line in set(reference))
    own = {id: all(standing[line] == 1 for line in reference) for id, reference in refs.items()}
    with open(folder + '/docs.jsonl', encoding='utf-8') as lines:
        return [Label(doc, refs[doc['id']], scorer, own[doc['id']]) for doc in map(json.loads, lines)]
