"""What dictionaries call parts of speech, in the words of the lexicon.

In: a name or an abbreviation in English or Korean. Out: the lexicon's word for it.
"""

import re

_NAMES = {
    "noun": "noun n subst substantive common_noun 명사 명 名",
    "proper": "proper proper_noun propn name prop pn given_name surname place_name 고유_명사 "
    "고유명사",
    "bound-noun": "bound-noun bound_noun dependent_noun 의존_명사 의존명사 의명",
    "counter": "counter classifier cl unit_noun 단위_명사 단위명사 단위성_의존명사",
    "pronoun": "pronoun pron 대명사 대",
    "numeral": "numeral num number cardinal_number cardinal 수사 수",
    "verb": "verb v vt vi vb v_t v_i transitive_verb intransitive_verb transitive intransitive "
    "phrasal_verb 동사 동 자동사 타동사 자 타 자타동사",
    "adjective": "adjective adj a descriptive_verb 형용사 형",
    "auxiliary": "auxiliary aux auxiliary_verb auxiliary_adjective modal_verb modal 보조_동사 "
    "보조동사 보조_형용사 보조형용사 조동사",
    "determiner": "determiner det article art adnominal prenoun 관형사 관 관사",
    "adverb": "adverb adv 부사 부",
    "interjection": "interjection int intj interj exclamation 감탄사 감",
    "root": "root 어근",
    "prefix": "prefix pref 접두사",
    "suffix": "suffix suff suf 접미사 접사",
    "particle": "particle prt part postposition postp 조사 조",
    "ending": "ending verbal_ending word_ending 어미",
    "preposition": "preposition prep 전치사 전",
    "conjunction": "conjunction conj 접속사 접",
    "abbreviation": "abbreviation abbr abbrev initialism acronym 약어 준말",
}
_BY_NAME = {name: pos for pos, names in _NAMES.items() for name in names.split()}
_SHORT = 2  # characters of a name that says something only with a point or in brackets: n, 명
# Words that are glosses as often: in a line of their own they say nothing.
_MEANINGS = frozenset({"name", "number", "part", "article", "root", "art", "modal", "surname"})
_AROUND = " .:,;()[]<>{}【】〔〕「」『』（）［］《》〈〉"
_LONGEST = 40
_BETWEEN = re.compile(r"[\s.]+")


def pos_of(name: str) -> str:
    """Return the part of speech that a name means, or nothing when it means none."""
    if len(name) > _LONGEST:
        return ""
    return _BY_NAME.get(_BETWEEN.sub("_", name.strip(_AROUND).casefold()), "")


def pos_of_line(line: str) -> str:
    """Return the part of speech of a line that says nothing else.

    A letter or two need a point or brackets: "a" alone is no adjective, and "name" no noun.
    """
    bare = line.strip(_AROUND)
    if bare == line.strip() and (len(bare) <= _SHORT or bare.casefold() in _MEANINGS):
        return ""
    return pos_of(line)
