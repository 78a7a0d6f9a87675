#!/usr/bin/env python3
"""Compare Nutgraf with sumy: the same articles, the same machine, one core, one run.

  src/evaluation/compare_sumy.py [--corpora ../shared/corpora] [--set cnn_val_1000] [--articles 1000]

Installs sumy from PyPI into target/sumy, and prints a Markdown table: articles per second of processor time, and
ROUGE-1, -2 and -L of three sentences, by the corpora's own score.py. The comparison leans towards sumy: its time
is that of words and ranking alone, on sentences that Nutgraf has split and already rid of noise; Nutgraf's time is
that of the whole process, from JSON to JSON, once with the start of its virtual machine and once without. Processor time,
for it hardly changes with what else the machine does.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

import side_by_side

REQUIREMENTS = ['sumy==0.11.0', 'nltk==3.10.4', 'numpy==2.4.6']
METHODS = ['LexRank', 'TextRank', 'LSA', 'Luhn']
REPEATS = 10  # of the articles, for the time without the start


# ---- within sumy's environment: sentences in, their summaries and the time out

def summarize_with_sumy(source, target):
    from nltk.tokenize import NLTKWordTokenizer
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words

    class Words:
        """nltk's word_tokenize for what is a sentence already: it needs none of nltk's models"""
        tokenizer = NLTKWordTokenizer()

        def to_words(self, text):
            return tuple(w for w in self.tokenizer.tokenize(text) if any(c.isalpha() for c in w))

    classes = dict(zip(METHODS, [LexRankSummarizer, TextRankSummarizer, LsaSummarizer, LuhnSummarizer]))
    stemmer, stopwords, words = Stemmer('english'), get_stop_words('english'), Words()
    articles = side_by_side.read(source)
    result = {}
    for name in METHODS:
        summarizer = classes[name](stemmer)
        summarizer.stop_words = stopwords
        start = time.process_time()
        picked = []
        for article in articles:
            paragraph = Paragraph([Sentence(s, words) for s in article['sentences']])
            picked.append([str(s) for s in summarizer(ObjectDocumentModel([paragraph]), 3)])
        seconds = time.process_time() - start
        result[name] = {'seconds': seconds, 'picked': picked}
    with open(target, 'w', encoding='utf-8') as f:
        json.dump(result, f)


# ---- outside of it

def rouge(a, work, gold, articles, picked):
    predictions = os.path.join(work, 'predictions.jsonl')
    side_by_side.write(predictions, ({'id': article['id'], 'sentences': p} for article, p in zip(articles, picked)))
    told = subprocess.run([sys.executable, os.path.join(a.corpora, 'score.py'), 'summaries', gold, predictions, '--json'],
                          stdout=subprocess.PIPE, check=True).stdout
    score = json.loads(told)
    return '%.1f / %.1f / %.1f' % (score['rouge1'], score['rouge2'], score['rougeLsum'])


def compare(a, work):
    articles = side_by_side.articles_of(a)[:a.articles]
    python = side_by_side.environment('sumy', REQUIREMENTS)
    if hasattr(os, 'sched_setaffinity'):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # one core for all that follows
    gold = os.path.join(work, 'gold.jsonl')
    side_by_side.write(gold, articles)
    side_by_side.nutgraf(articles[:1])  # builds, where nothing is built yet
    ours, _ = side_by_side.nutgraf(articles, '--include', 'sentences')
    _, plain = side_by_side.nutgraf(articles)
    _, often = side_by_side.nutgraf(articles * REPEATS)
    steady = (often - plain) / (REPEATS - 1)
    sentences = ({'sentences': [s['text'] for s in one['sentences']]} for one in ours)
    sumy = side_by_side.run_within(python, sentences, work, {'OMP_NUM_THREADS': '1', 'OPENBLAS_NUM_THREADS': '1'})
    n = len(articles)
    score = rouge(a, work, gold, articles, [[k['text'] for k in o['keySentences']] for o in ours])
    print('| %d articles of %s, one core | articles/s | Nutgraf is faster by | ROUGE-1 / -2 / -L |' % (n, a.set))
    print('|---|--:|--:|--:|')
    print('| Nutgraf, whole process | %.0f | | %s |' % (n / plain, score))
    print('| Nutgraf, without its start | %.0f | | %s |' % (n / steady, score))
    for name in METHODS:
        it = sumy[name]
        print('| sumy %s, without splitting | %.0f | %.1f to %.1f times | %s |' % (
            name, n / it['seconds'], it['seconds'] / plain, it['seconds'] / steady, rouge(a, work, gold, articles, it['picked'])))


def main():
    if side_by_side.is_within():
        summarize_with_sumy(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    side_by_side.add_corpora(parser)
    parser.add_argument('--articles', type=int, default=1000)
    with tempfile.TemporaryDirectory() as work:
        compare(parser.parse_args(), work)


if __name__ == '__main__':
    main()
