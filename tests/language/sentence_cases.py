"""News sentences; a bar stands where one ends."""

ENGLISH = """
The central bank left its key rate at 3.5 percent.|Markets had expected a cut.
Finance Minister Choo Kyung-min met Sen. Harris in Washington.|They agreed on little.
BUSAN, Oct. 3 (Harbor News) -- A cargo ship ran aground off the port on Tuesday.|No one was hurt.
The talks will resume at 9 a.m. KST on Monday.|Both sides sounded hopeful.
The session ended at 6 p.m.|Reporters had already left.
Doors open at 7:30 p.m. Friday and close at 11 p.m. Saturday.|Entry is free.
The ferry leaves Mt. Dora pier at noon.|It returns at dusk.
He was born in St. Paul, Minn., and raised in Incheon.|His parents ran a shop.
The museum, designed by J. P. Hartwell, opened in 1921.|It closed in 1978.
"We have waited long enough.|We will not wait again," the union leader said.
"Nobody told us," she said.|"We learned it from the radio."
“The road is closed.|Please turn back,” a sign read.
"Is it safe?" residents asked the mayor.|He did not answer.
"Go!" the coach shouted from the bench.|The crowd roared.
The court ruled that the merger was "illegal."|Shares fell 12.4 percent.
Daewon Co. and Hansol Inc. signed the deal.|Neither gave a price.
Daewon Co. declined to comment.|Its rival did the same.
The U.S. ambassador left Seoul on Thursday.|A successor has not been named.
He spent ten years in the U.S.|His sister stayed behind.
The U.N. agency asked for $4.2 million.|Donors pledged half of it.
Unit No. 3 was shut down.|Units No. 1 and No. 2 kept running.
The shop sells soap, candles, etc. to tourists.|Business is slow.
Exports rose to $51.2 billion vs. $48.9 billion a year earlier.|Imports were flat.
The law, passed on Dec. 9, 2016, bars such gifts.|Fines start at 500,000 won.
Maj. Gen. Park inspected the base.|Soldiers stood in the rain.
Lee Sang-ho, Ph.D., wrote the report.|It runs to 300 pages.
The mayor, ex-Rep. Oh, apologized.|Critics were not satisfied.
The temperature fell to minus 12 C.|Pipes froze in many homes.
It was a long night ...|Then the rain stopped.
Who pays for it?|Who gains from it?|The report does not say.
Visit www.harbornews.example for maps.|Tickets cost 3,000 won.
Write to desk@harbornews.example for details.|Replies take a day.
The study (published on Sept. 2) surveyed 1,200 adults.|Most lived in cities.
"It works," he said, smiling.|"It really works!"
The ministry said: "Talks go on."|It gave no date.
The bridge is 1.2 kilometers long.|It cost 90 billion won.
Prof. Kwon of Hanbit University disagreed.|"The data are old," he said.
iPhone sales slipped.|iPad sales did not.
Gov. Lim vetoed the bill.|Lawmakers may override him.
The team won 2-0.|Fans sang until midnight.
"No," he said.|"Not this year."
"Yes.|Of course," the singer replied.
The firm said so on Jan. 5.|By Feb. 1 it was bankrupt.
Officials blamed Typhoon Nari.|(Harbor News)
Capt. Yoon steered the ship to Ft. Haven.|The crew slept.
The vote was 7-2.|Justice Kang wrote the dissent.
The firm moved to Washington, D.C. in 2011.|Its founder stayed in Daegu.
About 30 percent (approx. 900 people) stayed home.|The rest marched.
"""

KOREAN = """
기상청은 내일 비가 내리겠다고 예보했다.|모레는 맑겠다.
시장은 "예산이 모자란다. 그래도 다리는 짓겠다"고 말했다.|시민들은 박수를 쳤다.
"아무도 다치지 않았습니다."|구조대원은 물을 마셨다.
"언제 끝납니까?"라고 기자가 물었다.|대변인은 웃기만 했다.
"모두 나가라!" 누군가 소리쳤다.|복도는 금세 비었다.
그는 “시간이 없다”며 “서둘러 달라”고 했다.|회의는 10분 만에 끝났다.
(부산=항구신문) 박하늘 기자 = 부산항에 짙은 안개가 끼었다.|배 열두 척이 묶였다.
물가는 3.2% 올랐고 임금은 1.8% 올랐다.|격차는 더 벌어졌다.
행사는 2021. 5. 3. 시작해 2021. 5. 9. 끝났다.|관람객은 2만 명이었다.
1. 신청서를 낸다.|2. 면접을 본다.
누가 책임지나?|아무도 답하지 않았다.
정말일까?|그렇다고 한다.
버스는 오지 않았다…|사람들은 걷기 시작했다.
태풍 북상… 항공편 무더기 결항
한빛전자·다온텔레콤 등 5개사가 참여했다.|입찰은 금요일이다.
그는 미국(U.S.)과 영국(U.K.)에서 공부했다.|지금은 대전에 산다.
경기는 2-1로 끝났다.|팬들은 밤새 노래했다.
오후 3시에 문을 엽니다.|입장료는 없습니다.|음료는 팝니다.
자료는 www.hangu.example 에 있다.|내려받기는 무료다.
한편 노조는 파업을 미뤘다.|사측은 환영했다.
그는 '괜찮다'고 했지만 표정은 어두웠다.|동료들도 말이 없었다.
영화 '밤. 그리고 새벽'이 개봉했다.|첫날 3만 명이 봤다.
"힘들었다. 그만두고 싶었다. 그래도 버텼다"는 그의 말에 모두 숙연해졌다.|박수가 이어졌다.
법원은 「도로교통법」 제44조를 적용했다.|벌금은 300만 원이다.
이번이 처음은 아니다.(사진=항구신문)|지난해에도 같은 사고가 있었다.
장관은 떠났다.차관이 남았다.
"비가 올까요?" 하고 아이가 물었다.|할머니는 하늘을 봤다.
대표는 "검토하겠다"면서도 "약속은 못 한다"고 선을 그었다.|협상은 다음 주에 열린다.
그는 Dr. Kim과 함께 연구했다.|논문은 내년에 나온다.
회사는 "사실이 아니다."라고 반박했다.|소송도 예고했다.
환율은 1달러에 1,312.5원이다.|어제보다 4원 내렸다.
"여러분, 고맙습니다!"|가수는 고개를 숙였다.
"좋습니다.", "글쎄요." 등 반응은 갈렸다.|사회자는 웃었다.
이 제품은 No.1이다.|가격은 5만 원이다.
"이제 시작이다."(한 감독)|선수들은 고개를 끄덕였다.
“가지 마!”|“싫어!”|둘은 다퉜다.
※ 문의: 02-123-4567.|누리집 참조.
조사 결과 응답자의 61%가 찬성했다.|반대는 27%였다.|나머지는 답하지 않았다.
""".replace("떠났다.차관이", "떠났다.|차관이")


def cases(raw: str):
    """Yield each line as its text and its sentences."""
    for line in raw.strip().splitlines():
        sentences = line.split("|")
        joint = "" if "떠났다.|차관" in line else " "
        yield joint.join(sentences), sentences
