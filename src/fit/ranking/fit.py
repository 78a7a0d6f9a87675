#!/usr/bin/env python3
"""Fit the ranker: articles with reference summaries in, weights out.

  fit.py [--general] [--cv] [--ablation] [--corpora ../shared/corpora] [--work DIR] [--without PART,...] [--dry]

What is read and measured comes from the product's own Java (FeatureDump), so there is one implementation of it; this script fits
  1. words: a logistic regression that tells which terms of a document its summary holds,
  2. sentences: boosted trees that tell which sentences stand in near-best triples,
  3. triples: boosted trees that score three sentences together,
and writes src/main/resources/io/nutgraf/languages/en/ranking.bin, or with --general what holds for languages that nothing is known of but
their function words: languages/any/ranking.bin, without all that English word lists, capitals and endings tell. --cv first measures the
same by strict 5-fold cross-validation: no model that a document is measured with has seen it, at any of the three stages.
pip install -r requirements.txt first. Only weights are written; words are kept as 16-bit hashes, from which no text can be told.
"""
import argparse
import os
import struct
import sys

os.environ.setdefault('OMP_NUM_THREADS', '1')
import lightgbm as lgb
import numpy as np
from sklearn.linear_model import LogisticRegression

import labels

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import product
from product import ROOT

MODELS = ROOT + '/src/main/resources/io/nutgraf/languages/'
FOLDS = 5
BUCKETS = 1 << 16
WEIGHT = {'cnn_val_1000': 1., 'cnndm_train_mix': 1.5, 'cnn_long': .6, 'cnn_tokenized': 1., 'cnn_first_300': 1.}
DEV = ('cnn_val_1000', 'cnndm_train_mix')
TREES = dict(objective='cross_entropy', learning_rate=.05, num_leaves=16, min_data_in_leaf=100, feature_fraction=.5,
             bagging_fraction=.7, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, seed=3, deterministic=True, force_row_wise=True)
SENTENCE_ROUNDS = 200
TRIPLES = dict(objective='regression', learning_rate=.08, num_leaves=16, min_data_in_leaf=800, feature_fraction=.6,
               bagging_fraction=.5, bagging_freq=1, lambda_l2=50, verbose=-1, num_threads=1, seed=3, deterministic=True, force_row_wise=True)
TRIPLE_ROUNDS = 100
IDF_STEP, LEXICAL_STEP = 1 / 25, 1 / 32
OF_ENGLISH = 'NAMES,SPEECH_VERBS,WEEKDAYS,INDEPENDENCE,FIRST_PERSON,SECOND_PERSON,ALL_CAPITALS,FUNCTION_WORD_SHARE,MEAN_WORD_LENGTH'.split(',')
WORDS_OF_ENGLISH = 'CAPITALIZED,CAPITALIZED_SHARE,CAPITALIZED_LOG_RANK,LETTERS'.split(',')


def packed(x):
    """values as the product packs them for its trees: none below 0, eight significant bits (see PackedRows)"""
    return (np.maximum(x.astype(np.float32), 0).view(np.uint32) & np.uint32(0xffff0000)).view(np.float32)


def dump(mode, classes, work, corpora):
    product.java('ranking.FeatureDump', mode, classes, work, *[corpora + '/summaries/' + f for f in labels.SETS])


def names(work, kind):
    """what the columns of a file of numbers are"""
    with open('%s/%s.txt' % (work, kind)) as f:
        return f.read().splitlines()


class Corpus:
    def __init__(self, work, corpora, classes):
        sys.path.insert(0, corpora)
        import score as scorer
        self.work, self.corpora, self.classes = work, corpora, classes
        dump('features', classes, work, corpora)
        self.labels = labels.load(work, corpora, scorer)
        self.columns, self.traits = zip(*(line.split() for line in names(work, 'sentences')))
        self.word_columns, self.triple_columns = names(work, 'words'), names(work, 'triples')
        read = lambda name, kind: np.fromfile('%s/%s' % (work, name), kind)
        self.sentences = packed(read('sentences.f32', '>f4')).reshape(-1, len(self.columns))
        self.hashes = (read('hashes.i64', '>u8') >> np.uint64(48)).astype(np.int64)
        self.words = read('words.f32', '>f4').astype(np.float32).reshape(len(self.hashes), -1)
        if classes != 'english':
            self.words[:, [self.word_columns.index(name) for name in WORDS_OF_ENGLISH]] = 0
        self.set = np.array([l.set for l in self.labels])
        self.dev = np.isin(self.set, DEV)
        self.weight = np.array([WEIGHT[s] for s in self.set])
        self.n = np.array([l.n for l in self.labels])
        self.terms = np.array([len(l.held) for l in self.labels])
        self.at = np.r_[0, np.cumsum(self.n)]
        self.term_at = np.r_[0, np.cumsum(self.terms)]
        self.share = np.concatenate([l.share for l in self.labels])
        self.held = np.concatenate([l.held for l in self.labels])
        self.doc_of_term = np.repeat(np.arange(len(self.n)), self.terms)
        rng = np.random.RandomState(7)
        self.fold = np.empty(len(self.n), int)
        for s in sorted(set(self.set)):
            ix = np.where(self.set == s)[0]
            self.fold[ix[rng.permutation(len(ix))]] = np.arange(len(ix)) % FOLDS
        self.own = np.array([l.own for l in self.labels])
        self.sample = self.dev | (rng.rand(len(self.n)) < .3)       # documents that the words are fitted on


