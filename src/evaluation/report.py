#!/usr/bin/env python3
"""Measure what Nutgraf says against corpora with known answers, and write the table that README.md carries.

  src/evaluation/report.py [--corpora ../shared/corpora] [--only summaries,entities,quotes,dates,sentences,language,charset,html,files]
                           [--write README.md | --check README.md]

Prints a Markdown table. --write puts it into a file between the lines <!-- figures --> and <!-- /figures -->;
--check fails where the file holds another table. The figures hold no times: the same code on the same corpora
gives the same table. The corpora's own evaluate.py runs `./nutgraf summarize --ndjson` and their score.py scores
it. Where there are no corpora this is said, and only the promises that need no answers are checked, on seeds/.
Those are always checked first; a broken one ends the run. Python 3, standard library only.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CROSS_VALIDATION = os.path.join(ROOT, 'src/fit/ranking/cross-validation.txt')
TASKS = ['summaries', 'entities', 'quotes', 'dates', 'sentences', 'language', 'charset', 'html', 'files']
FITTED_ON = {'entities/wikigold'}  # the shipped weights have seen its answers: what they say of it is no measure
SEEN_ON = '2022-11-30'  # a day on which both seeds were there to read: their dates hold no year
LANGUAGES = {'ar': 'Arabic', 'de': 'German', 'en': 'English', 'es': 'Spanish', 'fr': 'French', 'hi': 'Hindi', 'it': 'Italian',
             'pl': 'Polish', 'pt': 'Portuguese', 'ru': 'Russian', 'tr': 'Turkish', 'uk': 'Ukrainian', 'zh': 'Chinese'}


class Broken(Exception):
    """A promise that is not kept."""


# ---- promises that need no answers, on seeds/

def check_seeds(nutgraf):
    """What holds for every document; returns how many were checked."""
    folder = os.path.join(ROOT, 'seeds')
    names = sorted(n for n in os.listdir(folder) if n.endswith('.txt'))
    lines = ''.join(json.dumps({'id': n, 'path': os.path.join(folder, n), 'referenceDate': SEEN_ON}) + '\n' for n in names).encode()
    command = [nutgraf, 'summarize', '--ndjson', '--include', 'text,sentences']
    out, again = (subprocess.run(command, input=lines, stdout=subprocess.PIPE, check=True).stdout for _ in range(2))
    hold(out == again, 'two runs over seeds/ differ')
    summaries = [json.loads(line) for line in out.splitlines()]
    hold([s['id'] for s in summaries] == names, 'not one summary a document, in order')
    for name, summary in zip(names, summaries):
        with open(os.path.join(folder, name), encoding='utf-8', newline='') as f:
            check_summary(name, f.read(), summary)
    return len(names)


def check_summary(name, text, summary):
    keys, removed = summary['keySentences'], summary['removed']
    hold(summary['status'] == 'succeeded' and summary['text'] == text, name + ': the text is not the file')
    hold(len(keys) == 3, name + ': not three key sentences')
    headline = [h for h in [summary.get('headline')] if h and 'offset' in h]
    units = text.encode('utf-16-le')
    for span in excerpts(summary):
        start, end = 2 * span['offset'], 2 * (span['offset'] + span['length'])
        hold(units[start:end].decode('utf-16-le') == span['text'], name + ': not verbatim: ' + span['text'])
    for key in keys:
        for other in removed + headline:
            apart = key['offset'] + key['length'] <= other['offset'] or other['offset'] + other['length'] <= key['offset']
            hold(apart, name + ': noise or headline in the summary: ' + key['text'])
        hold(key['reasons'] and 0 <= key['rankScore'] <= 1, name + ': no reason or no score: ' + key['text'])
    hold(keys == sorted(keys, key=lambda k: k['offset']), name + ': not in document order')
    published = summary.get('published', {}).get('value', '')
    hold(re.fullmatch(r'\d{4}-\d\d-\d\d', published) and published <= SEEN_ON, name + ': no date of publication: ' + published)


def excerpts(json_value):
    """whatever in it has words and a place"""
    if isinstance(json_value, list):
        return [e for one in json_value for e in excerpts(one)]
    if not isinstance(json_value, dict):
        return []
    own = [json_value] if {'text', 'offset', 'length'} <= json_value.keys() else []
    return own + excerpts(list(json_value.values()))


def hold(true, problem):
    if not true:
        raise Broken(problem)


# ---- figures, from the corpora

def evaluate(a, keep):
    """corpus -> its scores, as the corpora's evaluate.py tells them"""
    out = os.path.join(keep, 'scores.json')
    subprocess.run([sys.executable, os.path.join(a.corpora, 'evaluate.py'), '--nutgraf', a.nutgraf, '--corpora', a.corpora,
                    '--only', a.only, '--keep', keep, '--json', out], stdout=subprocess.DEVNULL, check=True)
    with open(out, encoding='utf-8') as f:
        scores = json.load(f)
    for corpus, score in scores.items():
        hold('error' not in score, '%s: %s' % (corpus, score.get('error')))
        hold(not score['not_verbatim'], '%s: %d excerpts are not verbatim' % (corpus, score['not_verbatim']))
    return scores


