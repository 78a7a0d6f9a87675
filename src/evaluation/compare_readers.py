#!/usr/bin/env python3
"""Compare what Nutgraf reads of files of every format with what others read: the same files, the same scorers.

  src/evaluation/compare_readers.py [--corpora ../shared/corpora] [--nutgraf ./nutgraf]

Installs trafilatura, readability-lxml and newspaper4k from PyPI into target/readers, fetches Apache Tika with Maven, and
prints two Markdown tables: pages (html/, by score.py) and files of every format (files/, by its own score.py). Who
fails on a file has read nothing of it.
"""
import argparse
import glob
import gzip
import json
import os
import subprocess
import sys
import tempfile

import side_by_side

REQUIREMENTS = ['trafilatura==2.3.1', 'readability-lxml==0.9', 'lxml_html_clean==0.4.5', 'newspaper4k==0.9.6']
TIKA = '3.3.1'
NUTGRAF = 'Nutgraf'
PEERS = ['trafilatura', 'trafilatura, precision', 'readability-lxml', 'newspaper4k']
STATED = ('title', 'author', 'date')
PAGES = [('article_extraction', 'shingle_f1', 'main text F1'), ('metadata', 'segment_f1', 'segments F1'),
         ('metadata', 'title_accuracy', 'title'), ('metadata', 'author_accuracy', 'author'),
         ('metadata', 'date_accuracy', 'date'), ('metadata', 'date_given_though_none', 'date where there is none')]


# ---- within the peers' environment: pages in, what they read of them out

def read_pages(source, target):
    import newspaper
    import readability
    import trafilatura
    from lxml import html

    def by_trafilatura(page, **options):
        told = trafilatura.bare_extraction(page, with_metadata=True, **options)
        return told and {'text': told.text, 'title': told.title, 'author': told.author, 'date': told.date}

    def by_readability(page):
        document = readability.Document(page.decode(trafilatura.utils.detect_encoding(page)[0], 'replace'))
        return {'text': html.fromstring(document.summary()).text_content(), 'title': document.short_title()}

    def by_newspaper(page):
        article = newspaper.Article('http://example.org/', fetch_images=False)
        article.download(input_html=page.decode(trafilatura.utils.detect_encoding(page)[0], 'replace'))
        article.parse()
        date = article.publish_date
        return {'text': article.text, 'title': article.title, 'author': ', '.join(article.authors),
                'date': date and str(date)[:10]}

    def tolerant(read, page):
        try:
            return read(page) or {}
        except Exception:  # a peer that fails has read nothing
            return {}

    readers = dict(zip(PEERS, [by_trafilatura, lambda page: by_trafilatura(page, favor_precision=True),
                               by_readability, by_newspaper]))
    rows = side_by_side.read(source)
    told = {name: [] for name in PEERS}
    for row in rows:
        with open(row['path'], 'rb') as f:
            page = f.read()
        for name, read in readers.items():
            told[name].append(tolerant(read, page))
    with open(target, 'w', encoding='utf-8') as f:
        json.dump(told, f)


# ---- outside of it

def unpacked(corpora, golds, work):
    """the pages that the golds name, each as a file of its own"""
    rows = []
    for gold in golds:
        for page in side_by_side.read(os.path.join(corpora, 'html', gold + '.jsonl')):
            path = os.path.join(work, page['id'] + '.html')
            with gzip.open(os.path.join(corpora, 'html', page['file'])) as packed, open(path, 'wb') as f:
                f.write(packed.read())
            rows.append({'id': page['id'], 'path': path})
    return rows