class Words:
    """P(a summary of the document holds the term)."""

    def __init__(self, c, docs, lexical=True):
        inside = docs[c.doc_of_term]
        df = np.bincount(c.hashes[inside], minlength=BUCKETS)
        idf = np.log((docs.sum() + 1) / (df + 1.)) * (c.classes == 'english')
        self.idf = np.clip(np.round(idf / IDF_STEP), 0, 255).astype(np.uint8)
        self.lexical = np.zeros(BUCKETS, np.int8)
        fit = (docs & c.sample)[c.doc_of_term]
        z, mean, sd = self.scaled(self.columns(c, fit, np.zeros(fit.sum(), np.float32)))
        lr = LogisticRegression(C=1., max_iter=60, tol=1e-3).fit(z[:, :-2], c.held[fit])
        if lexical:
            z_all = (self.columns(c, inside, np.zeros(inside.sum(), np.float32)) - mean) / sd
            p = lr.predict_proba(z_all[:, :-2])[:, 1]
            h = c.hashes[inside]
            own_words = c.own[c.doc_of_term][inside]                                        # no lines of a series' own
            gain, room = (c.held[inside] - p) * own_words, p * (1 - p) * own_words
            gains, rooms = np.bincount(h, gain, BUCKETS), np.bincount(h, room, BUCKETS)
            q = lambda v: np.clip(np.round(v / LEXICAL_STEP), -127, 127).astype(np.int8)
            self.lexical = q(np.where(df >= 5, gains / (rooms + 8), 0))
            own = q((gains[h] - gain) / (rooms[h] - room + 8)) * np.float32(LEXICAL_STEP)   # without the document itself
            own[df[h] < 5] = 0
            x, mean, sd = self.scaled(self.columns(c, fit, own[fit[inside]]))
            lr = LogisticRegression(C=1., max_iter=60, tol=1e-3).fit(x, c.held[fit])
            self.coef = lr.coef_[0] / sd
        else:
            self.coef = np.r_[lr.coef_[0] / sd[:-2], 0, 0]
        self.bias = lr.intercept_[0] - (self.coef * mean).sum()

    @staticmethod
    def scaled(x):
        mean, sd = x.mean(0, dtype=np.float64), x.std(0, dtype=np.float64) + 1e-6
        return (x - mean) / sd, mean, sd

    def columns(self, c, rows, lexical):
        idf = self.idf[c.hashes[rows]] * np.float32(IDF_STEP)
        base = c.words[rows]
        log_rank = base[:, c.word_columns.index('LOG_RANK')]
        return np.c_[base, idf, idf * idf / 10, lexical, lexical * log_rank]

    def predict(self, c, docs):
        rows = docs[c.doc_of_term]
        x = self.columns(c, rows, self.lexical[c.hashes[rows]] * np.float32(LEXICAL_STEP))
        return rows, 1 / (1 + np.exp(-(x @ self.coef + self.bias)))

    def write(self, out, general):
        out.write(struct.pack('>I', 0 if general else BUCKETS))
        out.write(b'' if general else np.c_[self.idf.view(np.int8), self.lexical].tobytes())
        out.write(struct.pack('>H', len(self.coef)) + struct.pack('>%df' % len(self.coef), *self.coef) + struct.pack('>f', self.bias))


def fit_sentences(c, docs, columns, rounds=None):
    rows = np.repeat(docs, c.n)
    data = lgb.Dataset(c.sentences[rows][:, columns], c.share[rows], weight=np.repeat(c.weight, c.n)[rows])
    return lgb.train(TREES, data, rounds or SENTENCE_ROUNDS)