def against_lead(a, keep, corpus):
    """Lead-3's scores on score.py's sentences and on our own, and by how much ours are better than the better of them"""
    score, flat = os.path.join(a.corpora, 'score.py'), os.path.join(keep, corpus.replace('/', '-'))
    def told(*arguments):
        command = [sys.executable, score, 'summaries', flat + '.gold', *arguments, '--json']
        return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    with open(flat + '.out', encoding='utf-8') as f, open(flat + '.lead3-own', 'w', encoding='utf-8') as out:
        for summary in map(json.loads, f):
            first = [s['text'] for s in summary['sentences'] if 'index' in s][:3]  # no headline and no dateline
            out.write(json.dumps({'id': summary['id'], 'sentences': first}) + '\n')
    plain, own = told('--baseline', 'lead3', '--write', flat + '.lead3'), told(flat + '.lead3-own')
    better = flat + ('.lead3-own' if own['rouge1'] > plain['rouge1'] else '.lead3')
    return plain, own, told(flat + '.pred', '--vs', better)


def cross_validated():
    """set -> (items, ROUGE-1, -2, Lead-3's ROUGE-1, -2, difference, low, high), as src/fit/ranking/fit.py --cv told them"""
    if not os.path.exists(CROSS_VALIDATION):
        return {}
    number = r'(-?[\d.]+)'
    line = re.compile(r'whole\s+(\w+)\s+n\s+(\d+)\s+R1 %s\s+R2 %s\s+Lead-3 %s %s\s+difference %s \[%s, %s\]' % ((number,) * 7))
    with open(CROSS_VALIDATION, encoding='utf-8') as f:
        return {m[1]: tuple(map(float, m.groups()[1:])) for m in map(line.match, f) if m}


# ---- the table

def summaries_table(a, keep, scores):
    rows, cv = [], cross_validated()
    for corpus, n, r1, r2, lead1, lead2, d, low, high in ((c, *v) for c, v in cv.items()):
        rows.append('| %s, articles unseen | %d | **%.1f** / %.1f / – | – | %.1f / %.1f / – | %+.1f (%+.1f to %+.1f) |' % (
            corpus, n, r1, r2, lead1, lead2, d, low, high))
    for corpus in (c for c in scores if c.startswith('summaries/')):
        plain, own, ours = against_lead(a, keep, corpus)
        d = ours['vs: rouge1']
        rows.append('| %s, weights fitted on these too | %d | %s | %s | %s | %+.1f (%+.1f to %+.1f) |' % (
            corpus.split('/')[1], ours['items'], rouge(ours), rouge(plain), rouge(own), d['difference'], d['low95'], d['high95']))
    return [
        'Summaries of three sentences against those that editors wrote: ROUGE-1 / -2 / -L (F1, in percent). Lead-3 is the first three '
        'sentences, as the scorer and as Nutgraf splits them; the difference is in ROUGE-1, to the better of the two, with its 95 %% '
        'interval (paired bootstrap). The shipped weights were fitted on articles of all these sets. What they do on articles they have not '
        'seen is measured by five-fold cross-validation, `src/fit/ranking/fit.py --cv`%s.' % (' (*articles unseen*)' if cv else ''),
        '', '| set | articles | Nutgraf | Lead-3 | Lead-3, own sentences | difference |', '|---|--:|--:|--:|--:|--:|', *rows]