def by_nutgraf(nutgraf, rows):
    lines = ''.join(json.dumps(row) + '\n' for row in rows).encode()
    out = subprocess.run([nutgraf, 'summarize', '--ndjson', '--include', 'text'], input=lines,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    said = [json.loads(line) for line in out.splitlines()]
    return [{'text': s.get('text'), 'title': s.get('headline', {}).get('text'), 'author': s.get('byline', {}).get('text'),
             'date': s.get('published', {}).get('value')} for s in said]


def predictions(work, name, rows, told):
    path = os.path.join(work, name.replace(' ', '-') + '.jsonl')
    side_by_side.write(path, ({'id': row['id'], **one} for row, one in zip(rows, told)))
    return path


def scored(command):
    return json.loads(subprocess.run([sys.executable, *command], stdout=subprocess.PIPE, check=True).stdout)


def pages_table(a, work):
    rows = unpacked(a.corpora, dict.fromkeys(gold for gold, _, _ in PAGES), work)
    told = {NUTGRAF: by_nutgraf(a.nutgraf, rows),
            **side_by_side.run_within(side_by_side.environment('readers', REQUIREMENTS), rows, work)}
    print('| pages | %s |\n|---|%s' % (' | '.join(label for _, _, label in PAGES), '--:|' * len(PAGES)))
    for name, texts in told.items():
        path = predictions(work, name, rows, texts)
        scores = {gold: scored([os.path.join(a.corpora, 'score.py'), 'html',
                                os.path.join(a.corpora, 'html', gold + '.jsonl'), path, '--json'])
                  for gold in {gold for gold, _, _ in PAGES}}
        print('| %s | %s |' % (name, ' | '.join(figure(scores[gold], key) for gold, key, _ in PAGES)))


def figure(score, key):
    value = score.get('report', score).get(key)
    return '–' if value is None else value if isinstance(value, str) else '%.3f' % value


def expected(files):
    """kind -> its files, as score.py of files/ expects them"""
    return {os.path.basename(os.path.dirname(path)): side_by_side.read(path)
            for path in sorted(glob.glob(os.path.join(files, '*', 'expect.jsonl')))}


def by_tika(files, kinds, work):
    """the path of Tika's predictions"""
    paths = [(one['id'], os.path.join(files, kind, one['file'])) for kind, ones in kinds.items() for one in ones]
    out = os.path.join(work, 'tika')
    os.makedirs(out)
    source = os.path.join(side_by_side.ROOT, 'src/evaluation/TikaTexts.java')
    subprocess.run([java(), '-cp', tika(), source, out, *(path for _, path in paths)], check=True)
    told = [{key: contents(os.path.join(out, '%d.%s' % (n, key))) for key in ('text', *STATED)} for n in range(len(paths))]
    return predictions(work, 'tika', [{'id': name} for name, _ in paths], told)


def contents(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding='utf-8') as f:
        return f.read()


def java():
    return os.path.join(os.environ['JAVA_HOME'], 'bin/java') if 'JAVA_HOME' in os.environ else 'java'


def tika():
    """the class path of Tika and all it stands on"""
    folder = side_by_side.home('tika')
    listed = os.path.join(folder, 'class-path')
    if not os.path.exists(listed):
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, 'pom.xml'), 'w', encoding='utf-8') as f:
            f.write('<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>tika</artifactId><version>1</version>'
                    '<dependencies>%s</dependencies></project>' % ''.join(
                        '<dependency><groupId>org.apache.tika</groupId><artifactId>%s</artifactId><version>%s</version></dependency>'
                        % (name, TIKA) for name in ('tika-core', 'tika-parsers-standard-package')))
        subprocess.run([os.path.join(side_by_side.ROOT, 'mvnw'), '-q', '-B', '-f', os.path.join(folder, 'pom.xml'),
                        'dependency:build-classpath', '-Dmdep.outputFile=' + listed], check=True)
    return contents(listed)


def files_table(a, work):
    files = os.path.join(a.corpora, 'files')
    kinds = expected(files)
    report = os.path.join(work, 'files.json')
    def told(*arguments):
        subprocess.run([sys.executable, os.path.join(files, 'score.py'), *arguments, '--json', report],
                       stdout=subprocess.DEVNULL, check=True)
        return json.loads(contents(report))
    ours, theirs = told('--nutgraf', a.nutgraf), told('--pred', by_tika(files, kinds, work))
    print('\n| files | | whole | Tika %s | title, author, date | Tika | codes |\n|---|--:|--:|--:|--:|--:|--:|' % TIKA)
    for kind in kinds:
        one, peer = ours[kind], theirs[kind]
        print('| %s | %d | %.2f | %.2f | %s | %s | %s |' % (
            kind, one['files'], one['whole'], peer['whole'], stated(one), stated(peer), share(one['code'])))


def stated(score):
    return ', '.join(share(score[key]) for key in STATED)


def share(right_of):
    right, of = right_of
    return '%d/%d' % (right, of) if of else '–'


def main():
    if side_by_side.is_within():
        read_pages(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    parser.add_argument('--corpora', default=os.path.join(side_by_side.ROOT, '../shared/corpora'))
    parser.add_argument('--nutgraf', default=os.path.join(side_by_side.ROOT, 'nutgraf'))
    a = parser.parse_args()
    if not os.path.exists(os.path.join(a.corpora, 'files/score.py')):
        sys.exit('compare_readers: there are no files in %s' % a.corpora)
    with tempfile.TemporaryDirectory() as work:
        pages_table(a, work)
        files_table(a, work)


if __name__ == '__main__':
    main()
