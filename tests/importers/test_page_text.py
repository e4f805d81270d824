import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ArticleNotFoundError, EmptySourceError, SourceError
from newsreader.importers import files
from newsreader.importers.page_text import PageText, left_out
from newsreader.model.article import Article, ParagraphKind, Source
from newsreader.model.language import Language
from tests.importers.contract import ImporterContract

KO_BODY = "시장은 다리를 다시 놓겠다고 말했다. 공사는 내년 봄에 시작한다."
EN_BODY = "The mayor said the bridge would be rebuilt. Work starts in spring."


def read(text: str) -> Article:
    return PageText().read(files.from_text(text))


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(str(paragraph.kind), paragraph.text) for paragraph in article.paragraphs]


class TestPageTextKeepsTheContract(ImporterContract):
    importer = PageText()
    fitting = files.from_text(f"다리 다시 놓는다\n\n{KO_BODY}\n\n{EN_BODY}")
    foreign = Source(b"<!DOCTYPE html><html><body>hello</body></html>", "text/html")
    blank = Source(b" \n\t\n")


class TestTitle:
    def test_short_first_line_without_full_stop(self):
        article = read(f"다리 다시 놓는다\n\n{KO_BODY}")
        assert article.title == "다리 다시 놓는다"
        assert kinds(article) == [("title", "다리 다시 놓는다"), ("body", KO_BODY)]

    def test_none_is_invented_for_plain_paragraphs(self):
        article = read(KO_BODY)
        assert article.title == "시장은 다리를 다시 놓겠다고 말했다."
        assert kinds(article) == [("body", KO_BODY)]

    def test_long_first_sentence_is_cut_at_a_word(self):
        sentence = "The council " + "and the mayor and the governor " * 5 + "agreed."
        title = read(sentence).title
        assert title.endswith("…")
        assert len(title) <= 80
        assert sentence.startswith(title[:-1])
        assert sentence[len(title) - 1] == " "

    def test_derived_title_leaves_the_dateline_out(self):
        article = read("(서울=연합뉴스) 홍길동 기자 = 첫눈이 내렸다고 기상청이 말했다.")
        assert article.title == "첫눈이 내렸다고 기상청이 말했다."

    def test_initials_do_not_end_the_derived_title(self):
        text = "Officials of the U.S. Navy met Adm. Lee in Busan. They had lunch."
        assert read(text).title == "Officials of the U.S. Navy met Adm. Lee in Busan."

    def test_headline_may_end_in_an_abbreviation(self):
        assert read(f"Seoul seeks tariff relief from U.S.\n{EN_BODY}").title.endswith("U.S.")

    def test_headline_may_ask(self):
        assert read(f"다리는 왜 무너졌나?\n\n{KO_BODY}").paragraphs[0].kind is ParagraphKind.TITLE

    def test_headline_may_state_when_a_byline_follows(self):
        article = read(f"“다리는 안전했다.”\n홍길동 기자\n{KO_BODY}")
        assert kinds(article)[0] == ("title", "“다리는 안전했다.”")

    def test_masthead_above_is_the_outlet(self):
        article = read(f"한빛일보\n다리 다시 놓는다\n{KO_BODY}")
        assert (article.title, article.outlet) == ("다리 다시 놓는다", "한빛일보")

    def test_repeated_title_is_taken_once(self):
        article = read(f"다리 다시 놓는다 | 한빛일보\n로그인\n다리 다시 놓는다\n{KO_BODY}")
        assert [kind for kind, _ in kinds(article)].count("title") == 1
        assert len(article.paragraphs) == 2


