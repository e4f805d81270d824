import pytest

from newsreader.importers.captions import is_caption


@pytest.mark.parametrize(
    "text",
    [
        "This photo shows a bridge.",
        "This AP photo shows protesters. (Yonhap)",
        "This undated file photo provided by the port shows a ship.",
        "In this March 3, 2026 photo, a nurse reads.",
        "FILE - A cutter leaves the harbor. (AP Photo/Lee Seo-jin, File)",
        "The mayor opens a bridge in Busan on March 3, 2026. (Yonhap)",
        "A diver surfaces. REUTERS/Han Ji-woo",
        "Workers inspect cells. Photo by Han Ji-woo",
        "Pupils sing. (Courtesy of Solmoe School)",
        "[사진=한빛일보]",
        "[사진] 다리 위의 시민들",
        "시장이 다리를 건너고 있다. [연합뉴스 자료사진]",
        "시장이 다리를 건너고 있다. [부산시 제공. 재판매 및 DB 금지]",
        "시장이 다리를 건너고 있다. (사진=부산시)",
        "시장이 다리를 건너고 있다. /사진제공=부산시",
        "시장이 다리를 건너고 있다. 사진=한빛일보",
        "시장이 다리를 건너고 있다. 2026.3.3/뉴스1",
        "시장이 다리를 건너고 있다. ⓒ 뉴스1",
        "▲ 시장이 다리를 건너고 있다.",
        "사진=부산시 제공",
        "시민들이 우산을 쓰고 걷고 있다. 연합뉴스",
        "The mayor talks with a fishmonger, Tuesday. Yonhap",
        "A night bus waits at the station. [YONHAP]",
        "(서울=연합뉴스) 홍길동 기자 = 시민들이 걷고 있다. 2026.3.3 hong@example.com",
    ],
)
def test_caption(text):
    assert is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the bridge is safe. (Yonhap)",
        "This bridge was built in 1931.",
        "In this way, the photo was lost.",
        "Photographers waited all night.",
        "사진은 거짓말을 하지 않는다.",
        "시장은 사진을 찍지 않았다.",
        "▲ 예산 30억 원 ▲ 공사 1년 ▲ 시민 모금",
        "File a report by Friday, the office said.",
    ],
)
def test_story(text):
    assert not is_caption(text)
