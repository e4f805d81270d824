import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.dictionary.formats.markup import lines_of_markup, lines_of_text, lines_of_wiki
from newsreader.dictionary.formats.structured import lines_of_content
from newsreader.errors import DictionaryBrokenError

PIECES = ["<", ">", "</", "li", "<ul>", "</ul>", "<li>", "<!--", "-->", "<![CDATA[", "]]>", "<k>",
          "&amp;", "&#x110000;", "\n", " ", "price", "가격", "<script>", "<br/>", "\0"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("price", ["price"]),
        ("a  b\nc", ["a b c"]),
        ("<p>a</p>b<div>c</div>", ["a", "b", "c"]),
        ("<ul><li>a<li>b</ul>", ["a", "b"]),
        ("<ol><li>a<ul><li>b</li></ul></li></ol>", ["a", "– b"]),
        ("a &lt;b&gt; &nbsp;c", ["a <b> c"]),
        ("a<script>x</script><style>y</style>b", ["ab"]),
        ("a<script>never closed", ["a"]),
        ("a<!-- b", ["a"]),
        ("3 < 4 > 2", ["3 < 4 > 2"]),
        ('<a href="bword://x">a</a><img src="x.png">', ["a"]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", ["a b"]),
    ],
)
def test_html(text: str, lines: list[str]):
    assert lines_of_markup(text) == lines


def test_line_breaks_count_where_the_kind_of_markup_says_so():
    assert lines_of_markup("<b>a</b>\nb", breaks=True) == ["a", "b"]


def test_wiki_text():
    assert lines_of_wiki("== 명사 ==\n# [[price]]\n#: {{x|y}}") == ["명사", "price"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.booleans())
def test_any_markup_has_lines_without_breaks_or_empty_ones(text: str, breaks: bool):
    for lines in (lines_of_markup(text, breaks=breaks), lines_of_text(text), lines_of_wiki(text)):
        assert all(line.strip() and "\n" not in line for line in lines)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["tag", "content", "data"]), inner, max_size=3)
    ),
    max_leaves=20,
)


@given(JSON)
def test_any_structured_content_is_read_or_refused(content: object):
    try:
        lines = lines_of_content(content)
    except DictionaryBrokenError:
        return
    assert all(line.strip() for line in lines)