class TestLeadsAndHeadings:
    def test_lines_right_below_the_title_are_leads(self):
        article = read(f"다리 다시 놓는다\n- 예산 30억 원\n시민 모금도 시작\n{KO_BODY}")
        assert [kind for kind, _ in kinds(article)] == ["title", "lead", "lead", "body"]

    @pytest.mark.parametrize("heading", ["◇ 예산은 30억 원", "■ 시민 모금", "남은 문제"])
    def test_short_line_between_paragraphs_is_a_heading(self, heading):
        article = read(f"다리 다시 놓는다\n\n{KO_BODY}\n\n{heading}\n\n{KO_BODY}")
        assert kinds(article)[2] == ("heading", heading)

    @pytest.mark.parametrize(
        "line",
        [
            "“다리가 그립다”",
            "다음과 같은 세 가지다:",
            "- 첫째 예산",
            "왜 지금인가?",
            "and so it went",
        ],
    )
    def test_doubtful_line_stays_body(self, line):
        article = read(f"다리 다시 놓는다\n\n{KO_BODY}\n\n{line}\n\n{KO_BODY}")
        assert kinds(article)[2] == ("body", line)

    def test_list_of_short_lines_is_body(self):
        items = "예산 30억 원\n공사 1년\n시민 모금\n준공 내년 말"
        article = read(f"다리 다시 놓는다\n\n{KO_BODY}\n\n{items}\n\n{KO_BODY}")
        assert [kind for kind, _ in kinds(article)][2:6] == ["body"] * 4

    def test_last_short_line_is_body(self):
        article = read(f"다리 다시 놓는다\n\n{KO_BODY}\n\n고맙다는 인사와 함께")
        assert kinds(article)[-1] == ("body", "고맙다는 인사와 함께")

    def test_section_word_inside_the_story_is_a_heading(self):
        article = read(f"이번 주 소식\n\n{KO_BODY}\n\n경제\n\n{KO_BODY}\n\n문화\n\n{KO_BODY}")
        assert [text for kind, text in kinds(article) if kind == "heading"] == ["경제", "문화"]

    def test_editors_note(self):
        article = read(f"다리 다시 놓는다\n※ 이 기사는 연재 첫 회입니다.\n{KO_BODY}")
        assert kinds(article)[1][0] == "note"


class TestHeader:
    def test_all_on_lines_of_their_own(self):
        article = read(f"다리 다시 놓는다\n정치\n입력 2026-11-17 09:09\n홍길동 기자\n{KO_BODY}")
        assert article.section == "정치"
        assert article.published is not None
        assert article.published.isoformat() == "2026-11-17T09:09:00+09:00"
        assert article.byline == "홍길동 기자"
        assert len(article.paragraphs) == 2

    def test_all_on_one_line(self):
        article = read(f"Bridge to be rebuilt\nNational | Han Ji-woo | Nov 17, 2026\n{EN_BODY}")
        assert (article.section, article.byline) == ("National", "Han Ji-woo")
        assert len(article.paragraphs) == 2

    def test_first_published_counts_not_last_changed(self):
        article = read(f"다리 다시\n수정 2026.11.18 10:00\n입력 2026.11.17 09:00\n{KO_BODY}")
        assert article.published is not None
        line = read(f"다리 다시\n수정 2026.11.18 10:00 | 입력 2026.11.17 09:00\n{KO_BODY}")
        assert line.published is not None
        assert line.published.day == 17

    def test_byline_at_the_end_of_the_last_paragraph(self):
        article = read(f"다리 다시 놓는다\n{KO_BODY}\n{KO_BODY} 홍길동 기자 hong@example.com")
        assert article.byline == "홍길동 기자"
        assert article.paragraphs[-1].text.endswith("홍길동 기자 hong@example.com")

    def test_two_bylines_are_both_kept(self):
        article = read(f"다리 다시 놓는다\n홍길동 기자\n{KO_BODY}\n나루미 기자 a@example.com")
        assert article.byline == "홍길동 기자, 나루미 기자"

    def test_dateline_alone_on_a_line_joins_its_paragraph(self):
        article = read(f"Bridge\n\nBUSAN, March 3 (Yonhap) --\n\n{EN_BODY}")
        assert article.dateline == "BUSAN, March 3 (Yonhap)"
        assert article.paragraphs[1].text == f"BUSAN, March 3 (Yonhap) -- {EN_BODY}"

    def test_time_inside_the_story_stays(self):
        article = read(f"연표\n{KO_BODY}\n2026년 11월 17일\n{KO_BODY}")
        assert kinds(article)[2] == ("heading", "2026년 11월 17일")
        assert article.published is None


class TestLeftOut:
    def test_lists_of_other_stories(self):
        text = f"다리 다시 놓는다\n{KO_BODY}\n관련기사\n터널도 뚫는다\n배는 멈춘다"
        assert left_out(files.from_text(text)) == ("관련기사", "터널도 뚫는다", "배는 멈춘다")

    def test_story_goes_on_after_a_list(self):
        text = f"다리 다시 놓는다\n{KO_BODY}\n관련기사\n터널도 뚫는다\n{EN_BODY}"
        assert kinds(read(text))[-1] == ("body", EN_BODY)

    def test_story_goes_on_after_a_photographs_copyright(self):
        text = f"다리 다시 놓는다\n{KO_BODY}\nⓒ 한빛일보\n{EN_BODY}\n남은 문제\n{KO_BODY}"
        assert [kind for kind, _ in kinds(read(text))] == [
            "title",
            "body",
            "body",
            "heading",
            "body",
        ]

    def test_nothing_of_a_plain_text(self):
        assert left_out(files.from_text(f"{KO_BODY}\n\n{EN_BODY}")) == ()