class Triples:
    """Every triple that Java puts together of the best sentences, with its features and how well it matches."""

    def __init__(self, c, scores, salience, wanted):
        scores[np.repeat(wanted, c.n)].astype('>f4').tofile(c.work + '/scores.f32')
        salience[wanted[c.doc_of_term]].astype('>f4').tofile(c.work + '/salience.f32')
        wanted.astype(np.uint8).tofile(c.work + '/wanted.u8')
        dump('triples', c.classes, c.work, c.corpora)
        t = np.fromfile(c.work + '/triples.i32', '>i4').reshape(-1, 4)
        self.x = packed(np.fromfile(c.work + '/triples.f32', '>f4')).reshape(len(t), -1)
        self.doc, self.set = t[:, 0].astype(np.int64), t[:, 1:].astype(np.int64)
        self.starts = np.r_[0, np.where(np.diff(self.doc))[0] + 1, len(t)]
        self.docs = self.doc[self.starts[:-1]]
        self.value = np.empty((len(t), 2))
        for d, a, b in zip(self.docs, self.starts, self.starts[1:]):
            self.value[a:b, 0], self.value[a:b, 1] = c.labels[d].score(self.set[a:b])

    def target(self):
        z = np.empty(len(self.doc))
        for a, b in zip(self.starts, self.starts[1:]):
            v = self.value[a:b, 0]
            z[a:b] = (v - v.mean()) / (v.std() + .01)
        return z

    def fit(self, c, rows, columns):
        data = lgb.Dataset(self.x[rows][:, columns], self.target()[rows], weight=c.weight[self.doc][rows])
        return lgb.train(TRIPLES, data, TRIPLE_ROUNDS)

    def best(self, q, among):
        """document -> (ROUGE-1, ROUGE-2) of its best triple by q"""
        return {d: self.value[a + np.argmax(q[a:b])] for d, a, b in zip(self.docs, self.starts, self.starts[1:]) if among[d]}


def stage_one(c, train, test, without, parts):
    words = Words(c, train, 'lexical' not in without)
    rows, p = words.predict(c, test)
    model = fit_sentences(c, train, parts)
    inside = np.repeat(test, c.n)
    return rows, p, inside, model.predict(c.sentences[inside][:, parts])


def fill(c, pairs):
    scores, salience = np.zeros(c.at[-1]), np.zeros(c.term_at[-1])
    for rows, p, inside, s in pairs:
        salience[rows], scores[inside] = p, s
    return scores, salience


def cross_validate(c, without, parts, strict=True, evaluated=None):
    """document -> (ROUGE-1, ROUGE-2), by models that have not seen it"""
    result, one = {}, {}
    evaluated = c.sample if evaluated is None else evaluated
    fold = lambda *fs: np.isin(c.fold, fs)
    trained = c.dev if 'fit' in without else c.dev | c.sample
    known = c.dev if 'fit' in without else np.ones(len(c.n), bool)
    for f in range(FOLDS):
        for g in range(f, FOLDS):
            if g == f or strict:
                one[f, g] = stage_one(c, ~fold(f, g) & known, fold(f, g), without, parts)
    def of(pair, f):                        # the part of a stage's answers that is of fold f
        rows, p, inside, s = pair
        keep_t, keep_s = fold(f)[c.doc_of_term], np.repeat(fold(f), c.n)
        return keep_t, p[keep_t[rows]], keep_s, s[keep_s[inside]]
    shared = None if strict else Triples(c, *fill(c, [of(one[g, g], g) for g in range(FOLDS)]), (c.n > 3) & (trained | evaluated))
    for f in range(FOLDS):
        if strict:
            t = Triples(c, *fill(c, [of(one[min(f, g), max(f, g)], g) for g in range(FOLDS)]), (c.n > 3) & (trained & ~fold(f) | evaluated & fold(f)))
        else:
            t = shared
        columns = np.arange(t.x.shape[1])
        model = t.fit(c, ~fold(f)[t.doc] & trained[t.doc], columns)
        q = model.predict(t.x) if 'triples' not in without else t.x[:, c.triple_columns.index('SCORES_LESS_LIKENESS')]
        result.update(t.best(q, evaluated & fold(f)))
    for d in np.where(evaluated & (c.n <= 3))[0]:
        v = c.labels[d].score(np.arange(c.n[d])[None])
        result[d] = np.array([v[0][0], v[1][0]])
    return result


ABLATION = ['', 'triples', 'lexical', 'fit', 'POSITION', 'CENTRALITY,TOPIC', 'SUBJECT,INTRODUCTION', 'LENGTH', 'NAMES,FACTS',
            'SPEECH,INDEPENDENCE,STYLE']


def kept(c, without):
    return np.array([i for i, (name, trait) in enumerate(zip(c.columns, c.traits)) if name not in without and trait not in without])


