#!/usr/bin/env python3
"""Make lexicon.txt: which words are no nouns, and which say little because most articles have them.

  src/fit/phrases/lexicon.py --wordnet DICT [--corpora ../shared/corpora]

DICT is the folder of WordNet's database that holds index.sense. A word's class is that of most of its senses,
each counted as often as it was tagged in WordNet's own corpus. What is common is counted in the articles of
summaries/fit. Words that their ending classes rightly are left out.
"""
import argparse
import collections
import glob
import gzip
import json
import os
import re

ROOT = os.path.abspath(os.path.join(__file__, '../../../..'))
TARGET = os.path.join(ROOT, 'src/main/resources/io/nutgraf/languages/en/lexicon.txt')
PARTS = {'1': 'noun', '2': 'verb', '3': 'adjective', '5': 'adjective', '4': 'adverb'}
ADJECTIVE = re.compile(r'(ous|ful|ive|able|ible|al|ic|less|ish|ary|ian|ese)$')
NAMED = {'verb': 1.3, 'either': 2, 'adjective': 1.2, 'adverb': 1, 'both': 2, 'noun': 1}
SEEN = 3  # articles that must hold a word without tags
LEVELS = [.30, .15, .08, .04]  # shares of articles; the first list holds the words of most of them


def senses(folder):
    counts = collections.defaultdict(collections.Counter)
    with open(os.path.join(folder, 'index.sense'), encoding='ascii') as f:
        for line in f:
            key, _, _, tagged = line.split()
            lemma, rest = key.split('%')
            if re.fullmatch('[a-z]{2,}', lemma):
                counts[lemma][PARTS[rest[0]]] += int(tagged) + .1
    return counts


def word_class(count):
    noun, verb, adjective, adverb = (count[p] for p in ('noun', 'verb', 'adjective', 'adverb'))
    total = noun + verb + adjective + adverb
    if adjective + adverb >= .6 * total:
        return 'adjective' if adjective >= adverb else 'adverb'
    if noun + adjective >= .6 * total and adjective >= .35 * (noun + adjective) and verb < .15 * total:
        return 'both'
    if verb >= .88 * (noun + verb):
        return 'verb'
    return 'either' if verb > .1 * (noun + verb) else 'noun'


def is_told_by_ending(word, name):
    if name == 'noun':
        return not (re.search('(ing|ed|ly)$', word) or ADJECTIVE.search(word))
    if name == 'adverb':
        return word.endswith('ly')
    return name == 'adjective' and bool(ADJECTIVE.search(word) or re.search('(ing|ed)$', word))


def classes(counts, held):
    lists = collections.defaultdict(list)
    for word, count in counts.items():
        name = word_class(count)
        least = 3 if name == 'noun' and word.endswith('ing') else NAMED[name]
        is_only = not count['adjective' if name == 'noun' else 'noun']
        if is_only and name in ('noun', 'verb', 'adjective') and held[word] >= SEEN and not word.endswith('ing'):
            least = 0
        if not is_told_by_ending(word, name) and sum(count.values()) >= least:
            lists[name].append(word)
    return lists


def articles(corpora):
    """the number of articles, and for each word how many of them hold it"""
    documents, held = 0, collections.Counter()
    for name in sorted(glob.glob(os.path.join(corpora, 'summaries/fit/*.gz'))):
        with gzip.open(name, 'rt', encoding='utf-8') as f:
            for line in f:
                documents += 1
                held.update(set(re.findall("(?<![A-Za-z'])[a-z]{2,}(?![A-Za-z])", json.loads(line)['text'])))
    return documents, held


def common(documents, held):
    lists = collections.defaultdict(list)
    for word, count in held.items():
        level = next((i for i, share in enumerate(LEVELS) if count >= share * documents), None)
        if level is not None:
            lists[f'common{level}'].append(word)
    return lists


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--wordnet', required=True)
    parser.add_argument('--corpora', default=os.path.join(ROOT, '../shared/corpora'))
    args = parser.parse_args()
    documents, held = articles(args.corpora)
    lists = classes(senses(args.wordnet), held) | common(documents, held)
    with open(TARGET, 'w', encoding='utf-8') as f:
        f.write('# Made by src/fit/phrases/lexicon.py from WordNet 3.1; see NOTICE.\n')
        for name in sorted(lists):
            f.write(f'{name}: {" ".join(sorted(lists[name]))}\n')


if __name__ == '__main__':
    main()
