"""Eojeols as pictures: surface, headword, components; then each morpheme on its slice."""

import pytest

from newsreader.language.sentences import split
from newsreader.model.language import Language

pytestmark = pytest.mark.slow


def analysed(korean, text):
    (analysis,) = korean.analyse([(text, split(text, Language.KOREAN))])
    return analysis


def picture(text, word):
    inside = f"  + {', '.join(word.components)}" if word.components else ""
    lines = [f"{word.surface} = {word.lemma} ({word.pos}){inside}"]
    for m in word.morphemes:
        slice_ = m.span.of(text) or "-"
        lines.append(f"  {slice_} {m.form}/{m.tag} {m.name} | {m.name_ko}")
    return lines


def pictures(korean, text, *surfaces):
    analysis = analysed(korean, text)
    words = [word for word in analysis.eojeols if not surfaces or word.surface in surfaces]
    lines = [line for word in words for line in picture(text, word)]
    labels = [
        f"* {c.label}: {c.span.of(text)}" for s in analysis.sentences for c in s.constructions
    ]
    return "\n".join([*lines, *labels])


def test_a_verb_made_of_a_noun(korean):
    assert pictures(korean, "정부는 결정했다", "결정했다") == (
        "결정했다 = 결정하다 (verb)  + 결정\n"
        "  결정 결정/NNG common noun | 일반 명사\n"
        "  했 하/XSV verb-making suffix | 동사 파생 접미사\n"
        "  - 었/EP past tense | 과거 시제 선어말 어미\n"
        "  다 다/EF plain statement | 평서형 종결 어미"
    )


def test_a_reported_statement(korean):
    assert pictures(korean, "회담이 열린다고 밝혔다", "열린다고", "밝혔다") == (
        "열린다고 = 열리다 (verb)\n"
        "  열린 열리/VV verb | 동사\n"
        "  다고 ㄴ다고/EC that (reported statement) | 간접 인용(평서) 연결 어미\n"
        "밝혔다 = 밝히다 (verb)\n"
        "  밝 밝히/VV verb | 동사\n"
        "  혔 었/EP past tense | 과거 시제 선어말 어미\n"
        "  다 다/EF plain statement | 평서형 종결 어미\n"
        "* -다고 밝히다/전하다 …: 린다고 밝혔"
    )


def test_a_noun_with_its_particle(korean):
    assert pictures(korean, "국방부는 떠났다", "국방부는") == (
        "국방부는 = 국방부 (noun)\n"
        "  국방부 국방부/NNG common noun | 일반 명사\n"
        "  는 는/JX topic / contrast particle | 보조사(주제·대조)"
    )


def test_a_construction_over_several_words(korean):
    assert pictures(korean, "만나지 않을 수 없다") == (
        "만나지 = 만나다 (verb)\n"
        "  만나 만나/VV verb | 동사\n"
        "  지 지/EC linking form for negation | 부정의 대상 연결 어미\n"
        "않을 = 않다 (auxiliary)\n"
        "  않 않/VX auxiliary verb | 보조 용언\n"
        "  을 을/ETM that will / to do | 관형사형(미래·추측) 어미\n"
        "수 = 수 (bound-noun)\n"
        "  수 수/NNB dependent noun | 의존 명사\n"
        "없다 = 없다 (adjective)\n"
        "  없 없/VA adjective | 형용사\n"
        "  다 다/EF plain statement | 평서형 종결 어미\n"
        "* -지 않을 수 없다: 지 않을 수 없"
    )


def test_an_amount(korean):
    assert pictures(korean, "12조 1천억 원을", "12조", "1천억", "원을") == (
        "12조 = 12조 (numeral)  + 조\n"
        "  12 12/SN number | 숫자\n"
        "  조 조/NR numeral | 수사\n"
        "1천억 = 1천억 (numeral)  + 천억\n"
        "  1 1/SN number | 숫자\n"
        "  천억 천억/NR numeral | 수사\n"
        "원을 = 원 (counter)\n"
        "  원 원/NNB dependent noun | 의존 명사\n"
        "  을 을/JKO object particle | 목적격 조사"
    )


def test_hanja(korean):
    assert pictures(korean, "與野는 합의했다", "與野는") == (
        "與野는 = 與野 (noun)  + 여야\n"
        "  與野 與野/SH Chinese character | 한자\n"
        "  는 는/JX topic / contrast particle | 보조사(주제·대조)"
    )


@pytest.mark.parametrize(
    ("text", "place", "headword"),
    [
        ("그는 학생이다.", 1, ("학생", "noun", "이다")),
        ("학생들은 떠났다.", 0, ("학생", "noun", "학생들")),
        ("손님은 떠났다.", 0, ("손님", "noun", "손")),
        ("그들은 떠났다.", 0, ("그들", "pronoun", "그")),
        ("값이 40퍼센트 올랐다.", 1, ("40퍼센트", "numeral", "퍼센트")),
        ("사실이 전해졌다.", 1, ("전하다", "verb", "전해지다")),
        ("그를 도와줬다.", 1, ("돕다", "verb", "도와주다")),
        ("한미연합훈련을 마쳤다.", 0, ("한미연합훈련", "noun", "연합훈련")),
        ("계획을 재검토한다.", 1, ("재검토하다", "verb", "재검토")),
        ("세 명을 만났다.", 1, ("명", "counter", "")),
        ("그 영화는 볼 만하다.", 3, ("만하다", "auxiliary", "만")),
        ("“협상은 없다”고 말했다.", 0, ("협상", "noun", "")),
        ("“협상은 없다”고 말했다.", 1, ("없다", "adjective", "")),
        ("그것은 사실이 아니다.", 2, ("아니다", "copula", "")),
        ("다시는 오지 않았다.", 0, ("다시", "adverb", "")),
        ("아름다운 산이다.", 0, ("아름답다", "adjective", "")),
        ("값이 3.5% 올랐다.", 1, ("3.5%", "numeral", "")),
        ("서울에서는 비가 왔다.", 0, ("서울", "proper", "")),
        ("美 언론이 전했다.", 0, ("美", "noun", "미국")),
        ("방이 깨끗도 하다.", 1, ("깨끗", "root", "깨끗하다")),
        ("우려가 불식됐다.", 1, ("불식되다", "verb", "불식")),
        ("평화적으로 풀었다.", 0, ("평화적", "noun", "평화")),
        ("배 두 척이 왔다.", 2, ("척", "counter", "")),
        ("열흘 만에 왔다.", 1, ("만", "bound-noun", "")),
    ],
)
def test_headwords(korean, text, place, headword):
    word = analysed(korean, text).eojeols[place]
    first = word.components[0] if word.components else ""
    assert (word.lemma, word.pos, first) == headword
