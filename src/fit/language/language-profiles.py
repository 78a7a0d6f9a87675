#!/usr/bin/env python3
"""Makes language-profiles.bin and the stopwords.txt of each language from published profiles and lists.

  language-profiles.py LANGUAGE_DETECTOR_JAR LUCENE_ANALYSIS_COMMON_JAR OUT_FOLDER LANGUAGES_FOLDER

LANGUAGE_DETECTOR_JAR       com.optimaize.languagedetector:language-detector:0.6 (Apache-2.0): frequencies
                            of character n-grams, from Wikipedia and, for 17 languages, from short messages.
LUCENE_ANALYSIS_COMMON_JAR  org.apache.lucene:lucene-analysis-common:9.12.1: the stopword lists of Snowball
                            and of Jacques Savoy (BSD) and of the Lucene project (Apache-2.0).
own-stopwords.txt           beside this script: lists for languages that have none there.

language-profiles.bin, big-endian: the number of languages (byte), each as a UTF string; the number of
n-grams (int); each, in ascending order, as its up to three UTF-16 units packed into a long (first unit
highest), the number of languages that use it (byte), and for each of these its number (byte) and 16 times
the natural logarithm of its relative frequency over EPSILON (byte).
"""
import collections, json, math, os, struct, sys, zipfile

EPSILON = 1e-5
LEFT_OUT = {'an', 'ast', 'oc', 'ht', 'br', 'so', 'zh-CN', 'zh-TW', 'ja', 'ko', 'el', 'he', 'yi', 'th', 'ta', 'te',
            'kn', 'ml', 'gu', 'pa', 'bn', 'km'}          # too small to tell apart, or told by their script alone
SNOWBALL = dict(da='danish', nl='dutch', en='english', fi='finnish', fr='french', de='german', hu='hungarian',
                it='italian', no='norwegian', pt='portuguese', ru='russian', es='spanish', sv='swedish')
LUCENE = dict(cs='cz')
LUCENE.update((x, x) for x in 'ar bg bn ca el et eu fa ga gl hi hy id lt lv ne ro sr ta te th tr'.split())


def relative(profile):
    counts = collections.Counter()
    for gram, count in profile['freq'].items():
        gram = gram.lower()
        if len(gram) <= 3 and all(ord(c) < 0x10000 for c in gram):
            counts[gram] += count
    return {g: c / profile['n_words'][len(g) - 1] for g, c in counts.items()}


def profiles(jar):
    folder = lambda name: {n.split('/')[1]: relative(json.loads(jar.read(n))) for n in jar.namelist()
                           if n.startswith(name + '/') and not n.endswith('/')}
    long, short = folder('languages'), folder('languages.shorttext')
    for code in set(long) & set(short):
        a, b = long[code], short[code]
        long[code] = {g: (a.get(g, 0) + b.get(g, 0)) / 2 for g in set(a) | set(b)}
    return {code: p for code, p in long.items() if code not in LEFT_OUT}


def write_profiles(languages, path):
    codes = sorted(languages)
    grams = collections.defaultdict(list)
    for number, code in enumerate(codes):
        for gram, p in languages[code].items():
            weight = round(16 * math.log((p + EPSILON) / EPSILON))
            if weight >= 8:
                grams[gram].append((number, min(weight, 255)))
    pack = lambda g: sum(ord(c) << 16 * (2 - i) for i, c in enumerate(g))
    with open(path, 'wb') as f:
        f.write(bytes([len(codes)]))
        for code in codes:
            f.write(struct.pack('>H', len(code)) + code.encode())
        f.write(struct.pack('>i', len(grams)))
        for gram in sorted(grams, key=pack):
            f.write(struct.pack('>qB', pack(gram), len(grams[gram])))
            f.write(bytes(x for pair in grams[gram] for x in pair))


def stopwords(jar, own):
    lists = collections.defaultdict(dict)                 # dicts keep order
    base = 'org/apache/lucene/analysis/'
    for code, name in SNOWBALL.items():
        for line in jar.read(base + 'snowball/%s_stop.txt' % name).decode().splitlines():
            lists[code].update(dict.fromkeys(line.split('|')[0].lower().split()))
    for code, name in LUCENE.items():
        for line in jar.read(base + name + '/stopwords.txt').decode().splitlines():
            if not line.startswith('#'):
                lists[code].update(dict.fromkeys(line.lower().split()))
    for line in open(own, encoding='utf-8'):
        code, words = line.split(':', 1)
        lists[code].update(dict.fromkeys(words.split()))
    lists['et'] = {w: None for w in lists['et'] if len(w) <= 4}     # it lists whole paradigms
    return lists


def wrapped(words, width=140):
    lines = ['']
    for word in words:
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = (lines[-1] + ' ' + word).strip()
    return '\n'.join(lines)


def main():
    detector, lucene, out, languages = sys.argv[1:5]
    write_profiles(profiles(zipfile.ZipFile(detector)), os.path.join(out, 'language-profiles.bin'))
    own = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'own-stopwords.txt')
    lists = stopwords(zipfile.ZipFile(lucene), own)
    for code in lists:
        os.makedirs(os.path.join(languages, code), exist_ok=True)
        with open(os.path.join(languages, code, 'stopwords.txt'), 'w', encoding='utf-8') as f:
            f.write(wrapped(lists[code]) + '\n')


if __name__ == '__main__':
    main()
