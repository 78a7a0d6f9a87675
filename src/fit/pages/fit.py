#!/usr/bin/env python3
"""Fits how much each sign says for a title, an author or a date of a page: page-weights.txt.

  fit.py CORPORA [--check]     CORPORA/html/metadata.jsonl; --check only cross-validates, and writes cross-validation.txt

A conditional logit: of the candidates that the product itself finds (StatementDump) the right one gets the highest sum of
weights, or the candidate that there is none. Each page counts once as it is, and a little as its head alone and as its body
alone, so that no sign leans on others that happen to stand beside it. Needs numpy and scipy.
"""
import collections, json, os, random, re, sys, tempfile, unicodedata
os.environ['OMP_NUM_THREADS'] = '1'
import numpy
import scipy.optimize
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import product

WEIGHTS = product.ROOT + '/src/main/resources/io/nutgraf/reading/html/page-weights.txt'
# What is fitted: its penalty on squares of weights, and what is added to the weight of "none": where a page states somebody
# or a day, it is rather told.
FITTED = {'title': (2.0, 0.0), 'author': (8.0, -1.5), 'date': (3.0, -0.25)}
# What is known beforehand, where the pages are too few to tell: weights are drawn towards these and not to 0.
KNOWN = {'author': {'person-ld': 2.5, 'agreed': 1.5, 'person-labelled': 2.0, 'persons-labelled': 2.5, 'person-introduced-near': 1.0,
                    'joined': .5, 'pictured': 1.0, 'line-dated': .5, 'person-dated': .5, 'in-comment': -1.5, 'in-teaser': -1.0,
                    'in-caption': -1.0, 'is-site': -1.0,
                    'near-place': -1.5, 'of-labelled': -1.5}}
FEWEST = 3          # a sign of fewer candidates has no weight
PARTS = {'': 1.0, '~head': .15, '~body': .15}
FOLDS = 8

def loose(text):
    return re.sub(r'[\W_]+', ' ', unicodedata.normalize('NFKC', text or '').lower()).strip()

def right(gold, text):
    return loose(gold) == loose(text)

def dump(pages, corpora):
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + '/pages', 'w', encoding='utf-8') as f:
            f.writelines('%s\t%s/html/%s\n' % (page['id'], corpora, page['file']) for page in pages)
        product.java('reading.html.StatementDump', folder + '/pages', folder + '/out')
        candidates = collections.defaultdict(lambda: collections.defaultdict(list))
        with open(folder + '/out', encoding='utf-8') as f:
            for line in f:
                page, what, _, text, _, signs = line.rstrip('\n').split('\t')
                candidates[what][page].append((text, signs.split()))
        return candidates

def columns(what, candidates, pages):
    count = collections.Counter(sign for page in pages for part in PARTS
                                for _, signs in candidates.get(page['id'] + part, []) for sign in set(signs))
    return {sign: i for i, sign in enumerate(sorted({s for s, n in count.items() if n >= FEWEST} | KNOWN.get(what, {}).keys()))}

def measured(found, column):
    matrix = numpy.zeros((len(found), len(column)))
    for row, (_, signs) in enumerate(found):
        for sign in signs:
            if sign in column: matrix[row, column[sign]] = 1
    return matrix

def fit(what, candidates, pages):
    """The signs, each with its column, and their weights."""
    column = columns(what, candidates, pages)
    groups = []
    for page in pages:
        for part, share in PARTS.items():
            found = candidates.get(page['id'] + part, [])
            wanted = numpy.array([float(right(page[what], text)) for text, _ in found])
            if not wanted.sum() and part and what != 'title':
                wanted = numpy.array([float(not text) for text, _ in found])
            if wanted.sum(): groups.append((measured(found, column), wanted, share))
    matrix, wanted = numpy.vstack([g[0] for g in groups]), numpy.concatenate([g[1] for g in groups])
    lengths, shares = numpy.array([len(g[1]) for g in groups]), numpy.array([g[2] for g in groups])
    starts, group = numpy.cumsum(lengths) - lengths, numpy.repeat(numpy.arange(len(groups)), lengths)
    penalty = FITTED[what][0]
    known = numpy.zeros(len(column))
    for sign, weight in KNOWN.get(what, {}).items(): known[column[sign]] = weight
    def loss(weights):
        score = matrix @ weights
        odds = numpy.exp(score - numpy.maximum.reduceat(score, starts)[group])
        all_odds, right_odds = numpy.add.reduceat(odds, starts), numpy.add.reduceat(odds * wanted, starts)
        slope = matrix.T @ ((odds / all_odds[group] - odds * wanted / right_odds[group]) * shares[group])
        return (shares * (numpy.log(all_odds) - numpy.log(right_odds))).sum() + penalty / 2 * (weights - known) @ (weights - known), slope + penalty * (weights - known)
    weights = scipy.optimize.minimize(loss, known, jac=True, method='L-BFGS-B', options={'maxiter': 500}).x
    if 'none' in column: weights[column['none']] += FITTED[what][1]
    return column, weights

def cross_validated(what, candidates, pages):
    """Right, of the pages that have one; given, of those that have none."""
    pages = sorted(pages, key=lambda page: page['id'])
    random.Random(1).shuffle(pages)
    right_ones = given = 0
    for fold in range(FOLDS):
        column, weights = fit(what, candidates, [page for i, page in enumerate(pages) if i % FOLDS != fold])
        for page in pages[fold::FOLDS]:
            found = candidates.get(page['id'], [])
            text = found[int(numpy.argmax(measured(found, column) @ weights))][0] if found else ''
            right_ones += bool(page[what]) and right(page[what], text)
            given += not page[what] and bool(text)
    stated = sum(bool(page[what]) for page in pages)
    return '%-6s right %.3f of %d, given though none %d of %d' % (what, right_ones / stated, stated, given, len(pages) - stated)

def main():
    corpora = sys.argv[1]
    with open(corpora + '/html/metadata.jsonl', encoding='utf-8') as f:
        pages = [json.loads(line) for line in f]
    candidates = dump(pages, corpora)
    report = [cross_validated(what, candidates[what], pages) for what in FITTED]
    print('\n'.join(report))
    with open(HERE + '/cross-validation.txt', 'w') as f: f.write('\n'.join(report) + '\n')
    if '--check' in sys.argv: return
    lines = ['# How much each sign says for a title, an author or a date of a page: fitted by src/fit/pages/fit.py.']
    for what in FITTED:
        column, weights = fit(what, candidates[what], pages)
        lines += ['%s %s %.2f' % (what, sign, weights[i]) for sign, i in column.items() if abs(weights[i]) >= .005]
    with open(WEIGHTS, 'w') as f: f.write('\n'.join(lines) + '\n')

if __name__ == '__main__': main()
