"""What the comparisons with other tools share: how Nutgraf and the other tool are run, and their processor time.

Another tool lives in an environment of its own under target/, installed from PyPI where there is none. A script runs
itself there, as `script --within SOURCE TARGET`.
"""
import json
import os
import resource
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WITHIN = '--within'


def is_within():
    return sys.argv[1:2] == [WITHIN]


def home(tool):
    return os.path.join(ROOT, 'target', tool)


def environment(tool, requirements):
    """the tool's Python, installed where there is none"""
    python, done = os.path.join(home(tool), 'bin/python'), os.path.join(home(tool), 'installed')
    if not os.path.exists(done):
        print('installing %s into target/%s' % (', '.join(requirements), tool), file=sys.stderr, flush=True)
        subprocess.run([sys.executable, '-m', 'venv', home(tool)], check=True)
        install = [python, '-m', 'pip', 'install', '-q']
        subprocess.run([*install, '-U', 'pip'], check=True)  # older ones stumble over some requirements
        subprocess.run([*install, *requirements], check=True)
        with open(done, 'w', encoding='utf-8') as f:
            f.write('\n'.join(requirements))
    return python


def run_within(python, rows, work, variables=None):
    """what the calling script, run by this Python, makes of the rows"""
    source, target = os.path.join(work, 'source.jsonl'), os.path.join(work, 'target.json')
    write(source, rows)
    subprocess.run([python, os.path.abspath(sys.argv[0]), WITHIN, source, target], check=True,
                   env={**os.environ, **(variables or {})})
    with open(target, encoding='utf-8') as f:
        return json.load(f)


def nutgraf(articles, *options):
    """what Nutgraf says of the articles, and its processor time in seconds"""
    lines = ''.join(json.dumps({'id': a['id'], 'text': a['text']}) + '\n' for a in articles).encode()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run([os.path.join(ROOT, 'nutgraf'), 'summarize', '--ndjson', *options], input=lines,
                         stdout=subprocess.PIPE, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return [json.loads(line) for line in out.splitlines()], after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def read(path):
    with open(path, encoding='utf-8') as f:
        return [json.loads(line) for line in f]


def write(path, rows):
    with open(path, 'w', encoding='utf-8') as f:
        f.writelines(json.dumps(row, ensure_ascii=False) + '\n' for row in rows)


def add_corpora(parser):
    parser.add_argument('--corpora', default=os.path.join(ROOT, '../shared/corpora'))
    parser.add_argument('--set', default='cnn_val_1000')


def articles_of(a):
    """the articles of the set that the arguments name; ends where there are no corpora"""
    if not os.path.exists(os.path.join(a.corpora, 'score.py')):
        sys.exit('%s: there are no corpora in %s' % (os.path.basename(sys.argv[0]), a.corpora))
    return read(os.path.join(a.corpora, 'summaries', a.set + '.jsonl'))
