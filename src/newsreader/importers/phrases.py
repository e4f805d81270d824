"""The words of a news page's furniture, as tables.

Each entry is a regular expression in which a space is optional in Korean (글자 크기, 글자크기) and
white space in English. ``boilerplate`` says what they make of a line.
"""

KOREAN_CONTROLS = (
    "(?:본문|메뉴|주메뉴|콘텐츠|하단|상단|검색|목록|댓글|기사)(?:으?로)?"
    " (?:바로 가기|건너뛰기|이동)(?:하기)?",
    "로그인|로그아웃|회원 가입|마이 페이지|전체 메뉴|메뉴(?: (?:열기|닫기|보기))?|닫기|열기",
    "검색(?:창)?(?: (?:열기|닫기|하기))?|뉴스 홈|뉴스레터|지면 보기|(?:다크|라이트) 모드|화면 크기",
    "(?:네이버|카카오|카카오톡|유튜브|구글|뉴스레터|채널|기자|언론사|홈)?(?:에서)?"
    " 구독(?:하기|하세요|중|신청)?",
    "[가-힣A-Za-z0-9]{2,10} (?:[가-힣]{2,4} )?구독(?:하기|하세요|중|신청)?",
    "좋아요|싫어요|응원|추천(?:해요)?|슬퍼요|화나요|훈훈해요|공감|비공감|후속 강추",
    "쏠쏠정보|흥미진진|공감백배|분석탁월",
    "(?:기사|뉴스|SNS|소셜)? (?:공유|스크랩|저장|인쇄|프린트|제보)(?:하기)?",
    "(?:기사|뉴스|SNS|소셜)? (?:퍼가기|보내기|북마크|듣기|읽어주기)",
    "(?:본문 )?(?:글자|글씨|폰트|글꼴) (?:크기|사이즈)?"
    " (?:조[정절]|변경|설정|크게|작게|확대|축소|키우기|줄이기|선택)?(?:하기)?",
    "(?:큰|작은|보통|중간) 글씨|가[+-]?|기사 본문(?: (?:영역|시작|내용|보기))?|본문(?: 듣기)?",
    "(?:기사|본문) (?:요약봇?|번역|원문)(?:하기)?|요약(?:봇|보기)?|번역(?:하기)?|음성으로 듣기",
    "(?:전체 )?댓글(?: (?:쓰기|보기|달기|남기기|창))?|의견 (?:쓰기|남기기)|조회 수?",
    "(?:URL|링크|주소|기사) 복사(?:하기)?|카카오(?:톡|스토리)?|페이스북|트위터|엑스|텔레그램",
    "네이버 (?:블로그|밴드)?|밴드|라인|인스타그램|유튜브|이메일|메일",
    "앱 (?:다운로드|설치|으로 보기)",
    "맨 위로?|위로|아래로|목록(?:으로)?|(?:이전|다음) (?:기사|글|페이지|화면)|더 보기|펼치기|접기",
    "뒤로|홈으로|(?:이미지|사진|영상|그래픽) (?:확대(?:하기|보기)?|크게 보기|닫기)|동영상 재생",
    "광고(?: 보기| 닫기)?|AD|기자 (?:페이지|홈|구독|프로필)|다른 기사 보기|기자의 다른 기사",
    "이 기사(?:를|가|는) (?:공유합니다|추천합니다|공유하기|좋으셨나요[?]?|마음에 드셨나요[?]?)",
)
ENGLISH_CONTROLS = (
    "(?:Go|Skip|Jump) to (?:the )?(?:main )?(?:contents?|navigation|menu|search|footer|comments)",
    "Back to (?:the )?top|Scroll to top|Send (?:us )?feedback|How (?:can|could) we improve[?]?",
    "Thanks?(?: you)? for your feedback!?|Was this (?:article|page) helpful[?]?",
    "Report an? (?:error|typo)|Share(?: (?:this|on|via|to))?|Share this (?:article|story|page)",
    "Share (?:on|via|to) (?:Facebook|Twitter|X|e-?mail|link|Kakao(?:Talk)?|LinkedIn|WhatsApp)",
    "Tweet|Retweet|Like|Pin it|Follow(?: us)?(?: on (?:X|Twitter|Facebook|Google News|Instagram))?",
    "Facebook|Twitter|X|LinkedIn|WhatsApp|Reddit|Telegram|Instagram|YouTube|Kakao(?:Talk|Story)?",
    "Naver(?: Band)?|Line|Pinterest|Threads|Bluesky|RSS|(?:Copy|Get) (?:the )?(?:link|URL)",
    "Link copied!?|Print(?: (?:this|article|page))*|E-?mail(?: this(?: (?:article|story))?)?",
    "Save(?: (?:article|for later))?|Bookmark|Gift(?: article)?",
    "Listen(?: to (?:this )?(?:article|story))?|(?:Font|Text) size|Dark mode|Light mode",
    "(?:Increase|Decrease) (?:font|text)(?: size)?|Small|Medium|Large|A[+-]|Aa|Zoom (?:in|out)",
    "Menu|Search|Close(?: menu)?|Open menu|Home ?page|Site map|Log ?(?:in|out)|Sign ?(?:in|up|out)",
    "Register|My account|Subscribe(?: (?:now|today|here))?|Newsletters?|Download (?:the|our) app",
    "Subscribe to (?:our|the) (?:free )?(?:newsletters?|channel|daily newsletter)",
    "Sign up for (?:our|the) (?:free )?(?:\\w+ )?newsletters?|Advertisements?",
    "Sponsored(?: content)?|Promoted|Ads?(?: feedback)?|Read more|Show more|Load more|View more",
    "See more|More|View (?:all|comments)|Continue reading|Comments?|(?:Leave|Post) a comment",
    "Add comment|Join the conversation|Next(?: article)?|Prev(?:ious)?(?: article)?",
    "(?:All )?Rights Reserved[.]?|Terms of (?:use|service)|Privacy (?:policy|notice)",
    "Cookie (?:policy|settings)|About us|Contact us|Advertise(?: with us)?|Accept (?:all )?cookies",
    "Enlarge(?: image)?|View image|Click to enlarge|Play video|Translate|English|Korean|한국어",
)
KOREAN_CALLS = (
    "제보는 카(?:카오)?톡.*|.{0,20}카카오톡 [:：].{0,40}|(?:전화|이메일|메일|제보) [:：] .{0,60}",
    ".{0,20}(?:구독|제보|공유|클릭|팔로우)(?:하기|하세요|해 주세요|을 눌러 주세요)[!.]*",
    ".{0,30}(?:에서|채널) .{0,20}(?:구독하기|구독하세요|추가하기|추가하세요)[!.]*",
    ".{0,30}(?:에서|채널) .{0,20}(?:만나보세요|확인하세요)[!.]*",
    "지면 [A-Z]?\\d{1,3}면?|클린뷰|후속 기사 원해요|.{0,20}후원해 주세요[.!]?",
    "이 기사는 .{0,30}분류했습니다[.]|.{0,40}쿠키를 사용.{0,60}",
)
ENGLISH_CALLS = (
    "Read more [:|].{1,150}|Read more:.{1,150}|(?:Also read|Read also|See also|Related): .{1,150}",
    "Audio report: .{1,60}|Our Standards: .{1,80}",
    "Click here\\b.{0,80}",
    "(?:We|This (?:site|website)) (?:and our partners )?uses? cookies\\b.{0,300}",
)
KOREAN_LIST_HEADS = (
    "(?:이 기사와 )?(?:관련|연관|추천|인기|주요|최신|핫|랭킹|오늘의|포토|실시간|이 시각|지금 뜨는)"
    " (?:인기 |주요 |많이 본 |핫 |추천 )?(?:기사|뉴스|랭킹|이슈|키워드|콘텐츠|영상)",
    "(?:가장 )?많이 (?:본|읽은|공유된|찾은) (?:기사|뉴스|콘텐츠)|댓글 많은 (?:기사|뉴스)|뉴스 랭킹",
    "함께 (?:보면 좋은|읽으면 좋은|볼만한|본) (?:기사|뉴스|콘텐츠)?|에디터 추천 (?:기사|뉴스)",
    "핫 뉴스|실시간 (?:랭킹|급상승)|태그|키워드|이슈 (?:픽|포토|태그)|놓치면 안 될 (?:기사|뉴스)",
)
ENGLISH_LIST_HEADS = (
    "Most (?:read|popular|viewed|shared|commented|watched)"
    "(?: (?:stories|articles|news|today|this week))?",
    "Related (?:articles?|stories|story|news|coverage|topics?|contents?|posts?|links?)",
    "More (?:stories|news|articles|headlines|on this (?:story|topic))",
    "More (?:from|in) (?-i:[A-Z]\\w+(?:\\s[A-Z]\\w+){0,3}|this \\w+)",
    "(?:Top|Latest|Popular|Trending|Recommended|Featured)"
    "(?: (?:stories|news|headlines|articles|now|videos|for you|posts|today))?",
    "You (?:may|might) (?:also )?(?:like|be interested in)|(?:Editors?['’]?s?|Our) picks?",
    "Don['’]t miss|What to read next|Read (?:next|also)|Also read|Recommended by \\w+",
    "Keywords|Tags|Topics",
)


def pattern(korean: tuple[str, ...], english: tuple[str, ...]) -> str:
    """Return one regular expression for every phrase of two tables."""
    optional = [phrase.replace(" ", r"\s?") for phrase in korean]
    spaced = [phrase.replace(" ?", r"\s?").replace(" ", r"\s") for phrase in english]
    return "|".join(optional + spaced)
