"""What the news name by a word: groups of words that are as often part of names of each kind.

A tagger that knows no word by itself, only its form and what stands around it, reads unlabelled news. How often it took each word for no
name, and for the first or a later word of a person's, organization's or place's, is the word's habit: "Chelsea" is mostly an organization,
often a place. Habits are brought down to 31 groups (k-means on the square roots of shares), so that a model fitted to some words' habits
knows what to make of others'. Longer names that are nearly always of one kind become phrases of the lexicon.
"""
from collections import defaultdict

import lexicon
import numpy as np

GROUP_BITS = 11  # of a word's use: the lower ones are its cluster's
GROUPS, LEAST, PRIOR, ROUNDS = 31, 3, 1.5, 40
LEAST_PHRASE, CLEAR = 3, .8
ORGANIZATION, PLACE = 3, 5


def read(file):
    """Words and names, and how often each was which label."""
    names, counts = [], []
    with open(file) as f:
        for line in f:
            name, *numbers = line.rstrip('\n').split('\t')
            names.append(name)
            counts.append([int(n) for n in numbers])
    return names, np.array(counts, float)


def of_words(names, counts):
    """Word -> group, 1 and up."""
    keep = np.array([' ' not in n for n in names]) & (counts.sum(1) >= LEAST)
    counts, words = counts[keep], [n for n, k in zip(names, keep) if k]
    usual = counts.sum(0) / counts.sum()
    shares = (counts + PRIOR * usual) / (counts.sum(1, keepdims=True) + PRIOR)
    groups = group(np.sqrt(shares), np.minimum(counts.sum(1), 100) ** .5)
    return dict(zip(words, groups + 1))


def group(x, weights):
    """k-means, begun at points far from each other."""
    centres = [x[np.argmax(weights)]]
    nearest = ((x - centres[0]) ** 2).sum(1)
    while len(centres) < GROUPS:
        centres.append(x[np.argmax(nearest * weights)])
        nearest = np.minimum(nearest, ((x - centres[-1]) ** 2).sum(1))
    centres = np.array(centres)
    for _ in range(ROUNDS):
        groups = (x @ centres.T - (centres ** 2).sum(1) / 2).argmax(1)
        for g in range(GROUPS):
            if (groups == g).any():
                centres[g] = np.average(x[groups == g], axis=0, weights=weights[groups == g])
    return groups


def of_phrases(names, counts):
    """Names of several words that are nearly always an organization's or a place's: (name, kind)."""
    for name, count in zip(names, counts):
        if ' ' in name and count.sum() >= LEAST_PHRASE:
            for label, kind in ((ORGANIZATION, 'NEWS_ORGANIZATION'), (PLACE, 'NEWS_PLACE')):
                if count[label] >= CLEAR * count.sum():
                    yield name, kind


def add(file, work, old, new):
    """Adds to the lexicon's lists, phrases and words, what `file` tells of habits."""
    names, counts = read(file)
    kinds, clusters = defaultdict(int), {}
    for path, into in zip(old, (kinds, clusters)):
        with open(work + '/' + path) as f:
            for line in f:
                name, number = line.rstrip('\n').split('\t')
                into[name] = int(number)
    for name, kind in of_phrases(names, counts):
        kinds[name.lower()] |= lexicon.BIT[kind]
    lexicon.write(work + '/' + new[0], kinds)
    groups = of_words(names, counts)
    with open(work + '/' + new[1], 'w') as f:
        for word in dict.fromkeys([*clusters, *groups]):
            f.write('%s\t%d\n' % (word, clusters.get(word, 0) | groups.get(word, 0) << GROUP_BITS))
