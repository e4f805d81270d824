import pytest

from newsreader.language.construction_labels import shapes
from newsreader.language.tables import construction_patterns


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("-(으)ㄹ 수 있다", ("-ㄹ 수 있다", "-을 수 있다")),
        ("-(으)ㄴ/는 것", ("-ㄴ 것", "-은 것", "-는 것")),
        ("-(으)ㄴ/는/(으)ㄹ 것 같다", ("-ㄴ/ㄹ 것 같다", "-은/을 것 같다", "-는 것 같다")),
        ("-아/어 주다", ("-아 주다", "-어 주다", "-여 주다")),
        ("을/를 통해/통한", ("를 통해/통한", "을 통해/통한")),
        ("-았/었더니", ("-았더니", "-었더니", "-였더니")),
        ("(으)로 인해/인한", ("로 인해/인한", "으로 인해/인한")),
        ("-(으)면 -(으)ㄹ수록", ("-면 -ㄹ수록", "-으면 -을수록")),
        ("-지 않다", ()),
    ],
)
def test_a_label_is_written_out(label, written):
    assert shapes(label) == written


def test_no_shape_of_the_table_is_left_with_a_choice_of_letters():
    written = [shape for p in construction_patterns() for shape in p.entry.shapes]
    assert len(written) > 300
    assert [shape for shape in written if "(으)" in shape or "아/어" in shape] == []
