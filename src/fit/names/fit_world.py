#!/usr/bin/env python3
"""Fit the name tagger of languages other than English: texts with marked names in, weights out.

  fit_world.py [--corpora ../shared/corpora] [--work DIR] [--dry] [--measure]

Tokens and features come from the product's own Java (WorldDump), so there is one implementation of them. In this order:
  1. lexicon: what words are known to be, from packages, the product's resources and world-kinds.txt (world.py);
  2. common words: those that are of no name in four documents and more of one family of languages -> world-lexicon.bin;
  3. the model, one for all languages, fitted to all of names-by-language/fit but Chinese and Japanese, and to some English -> world-model.bin.
Figures are of names-by-language/dev, which nothing is fitted to; --measure tells them of the tagger, and src/evaluation/names_by_language.py
of the product. pip install -r requirements.txt first; regions come from npm's cldr-subdivisions-full (npm pack, unpacked in DIR). Only
weights and hashes are written: no text can be told from them.
"""
import argparse
import os
import shutil
import subprocess
import sys

import chain
import lexicon
import numpy as np
import world

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import product
from product import ROOT

RESOURCES = ROOT + '/src/main/resources/io/nutgraf/names/tagging/'
ENGLISH = ('wikigold', 'fit/redocred', 'fit/crossner', 'fit/gum', 'fit/uner_ewt')
SPACELESS = ('zh', 'ja')
UNREAD = SPACELESS + ('ar',)
SUBDIVISIONS = 'cldr-subdivisions-full@48.2.0'
SETTINGS = dict(least=3, epochs=6, alpha=.03, l1=3)


def java(main, *arguments):
    product.java('names.tagging.' + main, *arguments, memory='3g')


def copies(corpora, work, side):
    """The sets of one side under names that tell it, and whose beginning tells the language."""
    folder = corpora + '/names-by-language/' + side
    sets = {f[:-6]: folder + '/' + f for f in sorted(os.listdir(folder)) if not f.startswith(UNREAD)}
    if side == 'fit':
        sets = {'en_' + os.path.basename(s): corpora + '/entities/' + s + '.jsonl' for s in ENGLISH} | sets
    for name, file in sets.items():
        target = '%s/%s-%s.jsonl' % (work, name, side)
        shutil.copy(file, target)
        yield target


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--corpora', default=ROOT + '/../shared/corpora')
    options.add_argument('--work', default='/tmp/fit-world')
    options.add_argument('--dry', action='store_true', help='leave the resources as they are')
    options.add_argument('--measure', action='store_true', help='tell what the model makes of the dev sets')
    given = options.parse_args()
    work = given.work
    os.makedirs(work, exist_ok=True)
    if not os.path.exists(work + '/package'):
        subprocess.run('npm pack --silent %s && tar xzf cldr-subdivisions-full-*.tgz' % SUBDIVISIONS, shell=True, check=True, cwd=work)
    files = list(copies(given.corpora, work, 'fit'))
    lexicon.write(work + '/phrases.tsv', world.build(work + '/package/subdivisions'))
    java('WorldDump', 'words', work + '/words.tsv', *files)
    java('WorldDump', 'lexicon', work + '/world-lexicon.bin', work + '/phrases.tsv', work + '/words.tsv')
    every = files + (list(copies(given.corpora, work, 'dev')) if given.measure else [])
    java('WorldDump', 'features', work + '/features', work + '/world-lexicon.bin', *every)
    dump = chain.Dump(work + '/features', every)
    fitted_on = np.char.endswith(dump.set, '-fit')
    model = chain.fit(dump, fitted_on, lambda *a: java('ChainTrainer', *a), work + '/world', **SETTINGS)
    with open(work + '/world-model.bin', 'wb') as f:
        print('%d features' % model.write(f, dump))
    for s in sorted(set(dump.set[~fitted_on])):
        stretches = dump.stretches(dump.set == s)
        chain.report(s.removesuffix('-dev'), dump, dump.set == s, chain.names(dump, stretches, model.decode(dump, stretches)))
    if not given.dry:
        for file in ('world-lexicon.bin', 'world-model.bin'):
            shutil.copy(work + '/' + file, RESOURCES + file)


if __name__ == '__main__':
    main()
