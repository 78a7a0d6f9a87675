#!/usr/bin/env python3
"""Measure the names that Nutgraf finds in languages other than English, and write README.md's table of them.

  src/evaluation/names_by_language.py [--corpora ../shared/corpora] [--nutgraf ./nutgraf] [--side dev]

A name is right with its place and its type (micro F1), as the corpora's score.py counts. All sets are read in one run of
`./nutgraf summarize --ndjson`, without being told their language. Python 3, standard library only.
"""
import argparse
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LANGUAGES = {'ar': 'Arabic', 'da': 'Danish', 'de': 'German', 'es': 'Spanish', 'fi': 'Finnish', 'fr': 'French', 'hr': 'Croatian',
             'hu': 'Hungarian', 'it': 'Italian', 'ja': 'Japanese', 'lv': 'Latvian', 'nb': 'Norwegian (Bokmål)', 'nl': 'Dutch',
             'nn': 'Norwegian (Nynorsk)', 'pl': 'Polish', 'pt': 'Portuguese', 'ro': 'Romanian', 'ru': 'Russian', 'sk': 'Slovak',
             'sr': 'Serbian', 'sv': 'Swedish', 'tr': 'Turkish', 'uk': 'Ukrainian', 'zh': 'Chinese'}


def documents(folder):
    for file in sorted(os.listdir(folder)):
        with open(os.path.join(folder, file), encoding='utf-8') as f:
            for line in f:
                yield file.removesuffix('.jsonl'), json.loads(line)


def read(nutgraf, texts):
    """The names of each text, as (type, start, end) in code points; None where names are not read."""
    lines = ''.join(json.dumps({'id': str(i), 'text': text}) + '\n' for i, text in enumerate(texts)).encode()
    told = subprocess.run([nutgraf, 'summarize', '--ndjson'], input=lines, stdout=subprocess.PIPE, check=True).stdout
    for text, line in zip(texts, told.splitlines(), strict=True):
        summary = json.loads(line)
        if any(w['code'] == 'names_not_read' for w in summary.get('warnings', [])):
            yield None
            continue
        units = text.encode('utf-16-le')
        names = set()
        for mention in summary.get('mentions', []):
            for place in mention['occurrences']:
                start = len(units[:2 * place['offset']].decode('utf-16-le'))
                names.add((mention['type'], start, start + len(place['text'])))
        yield names


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--corpora', default=os.path.join(ROOT, '../shared/corpora'))
    options.add_argument('--nutgraf', default=os.path.join(ROOT, 'nutgraf'))
    options.add_argument('--side', default='dev')
    given = options.parse_args()
    folder = os.path.join(given.corpora, 'names-by-language', given.side)
    if not os.path.isdir(folder):
        sys.exit('no corpora: ' + folder)
    found = list(documents(folder))
    fitted = {f[:2] for f in os.listdir(os.path.join(given.corpora, 'names-by-language/fit'))}
    counts, unread = {}, {}
    for (name, gold), names in zip(found, read(given.nutgraf, [d['text'] for _, d in found])):
        right = {(e['type'], e['start'], e['end']) for e in gold['entities']}
        count = counts.setdefault(name, [0, 0, 0, 0])
        unread[name] = unread.get(name, 0) + (names is None)
        for i, n in enumerate((1, len(right & (names or set())), len(names or ()), len(right))):
            count[i] += n
    print('| language | set | documents | F1 | precision | recall |\n|---|---|--:|--:|--:|--:|')
    for name, (documents_, right, given_, wanted) in counts.items():
        language, _, rest = name.partition('_')
        title = LANGUAGES[language] + ('' if language in fitted else ', by transfer')
        if unread[name] > documents_ / 2:
            print('| %s | %s | %d | not read | | |' % (LANGUAGES[language], rest, documents_))
        else:
            print('| %s | %s | %d | **%.3f** | %.3f | %.3f |' % (
                title, rest, documents_, 2 * right / (given_ + wanted), right / max(1, given_), right / wanted))


if __name__ == '__main__':
    main()
