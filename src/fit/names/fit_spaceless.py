#!/usr/bin/env python3
"""Fit the taggers of names in Chinese and Japanese, whose scripts have no spaces: texts with marked names in, weights out.

  fit_spaceless.py [--corpora ../shared/corpora] [--work DIR] [--dry] [--measure]

Characters and features come from the product's own Java (SpacelessDump). For each language, in this order:
  1. words: a list of frequent ones, what dictionaries know them to be, and the countries, regions and cities of CLDR (spaceless.py)
     -> FAMILY-lexicon.bin;
  2. short news that are made up (made_up_news.py), since the sets of Wikipedia's sentences have none;
  3. the model, fitted to these and to names-by-language/fit of the language -> FAMILY-model.bin.
--measure leaves one document in five out, fits to the rest and tells what it makes of those and of the dev sets, which nothing is fitted to.
pip install -r requirements.txt first. Only weights and hashes are written: no text can be told from them.
"""
import argparse
import os
import shutil
import sys
import zlib

import chain
import made_up_news
import numpy as np
import spaceless

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import product
from product import ROOT

RESOURCES = ROOT + '/src/main/resources/io/nutgraf/names/tagging/'
# simplified and traditional characters are read as one, so that one of both sets of the same texts is enough
SETS = {'zh': ('zh_uner_gsdsimp',), 'ja': ('ja_stockmark',)}
DEV = {'zh': ('zh_uner_gsd', 'zh_uner_gsdsimp', 'zh_uner_pud'), 'ja': ('ja_stockmark',)}
FAMILIES = {'zh': 'chinese', 'ja': 'japanese'}
SETTINGS = dict(least=3, epochs=8, alpha=.05, l1=3)


def java(*arguments):
    product.java('names.tagging.SpacelessDump', *arguments, memory='2g')


def copies(corpora, work, sets, side):
    for name in sets:
        target = '%s/%s-%s.jsonl' % (work, name, side)
        shutil.copyfile('%s/names-by-language/%s/%s.jsonl' % (corpora, side, name), target)
        yield target


def fit(language, given):
    work = '%s/%s' % (given.work, language)
    os.makedirs(work, exist_ok=True)
    lexicon, model = (work + '/%s-%s.bin' % (FAMILIES[language], part) for part in ('lexicon', 'model'))
    spaceless.write(work + '/words.tsv', language)
    java('lexicon', lexicon, work + '/words.tsv')
    made = '%s/%s_made-fit.jsonl' % (work, language)
    made_up_news.write(made, language, work + '/words.tsv')
    files = [made] + list(copies(given.corpora, work, SETS[language], 'fit')) + list(copies(given.corpora, work, DEV[language], 'dev'))
    java('features', work + '/features', lexicon, *files)
    dump = chain.Dump(work + '/features', files)
    fitted_on = np.char.endswith(dump.set, '-fit')
    if given.measure:
        held = fitted_on & (dump.set != language + '_made-fit') & np.array([zlib.crc32(d['text'].encode()) % 5 == 0 for d in dump.documents])
        report('cross-validation', dump, held, train(dump, fitted_on & ~held, work))
    chosen = train(dump, fitted_on, work)
    for s in sorted(set(dump.set[~fitted_on])):
        report(s, dump, dump.set == s, chosen)
    with open(model, 'wb') as f:
        print('%s: %d features' % (language, chosen.write(f, dump)))
    if not given.dry:
        for file in (lexicon, model):
            shutil.copy(file, RESOURCES)


def train(dump, documents, work):
    return chain.fit(dump, documents, lambda *a: product.java('names.tagging.ChainTrainer', *a, memory='2g'), work + '/model', **SETTINGS)


def report(title, dump, documents, model):
    stretches = dump.stretches(documents)
    chain.report(title, dump, documents, chain.names(dump, stretches, model.decode(dump, stretches)))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--corpora', default=ROOT + '/../shared/corpora')
    options.add_argument('--work', default='/tmp/fit-spaceless')
    options.add_argument('--dry', action='store_true', help='leave the resources as they are')
    options.add_argument('--measure', action='store_true', help='tell what a fit to four fifths makes of the rest')
    options.add_argument('languages', nargs='*', default=list(SETS))
    given = options.parse_args()
    for language in given.languages:
        fit(language, given)


if __name__ == '__main__':
    main()
