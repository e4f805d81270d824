"""Countries and cities a news translation must not lose or mix up.

In: nothing. Out: patterns for each place in both languages. They are generous, since a capital
stands for its government and an adjective for its country.
"""

import re
from dataclasses import dataclass

_LINES = """
북한|북측|평양|김정은|남북|대북|방북|북러|탈북|한반도	North Korea|DPRK|Pyongyang|Koreas\\b
미국|미군|워싱턴	U\\.?S\\.?\\b(?!\\$)|USA|United States|America|Washington
중국|대중|한중|방중|미중|중일|베이징|中|북중|중 |주중|재중	Chin(?:a|ese)|Beijing|Sino-|PRC
일본|대일|한일|방일|미일|중일|도쿄|日|재일|주일|일왕	Japan|Tokyo|Nippon
러시아|대러|북러|모스크바|크렘린|러	Russia|Moscow|Kremlin|Soviet
영국|런던|英|브리튼|잉글랜드	Brit(?:ain|ish)|U\\.?K\\.?\\b|United Kingdom|London|England|English
프랑스|파리|佛	France|French|Paris
독일|베를린|獨|도이치	German|Berlin|Deutsch
이탈리아|로마|伊	Ital(?:y|ian)|Rome|Roman
스페인|마드리드|서반아	Spain|Spanish|Spaniard|Madrid
우크라이나|키이우|키예프	Ukrain|Kyiv|Kiev
인도(?!네시아|적|주의|양|차|하|를 |에 설)|뉴델리	India(?!na|n Ocean)|New Delhi|Delhi|Hindu
인도네시아|자카르타	Indonesia|Jakarta
베트남|하노이|호찌민|월남	Vietnam|Hanoi|Ho Chi Minh
태국|방콕|타이(?!완|틀|밍|어|거)	Thai|Bangkok
필리핀|마닐라	Philippine|Filipin|Manila
호주|시드니|캔버라|오스트레일리아|濠	Australia|Sydney|Canberra|Aussie
캐나다|오타와|토론토	Canad|Ottawa|Toronto
브라질|상파울루	Brazil
멕시코	Mexic
이란(?!성|투표| 말| 것| 게| 뜻)|테헤란	Iran|Tehran
이라크|바그다드	Iraq|Baghdad
이스라엘|예루살렘	Israel|Jerusalem|Tel Aviv
이집트|카이로	Egypt|Cairo
터키|튀르키예|앙카라	Turk(?:ey|ish|iye)|Türkiye|Ankara
사우디|리야드	Saudi|Riyadh
싱가포르	Singapore
말레이시아|쿠알라룸푸르	Malaysia|Kuala Lumpur
대만|타이완|타이베이|양안	Taiwan|Taipei
홍콩	Hong Kong
몽골|울란바토르	Mongol|Ulan
캄보디아|프놈펜	Cambodia|Khmer|Phnom Penh
미얀마|버마	Myanmar|Burm
폴란드|바르샤바	Poland|Polish|Warsaw
스위스|제네바|취리히	Switzerland|Swiss|Geneva|Zurich
네덜란드|헤이그	Netherlands|Dutch|Hague
스웨덴|스톡홀름	Swed(?:en|ish)|Stockholm
노르웨이|오슬로	Norw(?:ay|egian)|Oslo
남아프리카공화국|남아공	South Africa
아르헨티나	Argentin
칠레	Chile
페루	Peru
콜롬비아	Colombia
베네수엘라	Venezuela
쿠바	Cuban?
에콰도르	Ecuador
파키스탄	Pakistan
아프가니스탄|아프간	Afghan
방글라데시	Bangladesh
네팔	Nepal
스리랑카	Sri Lanka
라오스	Lao(?:s|tian)
뉴질랜드	New Zealand
시리아	Syria
레바논	Leban(?:on|ese)
요르단	Jordan
카타르	Qatar
쿠웨이트	Kuwait
예멘	Yemen
아랍에미리트	U\\.?A\\.?E\\b|United Arab Emirates|Emirati
리비아	Libya
알제리	Algeria
모로코	Morocc
튀니지	Tunisia
에티오피아	Ethiopia
케냐	Kenya
나이지리아	Nigeria
콩고	Congo
소말리아	Somalia
탄자니아	Tanzania
우간다	Uganda
포르투갈	Portug
그리스(?!도)	Gree(?:ce|k)
오스트리아	Austria
벨기에	Belgi(?:um|an)
덴마크	Denmark|Danish
핀란드	Finland|Finnish
아이슬란드	Iceland
아일랜드	Ireland|Irish
체코	Czech
헝가리	Hungar(?:y|ian)
루마니아	Romania
불가리아	Bulgaria
세르비아	Serb(?:ia|s\\b)
크로아티아	Croatia
벨라루스	Belarus
리투아니아	Lithuania
라트비아	Latvia
에스토니아	Estonia
카자흐스탄|카자흐	Kazakh
우즈베키스탄|우즈베크	Uzbek
뉴욕|월가	New York|Wall Street|N\\.Y\\.
로스앤젤레스|LA|엘에이	Los Angeles|L\\.?A\\.?\\b
서울(?!대)	Seoul
부산(?!물)	Busan|Pusan
대구(?!에|탕|광역|가|를)	Daegu|Taegu
인천	Incheon|Inchon
광주	Gwangju|Kwangju
대전(?!차|제|에서|의|이|은|을|료)	Daejeon|Taejon
울산	Ulsan
세종시	Sejong
제주	Jeju|Cheju
경기도	Gyeonggi|Kyonggi
강원도	Gangwon|Kangwon
경상북도|경북	North Gyeongsang
경상남도|경남	South Gyeongsang
전라남도|전남	South Jeolla
충청북도|충북	North Chungcheong
"""

_EXCEPT = re.compile(r"\(\?![^()]*\)")
# What may stand for a place in the other language, though it does not name it for sure.
_ALSO = {
    "서울": "한국|정부|우리|수도",
    "미국": "대미|한미|미중|북미|미일|방미|美|미 |백악관",
    "북한": "북|조선",
    "Seoul": "capital|metropolitan",
    "North Korea": r"N\. ?Korea|the North\b|inter-Korean|Kim Jong|Democratic People",
    r"U\.?S": "White House|Pentagon|US-",
}


@dataclass(frozen=True, slots=True)
class Place:
    """How a place is told for sure, and what may stand for it, in one language."""

    sure: re.Pattern[str]
    possible: re.Pattern[str]


def _place(pattern: str) -> Place:
    also = [words for name, words in _ALSO.items() if pattern.startswith(name)]
    return Place(
        re.compile(rf"\b(?:{pattern})" if pattern[0].isascii() else pattern),
        re.compile("|".join([_EXCEPT.sub("", pattern), *also])),
    )


PLACES = tuple(
    (_place(korean), _place(english))
    for korean, english in (line.split("\t") for line in _LINES.strip().splitlines())
)
