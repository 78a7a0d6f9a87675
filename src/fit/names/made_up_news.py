"""Makes up short news in Chinese and Japanese of spaceless-news.txt, with names of Faker, CLDR and dictionaries: what open sets of Wikipedia lack,
days beside names, countries before offices, foreign names without a mark."""
import json
import os
import random
import re

from lexicon import faker_names
from spaceless import COUNTRY, GIVEN, PERSON, PLACE, ROLES, SURNAMES

HERE = os.path.dirname(os.path.abspath(__file__))
DOCUMENTS, SENTENCES, FOREIGN = 250, 3, .4
TYPES = {'P': 'person', 'L': 'place', 'C': 'place', 'O': 'organization'}
TIMES = {'zh': '昨天 今天 前天 周一 周二 周三 周四 周五 星期一 星期二 星期三 星期四 星期五 星期六 星期日 上周 本周三 日前 近日 当天 随后 五月三日 去年'.split(),
         'ja': '昨日 今日 一昨日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 先週 今週 3日 12日 午前 夜 去年 先月 同日'.split()}
OF_CITIES = {'zh': '大学 银行 日报 晚报 电力公司 汽车公司 人民法院 市政府 足球俱乐部 博物馆 医院 出版社 集团'.split(),
             'ja': '大学 銀行 新聞 電力 市役所 病院 博物館 高等学校 テレビ 交響楽団'.split()}
OF_COUNTRIES = {'zh': '外交部 国防部 财政部 队 中央银行 议会 航空公司 科学院'.split(), 'ja': '銀行 航空 代表 サッカー協会 放送'.split()}
LANGUAGE_OF = {'zh': ('zh_CN', 'zh_TW'), 'ja': ('ja_JP',)}
WRITTEN = {'zh': re.compile('[一-龥]{1,3}'), 'ja': re.compile('[一-龥々]{1,3}')}
KATAKANA = re.compile('[ァ-ヺー]{2,6}')


class Maker:
    """Fills templates with names of a language; always the same ones."""

    def __init__(self, language, words):
        self.language = language
        self.random = random.Random(1)
        self.countries = [w for w, use in words if use & COUNTRY and len(w) > 1]
        self.cities = [w for w, use in words if use == PLACE and 1 < len(w) < 5]
        foreign = KATAKANA if language == 'ja' else re.compile('.{2,4}')
        self.foreign = [w for w, use in words if use & (PERSON | GIVEN) and not use & PLACE and foreign.fullmatch(w)]
        named = [(n, k) for n, k in faker_names(LANGUAGE_OF[language]) if WRITTEN[language].fullmatch(n)]
        self.given = [n for n, k in named if k == 'FIRST_NAME']
        self.family = [n for n, k in named if k == 'LAST_NAME'] or list(SURNAMES)

    def person(self):
        pick = self.random.choice
        if self.random.random() < FOREIGN:
            if self.language == 'ja':
                return pick(self.foreign) + '・' + pick(self.foreign) if self.random.random() < .6 else pick(self.foreign)
            return pick(self.foreign)
        return pick(self.family) + pick(self.given)

    def name(self, slot):
        pick = self.random.choice
        if slot == 'P':
            return self.person()
        if slot == 'L':
            return pick(self.countries)
        if slot == 'C':
            return pick(self.cities)
        if slot == 'R':
            return pick(ROLES[self.language].split())
        if slot == 'T':
            return pick(TIMES[self.language])
        if self.random.random() < .6:
            return pick(self.cities) + pick(OF_CITIES[self.language])
        return pick(self.countries) + pick(OF_COUNTRIES[self.language])

    def document(self, number, templates):
        text, entities = '', []
        for template in self.random.sample(templates, SENTENCES):
            for part in re.split(r'(\{.\})', template):
                written = self.name(part[1]) if part.startswith('{') else part
                if part[1:2] in TYPES and part.startswith('{'):
                    entities.append({'type': TYPES[part[1]], 'start': len(text), 'end': len(text) + len(written), 'text': written})
                text += written
        return {'id': 'made-%d' % number, 'text': text, 'entities': entities}


def templates(language):
    with open(HERE + '/spaceless-news.txt') as f:
        part = f.read().split('[%s]\n' % language)[1].split('\n[')[0]
    return part.strip().splitlines()


def write(file, language, words):
    """Documents as those of the corpora, a line each. `words`: what spaceless.py wrote."""
    with open(words) as f:
        known = [(w, int(use)) for w, use in (line.rstrip('\n').split('\t') for line in f)]
    maker, lines = Maker(language, known), templates(language)
    with open(file, 'w') as f:
        for number in range(DOCUMENTS):
            f.write(json.dumps(maker.document(number, lines), ensure_ascii=False) + '\n')
