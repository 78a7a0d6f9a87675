#!/usr/bin/env python3
"""What Nutgraf reads in each language, held against checked sentences: dates, quotations, speakers, front matter.

  src/evaluation/languages.py [--nutgraf ./nutgraf] [--only de,fr] [--half all|even|odd] [--verbose] [--write README.md]

languages/XX.jsonl holds short texts of our own, one a line, with what is to be read of them:
  {"id", "text", "reference"?, "dates"? [{"text", "value"}], "quotes"? [{"text", "speaker"}], "headline"?, "byline"?, "published"?}
Where a field is there, it is the whole of what the text holds of the kind: a date or a quotation too many is wrong too. Of a date
the value counts, where its words overlap; of a quotation its words without marks, and of its speaker the name or the words that
tell him (null: nobody is named). headline, byline and published are right or wrong. --half measures the lines of even or odd
number alone: rules are made with the odd ones in view, and the even ones are left for the measure. --write puts the table into a
file between the lines <!-- languages --> and <!-- /languages -->. Python 3, standard library only.
"""
import argparse
import json
import os
import subprocess
import unicodedata

import report

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
COLUMNS = {'dates': 'dates, F1', 'quotes': 'quotations, F1', 'speakers': 'their speakers', 'front': 'headline, byline, day'}
MARKS = '"\'“”„‟‘’‚«»‹›「」『』《》—–- \t\n.,:;!?…'


def plain(words):
    return unicodedata.normalize('NFKC', words or '').strip(MARKS).casefold()


def over(one, other):
    return one and other and (one in other or other in one)


class Counts:
    """right, told and wanted of each column"""

    def __init__(self):
        self.of = {column: [0, 0, 0] for column in COLUMNS}

    def add(self, column, right, told, wanted):
        for i, n in enumerate((right, told, wanted)):
            self.of[column][i] += n

    def cell(self, column):
        right, told, wanted = self.of[column]
        if not wanted:
            return '–'
        figure = right / wanted if column in ('speakers', 'front') else 2 * right / (told + wanted)
        return '%.2f of %d' % (figure, wanted)


def judge(gold, told, counts, wrong):
    if 'dates' in gold:
        left, right = [(plain(d['text']), d['value']) for d in told.get('dates') or []], 0
        for date in gold['dates']:
            found = next((d for d in left if over(d[0], plain(date['text'])) and d[1] == date['value']), None)
            if found:
                left.remove(found)
                right += 1
            else:
                wrong.append('date %s = %s' % (date['text'], date['value']))
        wrong += ['told date %s = %s' % d for d in left]
        counts.add('dates', right, right + len(left), len(gold['dates']))
    if 'quotes' in gold:
        left, right = list(told.get('quotes') or []), 0
        for quote in gold['quotes']:
            found = next((q for q in left if plain(q['text']) == plain(quote['text'])), None)
            if not found:
                wrong.append('quote ' + quote['text'])
                continue
            left.remove(found)
            right += 1
            speaker = (found.get('speaker') or {}).get('name')
            named = plain(speaker) == plain(quote['speaker'])
            counts.add('speakers', named, 1, 1)
            if not named:
                wrong.append('speaker %s, not %s' % (speaker, quote['speaker']))
        wrong += ['told quote ' + q['text'] for q in left]
        counts.add('quotes', right, right + len(left), len(gold['quotes']))
    for field in ('headline', 'byline', 'published'):
        if field in gold:
            said = told.get(field) or {}
            said = said.get('value' if field == 'published' else 'text')
            right = said == gold[field] if field == 'published' else plain(said) == plain(gold[field])
            counts.add('front', right, 1, 1)
            if not right:
                wrong.append('%s %s, not %s' % (field, said, gold[field]))


def measured(arguments):
    languages = {}
    for file in sorted(os.listdir(os.path.join(HERE, 'languages'))):
        language = file.removesuffix('.jsonl')
        if arguments.only and language not in arguments.only.split(','):
            continue
        with open(os.path.join(HERE, 'languages', file), encoding='utf-8') as f:
            golds = [json.loads(line) for line in f if line.strip()]
        halves = {'all': golds, 'odd': golds[::2], 'even': golds[1::2]}
        counts = languages[language] = Counts()
        chosen = halves[arguments.half]
        lines = ''.join(json.dumps({'id': g['id'], 'text': g['text'], 'referenceDate': g.get('reference')}) + '\n' for g in chosen)
        out = subprocess.run([arguments.nutgraf, 'summarize', '--ndjson'], input=lines.encode(), stdout=subprocess.PIPE, check=True)
        for gold, told in zip(chosen, map(json.loads, out.stdout.splitlines()), strict=True):
            wrong = []
            judge(gold, told, counts, wrong)
            if arguments.verbose and wrong:
                print('%s: %s' % (gold['id'], gold['text'].replace('\n', ' / ')))
                print(''.join('    %s\n' % w for w in wrong), end='')
    return languages


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--nutgraf', default=os.path.join(ROOT, 'nutgraf'))
    options.add_argument('--only')
    options.add_argument('--half', default='all', choices=('all', 'even', 'odd'))
    options.add_argument('--verbose', action='store_true', help='tell what is wrong')
    options.add_argument('--write', metavar='FILE')
    arguments = options.parse_args()
    rows = ['| language | %s |' % ' | '.join(COLUMNS.values()), '|---|' + '--:|' * len(COLUMNS)]
    for language, counts in measured(arguments).items():
        rows.append('| `%s` | %s |' % (language, ' | '.join(counts.cell(c) for c in COLUMNS)))
    table = '\n'.join(rows)
    if arguments.write:
        report.put(arguments.write, table, 'languages')
    else:
        print(table)


if __name__ == '__main__':
    main()