def rouge(score):
    return '%.1f / %.1f / %.1f' % (score['rouge1'], score['rouge2'], score['rougeLsum'])


def tasks_table(scores):
    rows = [row for corpus, score in scores.items() for row in metadata_rows(corpus, score)]
    for corpus in (c for c in scores if c.startswith('language/')):
        for kind, name in (('sentence', 'Language of a sentence'), ('short', 'Language of a few words')):
            it = scores[corpus].get('accuracy ' + kind)
            rows += it and ['| %s, %d languages | %d | %.1f %% right |' % (
                name, sum(k.startswith('accuracy %s ' % kind) for k in scores[corpus]), it['n'], 100 * it['acc'])] or []
    for corpus in (c for c in scores if c.startswith('charset/')):
        it = scores[corpus]['accuracy all']
        unread = scores[corpus]['failed'].get('unsupported_media_type', 0)
        rows.append('| Character set of a file | %d | %.1f %% right%s |' % (
            it['n'] - unread, 100 * it['acc'] * it['n'] / (it['n'] - unread),
            '; %d more are of kinds that are not read yet' % unread if unread else ''))
    rows += [row for corpus, score in scores.items() if corpus.startswith('html/') for row in page_rows(score)]
    boundaries = sorted((-s['boundary all']['f1'], c, s) for c, s in scores.items() if c.startswith('sentences/'))
    if boundaries:
        by_set = ', '.join('%s %.3f' % (set_name(c), -f) for f, c, _ in boundaries)
        rows.append('| Ends of sentences | %d | F1 %s |' % (sum(s['items'] for _, _, s in boundaries), by_set))
    return rows and ['', '| task | items | result |', '|---|--:|---|', *rows]


def metadata_rows(corpus, score):
    """names, quotations, dates"""
    task, name = corpus.split('/')
    if task == 'entities' and corpus not in FITTED_ON:
        kinds = ', '.join('%s %.3f' % (k, score['span+type ' + k]['f1']) for k in ('person', 'organization', 'place'))
        yield '| Names in %s: place and kind | %d | F1 **%.3f** (%s); the set of names of a document %.3f |' % (
            name, score['items'], score['span+type all']['f1'], kinds, score['name set per document']['f1'])
    elif task == 'quotes':
        yield '| Direct quotations in %s | %d | F1 of their words **%.3f**; %.1f %% found |' % (
            name, score['items'], score['content tokens']['f1'], 100 * score['quotes found (token F1 >= .5)']['r'])
        speakers = [(k, score.get('speaker accuracy, %s source' % k)) for k in ('named', 'noun')]
        yield '| Their speakers | %d | %s |' % (
            sum(it['n'] for _, it in speakers if it), ', '.join('%s %.1f %% right' % (k, 100 * it['acc']) for k, it in speakers if it))
    elif task == 'dates':
        values = score['span overlap + ISO value (resolvable gold only)']
        yield '| Dates in %s: what they mean | %d | F1 **%.3f** |' % (name, score['items'], values['f1'])


def page_rows(score):
    """main text of pages, and what they state"""
    if 'shingle_f1' in score:
        yield '| Main text of pages | %d | F1 **%.3f** |' % (score['pages_with_text'], score['shingle_f1'])
    if 'segment_f1' in score:
        yield '| Passages of pages, wanted and unwanted | %d | F1 %.3f |' % (
            score['segments_wanted'] + score['segments_unwanted'], score['segment_f1'])
    stated = [k for k in ('title', 'author', 'date') if k + '_pages' in score]
    if stated:
        yield '| What pages state | %d | %s%s |' % (
            score['items'], ', '.join('%s %.1f %% right' % (k, 100 * score[k + '_accuracy']) for k in stated),
            '; a date told of %s pages without one' % score['date_given_though_none'] if 'date_given_though_none' in score else '')