class TestLanguage:
    def test_of_the_article_and_of_each_paragraph(self):
        article = read(f"다리 다시 놓는다\n\n{KO_BODY}\n\n{KO_BODY}\n\n{EN_BODY}")
        assert article.language is Language.KOREAN
        assert [p.language for p in article.paragraphs][-1] is Language.ENGLISH

    def test_acronym_follows_its_article(self):
        article = read(f"OPEC+\n\n{KO_BODY}")
        assert article.paragraphs[0].language is Language.KOREAN

    def test_others_are_refused(self):
        with pytest.raises(ArticleNotFoundError):
            read("Мэр сказал, что мост построят заново.")

    def test_others_are_read_when_the_reader_insists(self):
        source = files.from_text("東京で橋が落ちた。市長は「また架ける」と言った。")
        assert PageText().read(source, Language.KOREAN).language is Language.KOREAN


class TestRefusals:
    def test_only_boilerplate(self):
        with pytest.raises(ArticleNotFoundError):
            read("로그인\n회원가입\n공유하기\n무단 전재 및 재배포 금지")

    @pytest.mark.parametrize("data", [b"", b"\n \n", "\u200b\ufeff\n".encode()])
    def test_blank(self, data):
        with pytest.raises(EmptySourceError):
            PageText().read(Source(data))


class TestTidying:
    def test_spaces_and_invisible_characters(self):
        article = read(f"다리\u200b 다시\xa0\xa0놓는다\t \r\n\r\n{KO_BODY}")
        assert article.title == "다리 다시 놓는다"

    def test_decomposed_hangul_is_composed(self):
        assert read("\u1112\u1161\u11ab\u1100\u1173\u11af 배움터가 문을 연다").title.startswith(
            "한글"
        )


_KO_WORDS = st.text("뀨쀼훵뒓", min_size=1, max_size=5)
_EN_WORDS = st.text("bdfkz", min_size=1, max_size=7)
_LINES = st.builds(
    lambda words, stop: " ".join(words) + stop,
    st.lists(st.one_of(_KO_WORDS, _EN_WORDS), min_size=1, max_size=25),
    st.sampled_from(["", ".", "다.", "?"]),
)


_ENDINGS = st.sampled_from(["\n", "\n\n", "\r\n", "\n \n\t"])


@given(st.lists(st.tuples(_LINES, _ENDINGS), min_size=1, unique_by=lambda pair: pair[0]))
def test_every_word_of_plain_lines_stands_in_one_paragraph_in_order(lines):
    text = "".join(line + ending for line, ending in lines)
    article = read(text)
    read_words = [word for paragraph in article.paragraphs for word in paragraph.text.split()]
    assert read_words == text.split()
    assert left_out(files.from_text(text)) == ()


_FURNITURE = st.sampled_from(
    [
        "로그인",
        "구독",
        "좋아요 3",
        "공유하기",
        "Share",
        "Send Feedback",
        "Advertisement",
        "정치",
        "홈 > 사회 > 사건",
        "National",
        "입력 2026-11-17 09:09",
        "홍길동 기자",
        "By Han Ji-woo",
        "관련기사",
        "Most read",
        "ⓒ 한빛일보, 무단 전재 및 재배포 금지",
        "(끝)",
        "▲ 다리 앞에 모인 시민들. 연합뉴스",
        "",
    ]
)


@given(st.lists(_FURNITURE, max_size=12), st.data())
def test_furniture_never_takes_a_paragraph_away(furniture, data):
    story = [f"시장은 {n}번째 다리를 다시 놓겠다고 어제 시청에서 말했다." for n in range(1, 5)]
    lines = list(furniture)
    places = sorted(data.draw(st.integers(0, len(lines))) for _ in story)
    for offset, (place, sentence) in enumerate(zip(places, story, strict=True)):
        lines.insert(place + offset, sentence)
    article = read("\n".join(lines))
    found = [p.text for p in article.paragraphs if p.text in story]
    assert found == story


@given(st.text())
def test_any_text_is_read_or_refused_and_nothing_is_invented(text):
    try:
        source = files.from_text(text)
        article = PageText().read(source, Language.ENGLISH)
    except SourceError:
        return
    given_words = set(words_of(source))
    for paragraph in article.paragraphs:
        assert set(paragraph.text.split()) <= given_words


def words_of(source: Source) -> list[str]:
    from newsreader.importers.lines import split_lines

    return [w for line in split_lines(source.data.decode()) for w in line.text.split()]
