#!/usr/bin/env python3
"""Compare what Nutgraf says an article is about with YAKE's key phrases: the same articles, ten of each.

  src/evaluation/compare_phrases.py [--corpora ../shared/corpora] [--set cnn_val_1000] [--articles 400] [--read 8]

Installs YAKE from PyPI into target/yake. Prints a Markdown table for Nutgraf's topics, its key phrases and its mentions
by themselves, and YAKE's phrases: how much of the reference summaries' content their words cover, how many of their
words are of that content; the same of those words that the article never writes with a capital, since key phrases leave
names to mentions; how many of the first five's words are of that content; and how many of them share a word with another
one of the article. Then, for --read articles, topics and YAKE's phrases side by side: what they are worth shows in
reading.
"""
import argparse
import json
import os
import re
import sys
import tempfile
import time

import side_by_side

REQUIREMENTS = ['yake==0.7.3']
PHRASES = 10
FIRST = 5
SAID = set('said says say told tells according one two three new also would could first last people year years'.split())


def phrases_of_yake(source, target):
    """within YAKE's environment: articles in, their phrases and the processor time out"""
    import yake
    extractor = yake.KeywordExtractor(lan='en', n=3, dedupLim=.9, top=PHRASES)
    texts = [row['text'] for row in side_by_side.read(source)]
    start = time.process_time()
    found = [[phrase for phrase, _ in extractor.extract_keywords(text)] for text in texts]
    with open(target, 'w', encoding='utf-8') as f:
        json.dump({'seconds': time.process_time() - start, 'phrases': found}, f)


def phrases_of_nutgraf(articles):
    """what Nutgraf tells of each article, by the field it is told in, and the processor time"""
    told, seconds = side_by_side.nutgraf(articles)
    fields = {'topics': 'text', 'keyPhrases': 'text', 'mentions': 'name'}
    return {field: [[each[text] for each in one.get(field, [])][:PHRASES] for one in told]
            for field, text in fields.items()}, seconds


class Content:
    """the content words of a text, stemmed by the corpora's own scorer"""

    def __init__(self, corpora):
        sys.path.insert(0, corpora)
        import score
        self.stem = score.stem
        english = os.path.join(side_by_side.ROOT, 'src/main/resources/io/nutgraf/languages/en/stopwords.txt')
        with open(english, encoding='utf-8') as f:
            self.stop = set(f.read().split()) | SAID

    def words(self, text):
        return {self.stem(w) for w in re.findall('[a-z]{3,}', text.lower()) if w not in self.stop}

    def names(self, text):
        return {self.stem(w.lower()) for w in re.findall('(?<=[a-z,] )[A-Z][a-z]+', text)}


def measures(content, articles, found):
    sums = [0.0] * 6
    for article, phrases in zip(articles, found):
        summary = article['summary']
        wanted = content.words(summary if isinstance(summary, str) else ' '.join(summary))
        names = content.names(article['text'])
        each = [content.words(p) for p in phrases]
        held = set().union(*each)
        for i, (want, have) in enumerate([(wanted, held), (wanted - names, held - names)]):
            sums[2 * i] += len(want & have) / max(1, len(want))
            sums[2 * i + 1] += len(want & have) / max(1, len(have))
        sums[4] += sum(len(wanted & w) / max(1, len(w)) for w in each[:FIRST]) / FIRST
        sums[5] += sum(any(w & other for j, other in enumerate(each) if j != i) for i, w in enumerate(each)) / max(1, len(each))
    return [100 * s / len(articles) for s in sums]


def row(name, m):
    f = [2 * m[i] * m[i + 1] / max(1e-9, m[i] + m[i + 1]) for i in (0, 2)]
    return '| %s | %.1f / %.1f / %.1f | %.1f / %.1f / %.1f | %.1f | %.0f %% |' % (
        name, m[0], m[1], f[0], m[2], m[3], f[1], m[4], m[5])


def compare(a, work):
    articles = side_by_side.articles_of(a)[-a.articles:]
    content = Content(a.corpora)
    phrases_of_nutgraf(articles[:1])  # builds, where nothing is built yet
    ours, seconds = phrases_of_nutgraf(articles)
    python = side_by_side.environment('yake', REQUIREMENTS)
    yake = side_by_side.run_within(python, ({'text': article['text']} for article in articles), work)
    n = len(articles)
    print('| %d articles of %s | content R / P / F | without names R / P / F | P of the first five | that share a word |' % (n, a.set))
    print('|---|--:|--:|--:|--:|')
    for field, name in (('topics', 'topics'), ('keyPhrases', 'key phrases alone'), ('mentions', 'mentions alone')):
        print(row(name, measures(content, articles, ours[field])))
    print(row('YAKE', measures(content, articles, yake['phrases'])))
    print('\n%.1f ms an article for a whole summary, %.1f ms for YAKE' % (1000 * seconds / n, 1000 * yake['seconds'] / n))
    for i in range(0, n, max(1, n // max(1, a.read)))[:a.read] if a.read else []:
        print('\n%s: %s\n- Nutgraf: %s\n- YAKE: %s' % (
            articles[i]['id'], articles[i]['text'][:70].replace('\n', ' '), ' · '.join(ours['topics'][i]), ' · '.join(yake['phrases'][i])))


def main():
    if side_by_side.is_within():
        phrases_of_yake(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    side_by_side.add_corpora(parser)
    parser.add_argument('--articles', type=int, default=400, help='how many, from the last')
    parser.add_argument('--read', type=int, default=8)
    with tempfile.TemporaryDirectory() as work:
        compare(parser.parse_args(), work)


if __name__ == '__main__':
    main()