def report(c, result, title):
    for s in list(DEV) + ['cnn_long']:
        docs = [d for d in result if c.set[d] == s]
        if not docs:
            continue
        ours = 100 * np.array([result[d] for d in docs])
        lead = 100 * np.array([np.ravel(c.labels[d].score(np.arange(min(3, c.n[d]))[None])) for d in docs])
        d = ours[:, 0] - lead[:, 0]
        rng = np.random.RandomState(1)
        means = np.sort([rng.choice(d, len(d)).mean() for _ in range(2000)])
        print('%-34s %-16s n %4d  R1 %.2f  R2 %.2f   Lead-3 %.2f %.2f   difference %.2f [%.2f, %.2f]' % (
            title, s, len(docs), *ours.mean(0), *lead.mean(0), d.mean(), means[50], means[1949]), flush=True)


def write_trees(out, model, columns):
    """roots, then per node: feature, threshold, children, expected value; then leaves (see TreeEnsemble)"""
    roots, nodes, leaves = [], [], []
    for tree in model.dump_model()['tree_info']:
        root = tree['tree_structure']
        if 'split_feature' not in root:
            continue
        roots.append(len(nodes))
        put(root, nodes, leaves, columns)
    out.write(struct.pack('>HII', len(roots), len(nodes), len(leaves)) + struct.pack('>%dH' % len(roots), *roots))
    for node in nodes:
        out.write(struct.pack('>bfhhf', *node))
    out.write(struct.pack('>%df' % len(leaves), *leaves))


def put(node, nodes, leaves, columns):
    """adds a node with all below it; returns its number, its expected value and its weight"""
    if 'leaf_value' in node:
        leaves.append(node['leaf_value'])
        return ~(len(leaves) - 1), node['leaf_value'], node.get('leaf_count', 1)
    at = len(nodes)
    nodes.append(None)
    left, a, wa = put(node['left_child'], nodes, leaves, columns)
    right, b, wb = put(node['right_child'], nodes, leaves, columns)
    expected = (a * wa + b * wb) / (wa + wb)
    nodes[at] = (columns[node['split_feature']], floor32(node['threshold']), left, right, expected)
    return at, expected, wa + wb


def floor32(t):
    """the greatest float that is not above t: decides for floats as t does"""
    f = np.float32(t)
    return float(f if f <= t else np.nextafter(f, np.float32(-np.inf)))


def write(c, without, parts):
    every = np.ones(len(c.n), bool)
    scores, salience = fill(c, [stage_one(c, c.fold != f, c.fold == f, without, parts) for f in range(FOLDS)])
    t = Triples(c, scores, salience, (c.n > 3) & c.sample)
    triples = t.fit(c, np.ones(len(t.doc), bool), np.arange(t.x.shape[1]))
    words, sentences = Words(c, every, 'lexical' not in without), fit_sentences(c, every, parts)
    general = c.classes != 'english'
    path = MODELS + ('any' if general else 'en') + '/ranking.bin'
    with open(path, 'wb') as out:
        out.write(b'NGR2')
        words.write(out, general)
        write_trees(out, sentences, parts)
        write_trees(out, triples, np.arange(t.x.shape[1]))
    print('%s: %d bytes' % (path, os.path.getsize(path)))


def main():
    ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    ap.add_argument('--general', action='store_true', help='as of a language that only function words are known of')
    ap.add_argument('--unlisted', action='store_true', help='with --general: not even these')
    ap.add_argument('--cv', action='store_true', help='measure by cross-validation')
    ap.add_argument('--ablation', action='store_true', help='measure without one part after the other (as --loose does)')
    ap.add_argument('--loose', action='store_true', help='quicker: the third stage reuses the folds of the first two')
    ap.add_argument('--dry', action='store_true', help='write no model')
    ap.add_argument('--without', default='', help='parts to leave out: lexical, triples, fit (the articles of fit/), or features or traits by name')
    ap.add_argument('--corpora', default=ROOT + '/../shared/corpora')
    ap.add_argument('--work', default=ROOT + '/target/fit')
    a = ap.parse_args()
    os.makedirs(a.work, exist_ok=True)
    c = Corpus(a.work, os.path.abspath(a.corpora), 'none' if a.unlisted else 'listed' if a.general else 'english')
    without = (a.without.split(',') if a.without else []) + (['lexical'] + OF_ENGLISH if a.general else [])
    parts = kept(c, without)
    if a.cv:
        report(c, cross_validate(c, without, parts, not a.loose), 'without ' + a.without if a.without else 'whole')
    if a.ablation:
        for line in ABLATION:
            out = line.split(',')
            report(c, cross_validate(c, out, kept(c, out), False), 'without ' + line if line else 'whole')
    if not a.dry:
        write(c, without, parts)


if __name__ == '__main__':
    main()