def files_table(a, keep):
    """format by format: how many files are read whole, and what is right of what they state"""
    out = os.path.join(keep, 'files.json')
    subprocess.run([sys.executable, os.path.join(a.corpora, 'files/score.py'), '--nutgraf', a.nutgraf, '--json', out],
                   stdout=subprocess.DEVNULL, check=True)
    with open(out, encoding='utf-8') as f:
        kinds = json.load(f)
    def share(right, of):
        return '%d of %d' % (right, of) if of else '–'
    rows = ['| %s | %d | %.2f | %s |' % (kind, it['files'], it['whole'], ' | '.join(
        share(*it[k]) for k in ('title', 'author', 'date', 'code'))) for kind, it in kinds.items()]
    return ['', 'Files of every format: *whole* is the share of those in which every wanted passage stands in order and nothing unwanted '
            'does (but for what is told as removed); then how many titles, authors and dates are right of those that are stated, and '
            'codes of those that can\'t be read.', '',
            '| format | files | whole | title | author | date | code |', '|---|--:|--:|--:|--:|--:|--:|', *rows]


def set_name(corpus):
    language, of = corpus.split('/')[1].split('_', 1)
    return LANGUAGES.get(language, language) + ('' if of in ('pud', 'iu') else ' (%s)' % of.replace('_', ' '))


def figures(a, keep):
    scores = evaluate(a, keep)
    failed = collections.Counter()
    for score in scores.values():
        failed.update(score['failed'])
    documents = sum(s['items'] for s in scores.values())
    lines = summaries_table(a, keep, scores) if any(c.startswith('summaries/') for c in scores) else []
    lines += tasks_table(scores)
    lines += files_table(a, keep) if 'files' in a.only.split(',') else []
    codes = ', '.join('%d `%s`' % (n, code) for code, n in failed.most_common()) or 'none'
    lines += ['', 'Every excerpt of these %d documents was verbatim; failed: %s. Made by '
              '`src/evaluation/report.py --write README.md`.' % (documents, codes)]
    return '\n'.join(lines).strip()


# ---- the file that holds it

def parted(path, name='figures'):
    """what stands before the table of that name, the table, what stands after it"""
    begin, end = '<!-- %s -->' % name, '<!-- /%s -->' % name
    with open(path, encoding='utf-8') as f:
        text = f.read()
    hold(text.count(begin) == 1 and text.count(end) == 1, '%s: not one %s … %s' % (path, begin, end))
    before, rest = text.split(begin)
    table, after = rest.split(end)
    return before + begin, table.strip(), end + after


def put(path, table, name='figures'):
    """the table in the place of the one of that name"""
    before, _, after = parted(path, name)
    with open(path, 'w', encoding='utf-8') as f:
        f.write('%s\n\n%s\n\n%s' % (before, table, after))


def main():
    ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    ap.add_argument('--corpora', default=os.path.join(ROOT, '../shared/corpora'))
    ap.add_argument('--nutgraf', default=os.path.join(ROOT, 'nutgraf'))
    ap.add_argument('--only', default=','.join(TASKS))
    ap.add_argument('--keep', help='a folder for what goes in and comes out')
    target = ap.add_mutually_exclusive_group()
    target.add_argument('--write', metavar='FILE')
    target.add_argument('--check', metavar='FILE')
    a = ap.parse_args()
    try:
        say('seeds/: %d documents keep every promise' % check_seeds(a.nutgraf))
        if not os.path.exists(os.path.join(a.corpora, 'evaluate.py')):
            say('there are no corpora in %s: no figures, seeds/ only' % a.corpora)
            return
        with tempfile.TemporaryDirectory() as temporary:
            table = figures(a, a.keep or temporary)
        deliver(a, table)
    except Broken as broken:
        sys.exit('report: %s' % broken)


def deliver(a, table):
    if a.check:
        hold(parted(a.check)[1] == table, '%s holds other figures than these:\n%s' % (a.check, table))
        say('%s holds these figures' % a.check)
    elif a.write:
        put(a.write, table)
    else:
        print(table)


def say(what):
    print(what, file=sys.stderr, flush=True)


if __name__ == '__main__':
    main()
