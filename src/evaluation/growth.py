#!/usr/bin/env python3
"""Measure how time and memory grow with the length of a document, from a thousand words to a million.

  src/evaluation/growth.py [--corpora ../shared/corpora] [--heap 300]

Articles of the corpora are put one after the other: as paragraphs, and all in one line. Prints a Markdown table:
the processor time of a process that summarizes the one document, started for it alone with so many megabytes of
heap, and the most heap it held; and, where time does not go into starting up, the milliseconds that a thousand
words take when two million words are cut into documents of that length. They stay the same where time grows as
the length does. One core. Without corpora, the seeds are repeated.
"""
import argparse
import glob
import json
import os
import re
import resource
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NUTGRAF = os.path.join(ROOT, 'nutgraf')
LENGTHS = [1_000, 10_000, 100_000, 1_000_000]
VOLUME = 2_000_000


def articles(corpora):
    found = sorted(glob.glob(os.path.join(corpora, 'summaries', '*.jsonl')))
    texts = []
    for path in found:
        with open(path, encoding='utf-8') as f:
            texts += [json.loads(line)['text'] for line in f]
    for path in [] if found else sorted(glob.glob(os.path.join(ROOT, 'seeds/*.txt'))):
        with open(path, encoding='utf-8') as f:
            texts.append(f.read())
    return texts


def documents(texts, words, separator):
    """endlessly, documents of about so many words, each of the articles that follow"""
    at, rest = 0, []
    while True:
        parts, count = rest, sum(len(p.split()) for p in rest)
        while count < words:
            parts.append(texts[at % len(texts)])
            count += len(parts[-1].split())
            at += 1
        tokens = len(parts[-1].split()) - (count - words)
        last = re.match(r'(?:\S+\s*){%d}' % tokens, parts[-1].lstrip())
        end = last.end() if last else len(parts[-1])
        parts, rest = parts[:-1] + [parts[-1].lstrip()[:end]], []
        yield separator.join(re.sub(r'\s+', ' ', p) if separator == ' ' else p for p in parts)


def run(arguments, given, heap=None):
    """processor seconds, the most heap in MB, and what came out"""
    options = '-Xmx%dm -Xlog:gc:file={0}' % heap if heap else ''
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, 'gc.log')
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        out = subprocess.run([NUTGRAF, 'summarize', *arguments], input=given, stdout=subprocess.PIPE, check=True,
                             env={**os.environ, 'NUTGRAF_JAVA_OPTS': options.format(log)}).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        held = [int(m) for m in re.findall(r'(\d+)M->', read(log))]
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, max(held, default=0), out


def read(path):
    if not os.path.exists(path):
        return ''
    with open(path, encoding='utf-8') as f:
        return f.read()


def many(texts, length, separator):
    made = documents(texts, length, separator)
    return [next(made) for _ in range(VOLUME // length)]


def main():
    ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    ap.add_argument('--corpora', default=os.path.join(ROOT, '../shared/corpora'))
    ap.add_argument('--heap', type=int, default=300, help='in MB')
    a = ap.parse_args()
    if hasattr(os, 'sched_setaffinity'):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    texts = articles(a.corpora)
    run(['-'], b'A line.')  # builds, where nothing is built yet
    print('| text | words | alone: seconds | of which start | most heap, MB | among 2 million words: ms per 1,000 |')
    print('|---|--:|--:|--:|--:|--:|')
    start = min(run(['-'], b'The bridge was closed on Monday.')[0] for _ in range(3))
    for name, separator in ('paragraphs', '\n\n'), ('one line', ' '):
        for length in LENGTHS:
            texts_of_length = many(texts, length, separator)
            seconds, held, _ = run(['--json', '-'], texts_of_length[0].encode(), a.heap)
            lines = ''.join(json.dumps({'text': t}) + '\n' for t in texts_of_length).encode()
            volume = run(['--ndjson'], lines)[0] - start
            print('| %s | %s | %.2f | %.2f | %s | %.2f |' % (
                name, format(length, ','), seconds, start, held or '< first collection', volume * 1e6 / VOLUME), flush=True)


if __name__ == '__main__':
    main()
