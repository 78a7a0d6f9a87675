#!/usr/bin/env python3
"""What a confidence is worth: of those that Nutgraf said were so sure, how many were right.

  src/evaluation/calibration.py [--corpora ../shared/corpora] [--keep DIR] [--write README.md]

Reads names, dates, languages and the dates of publication of pages, as the corpora's evaluate.py runs them, and prints a reliability table: for each kind the facts told with a confidence in each range, what was said of them on
average and which share was right; and the expected calibration error (the mean distance of the two, weighted by how many facts a
range has: M. P. Naeini, G. Cooper, M. Hauskrecht, Obtaining well calibrated probabilities using Bayesian binning, AAAI 2015).
A name is right where one of its places is a name of that kind in the corpus, to the character; sets that the tagger was fitted on
are left out. A date is right where it means the day, month or year that the corpus says; one that the corpus does not have is
wrong. --write puts the table into a file between the lines <!-- calibration --> and <!-- /calibration -->. Python 3, standard
library only.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

import report

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BOUNDS = (0, .5, .7, .8, .9, .95, 1.01)
FITTED_ON = {'entities/wikigold'}


def facts(task, gold, told, at):
    """(confidence, whether it is right) of each fact that the corpus can judge"""
    if task == 'entities':
        names = {(e['type'], e['start'], e['end']) for e in gold['entities']}
        for mention in told.get('mentions') or []:
            places = [(mention['type'], at(o['offset']), at(o['offset'] + o['length'])) for o in mention['occurrences']]
            yield mention['confidence'], any(place in names for place in places)
    elif task == 'dates':
        for date in told.get('dates') or []:
            right = date_is_right(gold, date, at(date['offset']), at(date['offset'] + date['length']))
            if right is not None:
                yield date['confidence'], right
    elif task == 'language':
        if gold.get('kind') == 'sentence':
            yield told['language']['confidence'], told['language']['code'].split('-')[0] == gold['lang']
    elif task == 'html':
        published = told.get('published')
        if published and published['basis'] != 'upload' and 'date' in gold:
            yield published['confidence'], bool(gold['date']) and published['value'][:10] == gold['date'][:10]


def date_is_right(gold, date, start, end):
    def over(other):
        return start < other['end'] and other['start'] < end
    meant = [d for d in gold['dates'] if over(d)]
    if any(iso(date['value']) in {iso(v) for v in [d['value'], *d.get('alternatives', [])]} for d in meant if iso(d.get('value'))):
        return True
    if any(map(over, gold.get('ignore', []))) or any(not iso(d.get('value')) for d in meant):
        return None
    return False


def iso(value):
    match = re.match(r'(\d{4})(-\d\d)?(-\d\d)?(?:-XX)*(?:T.*)?$', str(value or ''))
    return match and ''.join(part or '' for part in match.groups())


def units(text):
    """UTF-16 offset -> code point"""
    points, offset = {}, 0
    for i, c in enumerate(text):
        points[offset] = i
        offset += 1 + (ord(c) > 0xffff)
    points[offset] = len(text)
    return points.get


def judged(arguments, keep):
    """kind -> its facts"""
    with tempfile.TemporaryDirectory() as others:  # names of other languages are scored as those of English are
        os.symlink(os.path.abspath(os.path.join(arguments.corpora, 'names-by-language/dev')), os.path.join(others, 'entities'))
        return {
            'names': told(arguments, arguments.corpora, 'entities', keep),
            'names outside English': told(arguments, others, 'entities', os.path.join(keep, 'others')),
            'dates': told(arguments, arguments.corpora, 'dates', keep),
            'language': told(arguments, arguments.corpora, 'language', keep),
            'date of publication': told(arguments, arguments.corpora, 'html', keep)}


def told(arguments, corpora, task, keep):
    """the facts of a task, of all of its corpora"""
    subprocess.run([sys.executable, os.path.join(arguments.corpora, 'evaluate.py'), '--nutgraf', arguments.nutgraf, '--corpora',
                    corpora, '--only', task, '--keep', keep], stdout=subprocess.DEVNULL, check=True)
    every = []
    for corpus in sorted(f[:-6] for f in os.listdir(os.path.join(corpora, task)) if f.endswith('.jsonl')):
        if '%s/%s' % (task, corpus) in FITTED_ON:
            continue
        files = ['%s/%s-%s.%s' % (keep, task, corpus, end) for end in ('gold', 'out')]
        with open(files[0], encoding='utf-8') as golds, open(files[1], encoding='utf-8') as outs:
            for gold, said in zip(map(json.loads, golds), map(json.loads, outs)):
                if said['status'] == 'succeeded':
                    every += facts(task, gold, said, units(said.get('text') or gold.get('text', '')))
    return every


def table(kinds):
    ranges = list(zip(BOUNDS, BOUNDS[1:]))
    lines = ['| said | ' + ' | '.join(kinds) + ' |', '|---|' + '--:|' * len(kinds)]
    cells = {kind: [[f for f in told if low <= f[0] < high] for low, high in ranges] for kind, told in kinds.items()}
    for i, (low, high) in enumerate(ranges):
        row = [share(cells[kind][i]) for kind in kinds]
        lines.append('| %.2f to %.2f | %s |' % (low, min(high, 1), ' | '.join(row)))
    errors = ['%.3f of %d' % (error(cells[kind]), len(kinds[kind])) for kind in kinds]
    return '\n'.join([*lines, '| expected error | ' + ' | '.join(errors) + ' |'])


def share(facts_told):
    if not facts_told:
        return '–'
    said, right = (sum(f[i] for f in facts_told) / len(facts_told) for i in (0, 1))
    return '%.2f: %.2f of %d' % (said, right, len(facts_told))


def error(cells):
    every = sum(map(len, cells))
    return sum(abs(sum(f[0] - f[1] for f in cell)) for cell in cells) / every if every else 0


def main():
    ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    ap.add_argument('--corpora', default=os.path.join(ROOT, '../shared/corpora'))
    ap.add_argument('--nutgraf', default=os.path.join(ROOT, 'nutgraf'))
    ap.add_argument('--keep', help='a folder for what goes in and comes out')
    ap.add_argument('--write', metavar='FILE')
    arguments = ap.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        made = table(judged(arguments, arguments.keep or temporary))
    if arguments.write:
        report.put(arguments.write, made, 'calibration')
    else:
        print(made)


if __name__ == '__main__':
    main()
