#!/usr/bin/env python3
"""What Nutgraf says of sentences and documents that stood elsewhere before, scored beside simpler ways.

  src/evaluation/reuse.py [--corpora ../shared/corpora] [--nutgraf ./nutgraf] [--only web_2018] [--without-baselines]

Runs `summarize --ndjson --include novelty,text` over the streams of documents in reuse/ and has score_reuse.py hold what
it tells against the gold labels, once for sentences and once, where near-duplicate-documents/ has pairs of the same
documents, for pairs. Each revised article of wikinews_revisions is a stream of its own: a run for each. A sentence that
is told to be boilerplate counts as repeated. Beside each set's figures stand those of the baselines of score_reuse.py.
"""
import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile

import side_by_side

BASELINES = {'reuse': ['exact', 'overlap:.5', 'dice:.6', 'minhash:1:.5'], 'pairs': ['exact', 'minhash:.5', 'simhash:3', 'overlap:.8']}
TOLD = {'reuse': ['macro f1, all', 'macro f1, weighted', '  weighted', 'first document right, of those found',
                  'seen before and found'],
        'pairs': ['duplicate', 'duplicate or contained', 'any overlap']}


def told(nutgraf, documents):
    """what Nutgraf says of each document beside those before it"""
    lines = ''.join(json.dumps({'id': d['id'], 'text': d['text'], 'referenceDate': d.get('reference')}) + '\n' for d in documents)
    out = subprocess.run([nutgraf, 'summarize', '--ndjson', '--include', 'novelty,text'], input=lines.encode(),
                         stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def streams(name, documents):
    """the documents that are read one after the other"""
    if name != 'wikinews_revisions':
        return [documents]
    return [list(stream) for _, stream in itertools.groupby(documents, key=lambda d: d['cluster'])]


class CodePoints:
    """offsets in UTF-16 code units as offsets in code points"""

    def __init__(self, text):
        self.at = [0]
        for i, c in enumerate(text):
            self.at.extend([i + 1] * (2 if ord(c) > 0xffff else 1))

    def __call__(self, offset):
        return self.at[offset]


def sentences(records):
    points = {r['id']: CodePoints(r['text']) for r in records if 'text' in r}
    for r in records:
        here, rows = points.get(r['id']), []
        for s in r.get('novelty', []):
            first = s.get('firstSeenIn')
            row = dict(start=here(s['offset']), end=here(s['offset'] + s['length']),
                       label='repeated' if s['label'] == 'boilerplate' else s['label'])
            if first:
                row.update(source_id=first['id'], source_start=points[first['id']](first['offset']))
            rows.append(row)
        yield dict(id=r['id'], sentences=rows)


def pairs(records):
    for r in records:
        for other in r.get('related', []):
            yield dict(a=other['id'], b=r['id'], kind=other['kind'])


def score(corpora, task, gold, *how):
    out = subprocess.run([sys.executable, os.path.join(corpora, 'score_reuse.py'), task, gold, *how, '--json'],
                         stdout=subprocess.PIPE, check=True).stdout
    return json.loads(out)


def show(task, name, report):
    print(name)
    for key in TOLD[task]:
        value = report[key]
        if isinstance(value, dict):
            value = 'P %(p).3f R %(r).3f F %(f1).3f (%(gold)d)' % value
        print('    %-40s %s' % (key.strip(), value if isinstance(value, str) else '%.4f' % value))
    sys.stdout.flush()


def compare(args, task, gold, name, predicted, work):
    print('== %s, %s' % (name, task))
    path = os.path.join(work, task + name)
    side_by_side.write(path, predicted)
    show(task, 'Nutgraf', score(args.corpora, task, gold, path))
    if not args.without_baselines:
        for baseline in BASELINES[task]:
            show(task, baseline, score(args.corpora, task, gold, '--baseline', baseline))


def main():
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    parser.add_argument('--corpora', default=os.path.join(side_by_side.ROOT, '../shared/corpora'))
    parser.add_argument('--nutgraf', default=os.path.join(side_by_side.ROOT, 'nutgraf'))
    parser.add_argument('--only', metavar='SET')
    parser.add_argument('--without-baselines', action='store_true')
    args = parser.parse_args()
    folder = os.path.join(args.corpora, 'reuse')
    names = [f[:-len('.jsonl')] for f in sorted(os.listdir(folder)) if f.endswith('.jsonl')]
    with tempfile.TemporaryDirectory() as work:
        for name in names:
            if args.only not in (None, name):
                continue
            gold = os.path.join(folder, name + '.jsonl')
            records = [r for stream in streams(name, side_by_side.read(gold)) for r in told(args.nutgraf, stream)]
            compare(args, 'reuse', gold, name, sentences(records), work)
            gold = os.path.join(args.corpora, 'near-duplicate-documents', name + '.jsonl')
            if os.path.exists(gold):
                compare(args, 'pairs', gold, name, pairs(records), work)


if __name__ == '__main__':
    main()
