<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open File…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Paste Page Text…</source>
        <translation>기사 붙여넣기…</translation>
    </message>
    <message>
        <source>Export Article…</source>
        <translation>기사 내보내기…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy Sentence with Translation</source>
        <translation>문장과 번역 복사</translation>
    </message>
    <message>
        <source>Select All in Column</source>
        <translation>이 단 모두 선택</translation>
    </message>
    <message>
        <source>Find in Article</source>
        <translation>기사에서 찾기</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Search Library</source>
        <translation>서재 검색</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>위아래로 보기</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Next Theme</source>
        <translation>다음 테마</translation>
    </message>
    <message>
        <source>Word Links</source>
        <translation>단어 연결 표시</translation>
    </message>
    <message>
        <source>Show Doubtful Only</source>
        <translation>확인할 문단만 보기</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation>집중 모드</translation>
    </message>
    <message>
        <source>Show Library</source>
        <translation>서재 보기</translation>
    </message>
    <message>
        <source>Show Notes</source>
        <translation>메모 보기</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>다음 문단</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>이전 문단</translation>
    </message>
    <message>
        <source>Next Word</source>
        <translation>다음 단어</translation>
    </message>
    <message>
        <source>Previous Word</source>
        <translation>이전 단어</translation>
    </message>
    <message>
        <source>Look Up Word</source>
        <translation>단어 찾아보기</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Delete Article</source>
        <translation>기사 삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Show or Hide Sentence</source>
        <translation>문장 번역 보기/숨기기</translation>
    </message>
    <message>
        <source>Show or Hide Paragraph</source>
        <translation>문단 번역 보기/숨기기</translation>
    </message>
    <message>
        <source>Hide Until Asked</source>
        <translation>번역 가려 두기</translation>
    </message>
    <message>
        <source>Next Doubtful Sentence</source>
        <translation>다음 확인할 문장</translation>
    </message>
    <message>
        <source>Previous Doubtful Sentence</source>
        <translation>이전 확인할 문장</translation>
    </message>
    <message>
        <source>Correct Translation</source>
        <translation>번역 고치기</translation>
    </message>
    <message>
        <source>Another Wording</source>
        <translation>다른 표현</translation>
    </message>
    <message>
        <source>Show or Hide Original</source>
        <translation>원래 번역 보기/숨기기</translation>
    </message>
    <message>
        <source>Second Opinion</source>
        <translation>다른 엔진의 번역</translation>
    </message>
    <message>
        <source>Translate Again</source>
        <translation>다시 번역</translation>
    </message>
    <message>
        <source>Stop Translating</source>
        <translation>번역 중지</translation>
    </message>
    <message>
        <source>Translate Everything Unread</source>
        <translation>읽지 않은 기사 모두 번역</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>용어집…</translation>
    </message>
    <message>
        <source>Add Selection to Glossary…</source>
        <translation>선택한 말을 용어집에 추가…</translation>
    </message>
    <message>
        <source>Model Packages…</source>
        <translation>번역 모델…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About Newsreader</source>
        <translation>Newsreader 정보</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save, Next Sentence</source>
        <translation>저장하고 다음 문장</translation>
    </message>
    <message>
        <source>Save, Previous Sentence</source>
        <translation>저장하고 이전 문장</translation>
    </message>
    <message>
        <source>Leave as It Was</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Other Wordings from Here</source>
        <translation>여기서부터 다른 표현</translation>
    </message>
    <message>
        <source>Use the Remembered Text</source>
        <translation>기억한 번역 쓰기</translation>
    </message>
    <message>
        <source>To the Buttons</source>
        <translation>단추로 이동</translation>
    </message>
    <message>
        <source>While Correcting</source>
        <translation>번역을 고칠 때</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>번역(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Name or term, e.g. 고노</source>
        <translation>이름이나 용어, 예: 고노</translation>
    </message>
    <message>
        <source>Translation, e.g. Kono</source>
        <translation>번역, 예: Kono</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Translate it so from now on</source>
        <translation>앞으로 이렇게 번역합니다</translation>
    </message>
</context>
<context>
    <name>AnnotatingFlow</name>
    <message>
        <source>Highlight</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>메모 수정</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>메모를 삭제했습니다.</translation>
    </message>
    <message>
        <source>There is no text to mark here yet.</source>
        <translation>아직 표시할 글이 없습니다.</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>형광펜을 지웠습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>기사 목록</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>제목 복사</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>별표 해제</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete {count} articles</source>
        <translation>기사 {count}건 삭제</translation>
    </message>
</context>
<context>
    <name>BackgroundFlow</name>
    <message>
        <source>Everything unread is translated.</source>
        <translation>읽지 않은 기사를 모두 번역했습니다.</translation>
    </message>
    <message>
        <source>1 unread article waits for a model package.</source>
        <translation>읽지 않은 기사 1개가 번역 모델을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>{0} unread articles wait for a model package.</source>
        <translation>읽지 않은 기사 {0}개가 번역 모델을 기다리고 있습니다.</translation>
    </message>
</context>
<context>
    <name>BrokenSettings</name>
    <message>
        <source>It is kept as {0} in the same folder; the defaults are used now.</source>
        <translation>같은 폴더에 {0}(으)로 보관했습니다. 지금은 기본 설정을 사용합니다.</translation>
    </message>
</context>
<context>
    <name>CheckingFlow</name>
    <message>
        <source>No sentence of this article looks doubtful.</source>
        <translation>이 기사에는 확인이 필요해 보이는 문장이 없습니다.</translation>
    </message>
    <message>
        <source>There is no translation to check yet.</source>
        <translation>아직 확인할 번역이 없습니다.</translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>확인할 문장 1개</translation>
    </message>
    <message>
        <source>{0} doubts</source>
        <translation>확인할 문장 {0}개</translation>
    </message>
</context>
<context>
    <name>ChooseFiles</name>
    <message>
        <source>Open articles</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md)</source>
        <translation>텍스트 파일 (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>ColourChips</name>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Korean and English side by side, offline. Apache-2.0; stories CC0.</source>
        <translation>한국어와 영어를 나란히, 인터넷 없이 읽습니다. 프로그램은 Apache-2.0, 예시 기사는 CC0입니다.</translation>
    </message>
</context>
<context>
    <name>CorrectingFlow</name>
    <message>
        <source>There is no translation to correct here yet.</source>
        <translation>여기에는 아직 고칠 번역이 없습니다.</translation>
    </message>
    <message>
        <source>You have not corrected this translation.</source>
        <translation>이 번역은 고치지 않으셨습니다.</translation>
    </message>
    <message>
        <source>This is the last sentence.</source>
        <translation>마지막 문장입니다.</translation>
    </message>
    <message>
        <source>This is the first sentence.</source>
        <translation>첫 문장입니다.</translation>
    </message>
</context>
<context>
    <name>CorrectionKeeper</name>
    <message>
        <source>Correction</source>
        <translation>번역 고치기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>The original translation is back.</source>
        <translation>원래 번역으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Saved. Used for this sentence everywhere.</source>
        <translation>저장했습니다. 같은 문장이 나올 때마다 쓰입니다.</translation>
    </message>
</context>
<context>
    <name>CreditingFlow</name>
    <message>
        <source>translated by {0}</source>
        <translation>번역: {0}</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Worth checking</source>
        <translation>확인이 필요한 번역</translation>
    </message>
</context>
<context>
    <name>DoubtRemedy</name>
    <message>
        <source>“{0}” becomes “{1}”</source>
        <translation>“{0}” → “{1}”(으)로 바뀝니다</translation>
    </message>
    <message>
        <source>Put It In</source>
        <translation>용어 넣기</translation>
    </message>
    <message>
        <source>Write the sentence with this term</source>
        <translation>이 용어를 넣어 문장을 고칩니다</translation>
    </message>
    <message>
        <source>Write It In…</source>
        <translation>직접 넣기…</translation>
    </message>
    <message>
        <source>Open the sentence to write the term where it belongs</source>
        <translation>문장을 열어 알맞은 자리에 용어를 씁니다</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>The original says “{0}”, the translation “{1}”.</source>
        <translation>원문은 “{0}”인데 번역은 “{1}”입니다.</translation>
    </message>
    <message>
        <source>“{0}” is missing from the translation.</source>
        <translation>번역에 “{0}”이(가) 빠졌습니다.</translation>
    </message>
    <message>
        <source>“{0}” is not in the original.</source>
        <translation>“{0}”은(는) 원문에 없습니다.</translation>
    </message>
    <message>
        <source>Left untranslated: {0}</source>
        <translation>번역되지 않은 말: {0}</translation>
    </message>
    <message>
        <source>There is no translation.</source>
        <translation>번역이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the original.</source>
        <translation>번역이 원문보다 훨씬 짧습니다.</translation>
    </message>
    <message>
        <source>The translation is much longer than the original.</source>
        <translation>번역이 원문보다 훨씬 깁니다.</translation>
    </message>
    <message>
        <source>“{0}” is repeated.</source>
        <translation>“{0}”이(가) 되풀이됩니다.</translation>
    </message>
    <message>
        <source>The original is negative, the translation is not.</source>
        <translation>원문은 부정문인데 번역은 아닙니다.</translation>
    </message>
    <message>
        <source>The translation is negative, the original is not.</source>
        <translation>번역은 부정문인데 원문은 아닙니다.</translation>
    </message>
    <message>
        <source>The glossary says “{1}” for “{0}”.</source>
        <translation>용어집에서 “{0}”의 번역은 “{1}”입니다.</translation>
    </message>
    <message>
        <source>The name “{0}” is missing.</source>
        <translation>이름 “{0}”이(가) 빠졌습니다.</translation>
    </message>
    <message>
        <source>The engine was unsure of this sentence.</source>
        <translation>엔진이 이 문장을 확신하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open a file with an article</source>
        <translation>기사 파일 열기</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>붙여넣기…</translation>
    </message>
    <message>
        <source>Paste the text of a page</source>
        <translation>웹페이지 글 붙여넣기</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>모든 기사 다시 보기</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>“{words}”에 맞는 기사가 없습니다</translation>
    </message>
    <message>
        <source>Try a shorter word, or its dictionary form.</source>
        <translation>더 짧은 단어나 기본형으로 검색해 보세요.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>아직 기사가 없습니다</translation>
    </message>
    <message>
        <source>Open a file, paste the text of a page, or drop a file here.</source>
        <translation>파일을 열거나, 웹페이지 글을 붙여넣거나, 파일을 여기로 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>모두 읽었습니다</translation>
    </message>
    <message>
        <source>There is nothing left to read.</source>
        <translation>읽지 않은 기사가 없습니다.</translation>
    </message>
    <message>
        <source>No starred articles</source>
        <translation>별표한 기사가 없습니다</translation>
    </message>
    <message>
        <source>A star keeps an article at hand.</source>
        <translation>다시 볼 기사에 별표를 해 두세요.</translation>
    </message>
    <message>
        <source>No highlights or notes</source>
        <translation>형광펜이나 메모가 없습니다</translation>
    </message>
    <message>
        <source>Select words in an article to highlight them or to write a note.</source>
        <translation>기사에서 글을 선택하면 형광펜으로 칠하거나 메모를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No Korean articles</source>
        <translation>한국어 기사가 없습니다</translation>
    </message>
    <message>
        <source>No English articles</source>
        <translation>영어 기사가 없습니다</translation>
    </message>
</context>
<context>
    <name>EngineNames</name>
    <message>
        <source>Firefox student model, unverified</source>
        <translation>Firefox 번역 모델(미확인)</translation>
    </message>
    <message>
        <source>Firefox student model {0}</source>
        <translation>Firefox 번역 모델 {0}</translation>
    </message>
    <message>
        <source>LibreTranslate at {0}</source>
        <translation>LibreTranslate({0})</translation>
    </message>
    <message>
        <source>the text in use</source>
        <translation>지금 번역</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>지금 번역</translation>
    </message>
</context>
<context>
    <name>EnginePicker</name>
    <message>
        <source>Argos packages (usual)</source>
        <translation>Argos 번역 모델 (기본)</translation>
    </message>
    <message>
        <source>Firefox Translations models (experimental)</source>
        <translation>Firefox Translations 모델 (실험 기능)</translation>
    </message>
    <message>
        <source>LibreTranslate server (sends your text)</source>
        <translation>LibreTranslate 서버 (기사 본문을 보냄)</translation>
    </message>
</context>
<context>
    <name>EngineRows</name>
    <message>
        <source>Engine, Korean → English</source>
        <translation>번역 엔진, 한국어 → 영어</translation>
    </message>
    <message>
        <source>Engine, English → Korean</source>
        <translation>번역 엔진, 영어 → 한국어</translation>
    </message>
    <message>
        <source>Install packages and models in the window Model packages</source>
        <translation>모델은 ‘번역 모델’ 창에서 설치합니다</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>EngineTroubleFlow</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Use the Argos package for now</source>
        <translation>지금은 Argos 모델로 번역</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>다운로드…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Reading and word cards work without it.</source>
        <translation>번역 없이도 기사 읽기와 단어 카드는 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Name its address in the settings.</source>
        <translation>설정에서 서버 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The Argos package translates {0} until Newsreader is closed.</source>
        <translation>Newsreader를 닫을 때까지 {0} 번역은 Argos 모델이 맡습니다.</translation>
    </message>
    <message>
        <source>Use the chosen engine again</source>
        <translation>선택한 엔진 다시 사용</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>데이터 폴더를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The settings file cannot be read or written.</source>
        <translation>설정 파일을 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The source could not be turned into an article.</source>
        <translation>기사로 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>파일이 없습니다.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The source is larger than any article.</source>
        <translation>기사로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>읽을 글이 없습니다.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The encoding of the text cannot be told with certainty.</source>
        <translation>글자 인코딩을 확실히 알 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no story in the text.</source>
        <translation>글에서 기사를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The text could not be analysed.</source>
        <translation>글을 분석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The Korean analyser does not answer.</source>
        <translation>한국어 분석기가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The grammar holds no such construction.</source>
        <translation>문법에 그런 문형이 없습니다.</translation>
    </message>
    <message>
        <source>The text could not be translated.</source>
        <translation>글을 번역할 수 없습니다.</translation>
    </message>
    <message>
        <source>No model package is installed for this direction.</source>
        <translation>이 방향의 번역 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The model package cannot be installed or used.</source>
        <translation>번역 모델을 설치하거나 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no such model package.</source>
        <translation>찾는 번역 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The model package is incomplete or damaged.</source>
        <translation>번역 모델이 불완전하거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>The package file is not safe to unpack.</source>
        <translation>번역 모델 파일의 압축을 안전하게 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>This file is not a Korean–English model package.</source>
        <translation>한국어–영어 번역 모델 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no translation model in it.</source>
        <translation>번역 모델이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The model translates in another direction than the wanted one.</source>
        <translation>모델의 번역 방향이 원하는 방향과 다릅니다.</translation>
    </message>
    <message>
        <source>This is none of the published models.</source>
        <translation>공개된 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>The package belongs to another program.</source>
        <translation>다른 프로그램에 속한 번역 모델입니다.</translation>
    </message>
    <message>
        <source>The download did not finish.</source>
        <translation>다운로드를 마치지 못했습니다.</translation>
    </message>
    <message>
        <source>The disk has too little room for the package.</source>
        <translation>번역 모델을 설치할 디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>작업을 취소했습니다.</translation>
    </message>
    <message>
        <source>The translation engine failed.</source>
        <translation>번역 엔진에 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>The translation server does not answer as it should.</source>
        <translation>번역 서버가 제대로 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>This is no address of a server.</source>
        <translation>올바른 서버 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The translation server wants a valid key.</source>
        <translation>번역 서버가 올바른 키를 요구합니다.</translation>
    </message>
    <message>
        <source>The translation server is asked too often.</source>
        <translation>번역 서버에 요청이 너무 잦습니다.</translation>
    </message>
    <message>
        <source>The lexicon cannot be read.</source>
        <translation>사전을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The dictionary cannot be installed or used.</source>
        <translation>사전을 설치하거나 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The dictionary file cannot be read.</source>
        <translation>사전 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no dictionary of Korean or English.</source>
        <translation>한국어나 영어 사전이 아닙니다.</translation>
    </message>
    <message>
        <source>The dictionary is damaged or incomplete.</source>
        <translation>사전이 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>The dictionary file is not safe to unpack.</source>
        <translation>이 사전 파일은 안전하게 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>The dictionary cannot be kept in the data folder.</source>
        <translation>사전을 데이터 폴더에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no such dictionary.</source>
        <translation>해당 사전이 없습니다.</translation>
    </message>
    <message>
        <source>The library could not be read or written.</source>
        <translation>서재를 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of the program.</source>
        <translation>더 새로운 버전의 프로그램에서 만든 서재입니다.</translation>
    </message>
    <message>
        <source>The library can be read but not changed.</source>
        <translation>서재를 읽을 수는 있지만 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>다른 프로그램이 서재를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>서재 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved.</source>
        <translation>디스크가 가득 차서 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The library holds no such article.</source>
        <translation>서재에 없는 기사입니다.</translation>
    </message>
    <message>
        <source>The words could not be marked.</source>
        <translation>글에 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The quoted words do not occur in the article.</source>
        <translation>인용한 글을 기사에서 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The quoted words occur more than once.</source>
        <translation>인용한 글이 기사에 두 번 이상 나옵니다.</translation>
    </message>
    <message>
        <source>The library holds no such annotation.</source>
        <translation>서재에 없는 표시입니다.</translation>
    </message>
    <message>
        <source>The glossary holds no such term.</source>
        <translation>용어집에 그런 용어가 없습니다.</translation>
    </message>
    <message>
        <source>The glossary cannot take this.</source>
        <translation>용어집에 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>The vocabulary could not be changed.</source>
        <translation>단어장을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The word is not in the vocabulary.</source>
        <translation>단어장에 없는 단어입니다.</translation>
    </message>
    <message>
        <source>The file holds no words that can be read.</source>
        <translation>파일에 읽을 수 있는 단어가 없습니다.</translation>
    </message>
    <message>
        <source>The article could not be exported.</source>
        <translation>기사를 내보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or choose another one with --home.</source>
        <translation>폴더 권한을 확인하거나 --home 옵션으로 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Correct or delete the settings file; the defaults are used meanwhile.</source>
        <translation>설정 파일을 고치거나 삭제하세요. 그동안 기본 설정을 사용합니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>파일 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>Choose a file inside the folder.</source>
        <translation>폴더 안의 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>파일 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Copy the article alone into a file of its own.</source>
        <translation>기사 부분만 다른 파일에 복사해서 여세요.</translation>
    </message>
    <message>
        <source>Paste the whole page text, including the headline and the body.</source>
        <translation>제목과 본문을 포함해 웹페이지 글 전체를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Save the page as plain text and open that file.</source>
        <translation>텍스트 파일로 저장한 뒤 여세요.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and open it again.</source>
        <translation>파일을 UTF-8로 저장한 뒤 다시 여세요.</translation>
    </message>
    <message>
        <source>Reading goes on; word cards return when the analyser starts again.</source>
        <translation>기사는 계속 읽을 수 있습니다. 단어 카드는 분석기가 다시 시작되면 나타납니다.</translation>
    </message>
    <message>
        <source>Type the construction as it is written in the list of constructions.</source>
        <translation>문형 목록에 적힌 대로 입력하세요.</translation>
    </message>
    <message>
        <source>Install the package in Translation &gt; Model packages, or from a file.</source>
        <translation>번역 &gt; 번역 모델에서 설치하거나 파일로 설치하세요.</translation>
    </message>
    <message>
        <source>See the list of packages with: newsreader models available</source>
        <translation>번역 &gt; 번역 모델에서 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>Download the package again.</source>
        <translation>번역 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>Do not use this file; get the package from its publisher.</source>
        <translation>이 파일을 사용하지 말고 배포처에서 다시 받으세요.</translation>
    </message>
    <message>
        <source>Choose an .argosmodel file for Korean and English.</source>
        <translation>한국어와 영어용 .argosmodel 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model, its shortlist and its vocabulary.</source>
        <translation>모델과 단어 후보 목록, 어휘 파일이 함께 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Use it as an unverified model only if you know who made it.</source>
        <translation>누가 만들었는지 아는 경우에만 미확인 모델로 사용하세요.</translation>
    </message>
    <message>
        <source>Remove it in the program that installed it.</source>
        <translation>설치한 프로그램에서 삭제하세요.</translation>
    </message>
    <message>
        <source>Check the connection and try again; the download goes on where it stopped.</source>
        <translation>인터넷 연결을 확인하고 다시 시도하세요. 멈춘 곳부터 이어서 받습니다.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Verify the package in Translation &gt; Model packages.</source>
        <translation>번역 &gt; 번역 모델에서 번역 모델을 검사하세요.</translation>
    </message>
    <message>
        <source>Check its address in the settings, and that it is running.</source>
        <translation>설정의 주소와 서버 실행 여부를 확인하세요.</translation>
    </message>
    <message>
        <source>Import it for the direction it translates.</source>
        <translation>모델이 번역하는 방향의 칸에서 가져오세요.</translation>
    </message>
    <message>
        <source>Write it like this: http://192.168.0.10:5000</source>
        <translation>http://192.168.0.10:5000 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>Check the key in the settings.</source>
        <translation>설정에서 키를 확인하세요.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Reinstall the program; the lexicon belongs to it.</source>
        <translation>프로그램을 다시 설치하세요. 사전은 프로그램에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the path, and the file&apos;s permissions.</source>
        <translation>경로의 철자와 파일의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Choose a StarDict, Yomitan, TSV or CSV dictionary of Korean or English.</source>
        <translation>한국어나 영어로 된 StarDict, Yomitan, TSV, CSV 사전을 선택하세요.</translation>
    </message>
    <message>
        <source>Get the file again from its publisher.</source>
        <translation>배포처에서 파일을 다시 받으세요.</translation>
    </message>
    <message>
        <source>Do not use this file; get the dictionary from its publisher.</source>
        <translation>이 파일을 사용하지 말고 배포처에서 사전을 받으세요.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the data folder.</source>
        <translation>데이터 폴더의 남은 공간과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>See the dictionaries with: newsreader dictionaries</source>
        <translation>사전 목록은 newsreader dictionaries 명령으로 확인하세요.</translation>
    </message>
    <message>
        <source>Update the program; the file was left untouched.</source>
        <translation>프로그램을 업데이트하세요. 파일은 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the permissions of the library file and its folder.</source>
        <translation>서재 파일과 폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Close other programs that use the library and try again.</source>
        <translation>서재를 사용하는 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the damaged file is kept beside it.</source>
        <translation>최근 백업에서 복원하세요. 손상된 파일은 옆에 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is intact.</source>
        <translation>공간을 확보한 뒤 다시 시도하세요. 이전에 저장한 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>See the articles with: newsreader list</source>
        <translation>서재에서 기사 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>Quote the words exactly as they stand in the article.</source>
        <translation>기사에 있는 그대로 인용하세요.</translation>
    </message>
    <message>
        <source>Quote a longer stretch, so that it occurs only once.</source>
        <translation>한 번만 나오도록 더 길게 인용하세요.</translation>
    </message>
    <message>
        <source>See the words with: newsreader vocabulary</source>
        <translation>단어 목록은 newsreader vocabulary 명령으로 확인하세요.</translation>
    </message>
    <message>
        <source>Choose a table of words (.tsv, .csv) or an Anki deck (.apkg).</source>
        <translation>단어 표(.tsv, .csv)나 Anki 덱(.apkg)을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another place to write to.</source>
        <translation>다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>A line of the file holds the language (ko or en), the term and its translation.</source>
        <translation>파일의 각 줄에 언어(ko 또는 en), 용어, 번역을 적으세요.</translation>
    </message>
    <message>
        <source>Export it again in Anki with “Support older Anki versions” ticked.</source>
        <translation>Anki에서 ‘이전 Anki 버전 지원’을 선택하고 다시 내보내세요.</translation>
    </message>
    <message>
        <source>Write the term and its translation.</source>
        <translation>용어와 번역을 모두 적어 주세요.</translation>
    </message>
    <message>
        <source>Take the name or the term alone.</source>
        <translation>이름이나 용어만 적어 주세요.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {0}</source>
        <translation>예상하지 못한 문제가 생겼습니다: {0}</translation>
    </message>
    <message>
        <source>The details are in the log; your library is safe.</source>
        <translation>자세한 내용은 로그에 있습니다. 서재는 안전합니다.</translation>
    </message>
    <message>
        <source>The server {host} cannot prove who it is.</source>
        <translation>{host} 서버의 신원을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server {host} cannot be found.</source>
        <translation>{host} 서버를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached.</source>
        <translation>{host} 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached: nothing is running there.</source>
        <translation>{host} 서버에 연결할 수 없습니다. 그 주소에서 실행 중인 서버가 없습니다.</translation>
    </message>
    <message>
        <source>The server {host} takes too long to answer.</source>
        <translation>{host} 서버의 응답이 너무 늦습니다.</translation>
    </message>
    <message>
        <source>The server {host} did not answer within {seconds} seconds.</source>
        <translation>{host} 서버가 {seconds}초 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <translation>{host} 서버와의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The server {host} does not answer as a LibreTranslate server.</source>
        <translation>{host} 서버의 응답이 LibreTranslate 서버의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The server {host} answers with far too much.</source>
        <translation>{host} 서버의 응답이 지나치게 큽니다.</translation>
    </message>
    <message>
        <source>The server {host} wants a valid key (status {status}).</source>
        <translation>{host} 서버가 올바른 키를 요구합니다(상태 코드 {status}).</translation>
    </message>
    <message>
        <source>The server {host} is asked too often (status {status}).</source>
        <translation>{host} 서버에 요청이 너무 잦습니다(상태 코드 {status}).</translation>
    </message>
    <message>
        <source>The server {host} answers with status {status}: {said}.</source>
        <translation>{host} 서버가 오류로 응답했습니다(상태 코드 {status}: {said}).</translation>
    </message>
    <message>
        <source>The server {host} answers with status {status}.</source>
        <translation>{host} 서버가 오류로 응답했습니다(상태 코드 {status}).</translation>
    </message>
    <message>
        <source>No address of a server is given.</source>
        <translation>서버 주소가 없습니다.</translation>
    </message>
    <message>
        <source>{address} is no address of a server.</source>
        <translation>{address}: 서버 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>No Firefox Translations model is installed for {pair}.</source>
        <translation>{pair} Firefox Translations 모델이 없습니다.</translation>
    </message>
    <message>
        <source>No server is named in the settings for {pair}.</source>
        <translation>{pair} 번역에 쓸 서버가 설정에 없습니다.</translation>
    </message>
    <message>
        <source>No server translates {pair}.</source>
        <translation>{pair} 번역을 맡을 서버가 없습니다.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {reason}.</source>
        <translation>{folder} 폴더의 모델을 불러올 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The model package in {folder} cannot be loaded: {reason}.</source>
        <translation>{folder} 폴더의 번역 모델을 불러올 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The translation model failed: {reason}.</source>
        <translation>번역 모델에 오류가 생겼습니다({reason}).</translation>
    </message>
    <message>
        <source>The translation model failed: its numbers make no sense.</source>
        <translation>번역 모델에 오류가 생겼습니다. 계산 결과가 올바른 수가 아닙니다.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>{folder} 폴더를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is more than one kind of vocabulary in {place}.</source>
        <translation>{place}에 서로 다른 종류의 어휘 파일이 함께 있습니다.</translation>
    </message>
    <message>
        <source>There are several {kind} files in {place}: {names}.</source>
        <translation>{place}에 {kind} 파일이 여러 개 있습니다: {names}</translation>
    </message>
    <message>
        <source>There is no {kind} file of a student model in {place}.</source>
        <translation>{place}에 모델의 {kind} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>shortlist</source>
        <translation>후보 목록</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>어휘</translation>
    </message>
    <message>
        <source>source vocabulary</source>
        <translation>원문 어휘</translation>
    </message>
    <message>
        <source>target vocabulary</source>
        <translation>번역문 어휘</translation>
    </message>
    <message>
        <source>{name} is neither a folder nor a zip file.</source>
        <translation>{name}: 폴더도 zip 파일도 아닙니다.</translation>
    </message>
    <message>
        <source>{name} holds {count} files: it is no model.</source>
        <translation>{name}에 파일이 {count}개나 있어 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} holds two files named {file}.</source>
        <translation>{name}에 이름이 {file}인 파일이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>{name} holds far more than such a file does.</source>
        <translation>{name}: 이런 파일치고는 내용이 지나치게 큽니다.</translation>
    </message>
    <message>
        <source>{name} is damaged: something follows its end.</source>
        <translation>{name}: 파일이 손상되었습니다. 끝난 뒤에 다른 내용이 있습니다.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked.</source>
        <translation>{name}: 파일이 손상되어 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is damaged: its end is missing.</source>
        <translation>{name}: 파일이 손상되었습니다. 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>{name} is not the file that was published.</source>
        <translation>{name}: 공개된 파일과 다릅니다.</translation>
    </message>
    <message>
        <source>{name} is not the file that was published: its checksum differs.</source>
        <translation>{name}: 공개된 파일과 체크섬이 다릅니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>{file} 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The name {name} does not tell the direction of the model: name it as well.</source>
        <translation>{name}이라는 이름만으로는 모델의 번역 방향을 알 수 없습니다. 방향도 지정하세요.</translation>
    </message>
    <message>
        <source>{name} belongs to a model for {pair}, not for Korean and English.</source>
        <translation>{name}: 한국어와 영어가 아니라 {pair} 모델의 파일입니다.</translation>
    </message>
    <message>
        <source>The names of the files tell two directions: {names}.</source>
        <translation>파일 이름들이 서로 다른 번역 방향을 가리킵니다: {names}</translation>
    </message>
    <message>
        <source>This model translates {told}, not {wanted}.</source>
        <translation>이 모델의 번역 방향은 {wanted} 방향이 아니라 {told} 방향입니다.</translation>
    </message>
    <message>
        <source>This model does not translate {pair}: it answers “{source}” with “{target}”.</source>
        <translation>이 모델은 {pair} 방향으로 번역하지 않습니다. “{source}”를 “{target}”로 옮깁니다.</translation>
    </message>
    <message>
        <source>The model translates a sentence into nothing.</source>
        <translation>모델이 시험 문장을 번역하지 못했습니다.</translation>
    </message>
    <message>
        <source>No file of {place} has the checksum of a published one.</source>
        <translation>{place}에 공개된 모델과 체크섬이 같은 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Of the published {architecture} model for {pair}, {names} is not in {place} as published.</source>
        <translation>공개된 {pair} {architecture} 모델의 파일 {names}: {place}에 없거나 공개된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Of the published {architecture} model for {pair}, {names} are not in {place} as published.</source>
        <translation>공개된 {pair} {architecture} 모델의 파일들 {names}: {place}에 없거나 공개된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>What {url} sends is not a registry of models.</source>
        <translation>{url}에서 받은 내용은 모델 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>{word} is not in the vocabulary.</source>
        <translation>단어장에 ‘{word}’ 단어가 없습니다.</translation>
    </message>
    <message>
        <source>The word is gone, or it was reviewed again meanwhile.</source>
        <translation>단어가 없어졌거나 그사이에 다시 복습되었습니다.</translation>
    </message>
    <message>
        <source>{file} is no Anki deck, or damaged.</source>
        <translation>‘{file}’ 파일이 Anki 덱이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>The collection in {file} cannot be read.</source>
        <translation>‘{file}’ 파일의 카드 모음을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file holds no Anki collection.</source>
        <translation>파일에 Anki 카드 모음이 없습니다.</translation>
    </message>
    <message>
        <source>The Anki collection is larger than any deck of words.</source>
        <translation>Anki 카드 모음이 단어 덱이라기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The deck is packed in a way that cannot be read here.</source>
        <translation>덱이 여기서 읽을 수 없는 방식으로 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>No field of the deck looks like words.</source>
        <translation>덱에 단어로 보이는 필드가 없습니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>‘{file}’ 파일을 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{file} is larger than any list of words.</source>
        <translation>‘{file}’ 파일이 단어 목록이라기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{file} is no file of words.</source>
        <translation>‘{file}’ 파일은 단어 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The table is not in UTF-8.</source>
        <translation>표가 UTF-8로 되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The file is no table of words.</source>
        <translation>파일이 단어 표가 아닙니다.</translation>
    </message>
    <message>
        <source>The table holds no words.</source>
        <translation>표에 단어가 없습니다.</translation>
    </message>
    <message>
        <source>The table cannot be read: {reason}.</source>
        <translation>표를 읽을 수 없습니다: {reason}.</translation>
    </message>
</context>
<context>
    <name>ExportingFlow</name>
    <message>
        <source>Export article</source>
        <translation>기사 내보내기</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>&apos;{0}&apos; 파일로 내보냈습니다.</translation>
    </message>
</context>
<context>
    <name>FailuresCard</name>
    <message>
        <source>Articles that could not be translated</source>
        <translation>번역하지 못한 기사</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Could not be translated</source>
        <translation>번역하지 못함</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Open this article</source>
        <translation>이 기사를 엽니다</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Search titles and text</source>
        <translation>제목과 본문 검색</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>서재 검색</translation>
    </message>
    <message>
        <source>Show only articles with these words, in any inflected form</source>
        <translation>이 단어가 들어 있는 기사만 보기(활용형 포함)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article, in both languages</source>
        <translation>이 기사의 원문과 번역문에서 찾기</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>이 기사에서 찾기</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>이전 결과(Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>다음 결과(Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open folder: {name}</source>
        <translation>폴더 열기: {name}</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Show only terms with…</source>
        <translation>이 말이 든 용어만 보기…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Leave the selected terms to the engine</source>
        <translation>선택한 용어를 번역 엔진에 맡깁니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>마지막 변경을 되돌립니다 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Add the terms in a file</source>
        <translation>파일의 용어를 추가합니다</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Write every term to a file</source>
        <translation>모든 용어를 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Names and terms are translated as they stand here, in every article and at once. A sentence where that is not certain is left as it is and marked as doubtful; what you corrected yourself is never touched.</source>
        <translation>이름과 용어를 모든 기사에서 여기 적힌 대로 바로 번역합니다. 확실하지 않은 문장은 그대로 두고 확인이 필요하다고 표시하며, 직접 고친 번역은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Take back: {0} (Ctrl+Z)</source>
        <translation>되돌리기: {0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>용어 가져오기</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>용어 내보내기</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv *.txt)</source>
        <translation>탭으로 구분한 텍스트 (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>No terms yet</source>
        <translation>아직 용어가 없습니다</translation>
    </message>
    <message>
        <source>Write one above, or select a name in an article and choose “Add to glossary”.</source>
        <translation>위에 적거나, 기사에서 이름을 선택해 “용어집에 추가”를 누르세요.</translation>
    </message>
    <message>
        <source>No term with these words</source>
        <translation>이 말이 든 용어가 없습니다</translation>
    </message>
</context>
<context>
    <name>GlossingFlow</name>
    <message>
        <source>Select the name or the term first.</source>
        <translation>먼저 이름이나 용어를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no translation of this paragraph yet.</source>
        <translation>이 문단은 아직 번역되지 않았습니다.</translation>
    </message>
    <message>
        <source>Add to Glossary</source>
        <translation>용어집에 추가</translation>
    </message>
    <message>
        <source>Change of the Glossary</source>
        <translation>용어집 변경</translation>
    </message>
    <message>
        <source>Remove from Glossary</source>
        <translation>용어집에서 삭제</translation>
    </message>
    <message>
        <source>Import into Glossary</source>
        <translation>용어집으로 가져오기</translation>
    </message>
    <message>
        <source>Terms read: {0}</source>
        <translation>읽은 용어: {0}개</translation>
    </message>
    <message>
        <source>Terms written: {0}</source>
        <translation>저장한 용어: {0}개</translation>
    </message>
    <message>
        <source>{0} is translated as {1} from now on.</source>
        <translation>앞으로 {0}은(는) {1}(으)로 번역합니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>용어집…</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>읽는 데 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close the key sheet (Esc)</source>
        <translation>단축키 닫기(Esc)</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A correction is still being saved.</source>
        <translation>고친 번역을 아직 저장하고 있습니다.</translation>
    </message>
    <message>
        <source>A correction is not saved yet. If you close the window again, it is kept in a file and saved at the next start.</source>
        <translation>고친 번역이 아직 저장되지 않았습니다. 창을 다시 닫으면 파일에 보관했다가 다음에 시작할 때 저장합니다.</translation>
    </message>
</context>
<context>
    <name>LibraryFlow</name>
    <message>
        <source>The article was deleted.</source>
        <translation>기사를 삭제했습니다.</translation>
    </message>
    <message>
        <source>{0} articles were deleted.</source>
        <translation>기사 {0}건을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>Use This Sentence</source>
        <translation>이 문장 사용</translation>
    </message>
    <message>
        <source>Put it in place of the translation; Undo brings that back</source>
        <translation>지금 번역 대신 사용합니다. 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
</context>
<context>
    <name>LookupPanel</name>
    <message>
        <source>No dictionary entry.</source>
        <translation>사전에 없는 단어입니다.</translation>
    </message>
    <message>
        <source>In this sentence</source>
        <translation>이 문장에서</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>문형</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>다른 풀이</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo {0}</source>
        <translation>{0} 실행 취소</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Use It</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Write this translation into the sentence (Ctrl+1)</source>
        <translation>이 번역을 문장에 넣습니다(Ctrl+1)</translation>
    </message>
    <message>
        <source>From your memory, {0} % alike</source>
        <translation>번역 기억에서, {0}% 비슷함</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Model packages</source>
        <translation>번역 모델</translation>
    </message>
    <message>
        <source>Check for newer packages</source>
        <translation>새 버전 확인</translation>
    </message>
    <message>
        <source>Go online and ask the package index which versions there are</source>
        <translation>인터넷의 공개 목록에서 어떤 버전이 있는지 확인합니다</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>파일로 설치…</translation>
    </message>
    <message>
        <source>Install an .argosmodel file; it says itself which direction it is for</source>
        <translation>.argosmodel 파일을 설치합니다. 번역 방향은 파일에 적혀 있습니다</translation>
    </message>
    <message>
        <source>Argos packages</source>
        <translation>Argos 번역 모델</translation>
    </message>
    <message>
        <source>Articles are translated on this computer, by one package for each direction. This window goes online only when you press a button: “Check for newer packages” reads the public package index, “Download” reads the index and then the package (about 100 MB). Nothing you read is ever sent by it.</source>
        <translation>기사는 이 컴퓨터에서 번역하며, 방향마다 번역 모델이 하나씩 필요합니다. 이 창은 버튼을 누를 때만 인터넷에 연결합니다. “새 버전 확인”은 공개 목록을 읽고, “다운로드”는 목록을 읽은 뒤 번역 모델(약 100 MB)을 받습니다. 이 창은 읽는 기사를 보내지 않습니다.</translation>
    </message>
    <message>
        <source>{size} on this disk</source>
        <translation>디스크 사용량 {size}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Install a model package</source>
        <translation>번역 모델 설치</translation>
    </message>
    <message>
        <source>Model packages (*.argosmodel)</source>
        <translation>번역 모델 (*.argosmodel)</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>usual model (base)</source>
        <translation>기본 모델 (base)</translation>
    </message>
    <message>
        <source>smaller model (base-memory)</source>
        <translation>작은 모델 (base-memory)</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>검사 중</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>압축 푸는 중</translation>
    </message>
    <message>
        <source>Trying a sentence</source>
        <translation>문장을 번역해 보는 중</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>마무리 중</translation>
    </message>
    <message>
        <source>Also installed, not in use: version {version} by {owner} in {folder}</source>
        <translation>함께 설치됨, 사용하지 않음: {owner}의 {version} 버전({folder})</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} / {total} MB</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>{count}초 남음</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>{count}분 남음</translation>
    </message>
</context>
<context>
    <name>ModelsFlow</name>
    <message>
        <source>Installing {0}…</source>
        <translation>{0} 설치 중…</translation>
    </message>
    <message>
        <source>The model is installed, marked as unverified.</source>
        <translation>모델을 설치하고 미확인으로 표시했습니다.</translation>
    </message>
    <message>
        <source>Version {0} is installed.</source>
        <translation>{0} 버전을 설치했습니다.</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <translation>모든 파일이 설치한 그대로입니다.</translation>
    </message>
    <message>
        <source>The model loads and translates.</source>
        <translation>모델을 불러와 번역할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Go to this place in the article</source>
        <translation>기사의 이 위치로 이동</translation>
    </message>
    <message>
        <source>Delete this annotation</source>
        <translation>이 표시 삭제</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>색: {name}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Ctrl+Enter로 저장, Esc로 취소</translation>
    </message>
    <message>
        <source>Delete this annotation</source>
        <translation>이 표시 삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>저장하지 않고 닫기(Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>메모 저장(Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc brings the saved note back</source>
        <translation>Ctrl+Enter로 저장, Esc로 되돌리기</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Text not found</source>
        <translation>위치를 잃은 메모</translation>
    </message>
    <message>
        <source>These marks belong to words that no longer stand in the article</source>
        <translation>표시한 글이 이제 기사에 없습니다</translation>
    </message>
    <message>
        <source>No highlights or notes</source>
        <translation>형광펜이나 메모가 없습니다</translation>
    </message>
    <message>
        <source>Select words in the article, then press H to highlight or N to write a note.</source>
        <translation>기사에서 글을 선택한 뒤 H를 누르면 형광펜으로 칠하고, N을 누르면 메모를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>메모 닫기</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>형광펜과 메모</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>OriginalCard</name>
    <message>
        <source>Original translation</source>
        <translation>원래 번역</translation>
    </message>
    <message>
        <source>Revert to This</source>
        <translation>이것으로 되돌리기</translation>
    </message>
    <message>
        <source>Put the original in place of your translation</source>
        <translation>고친 번역 대신 원래 번역을 넣습니다</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(없음)</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Without this package, articles are shown untranslated.</source>
        <translation>이 번역 모델이 없으면 기사를 번역 없이 보여 드립니다.</translation>
    </message>
    <message>
        <source>Go online and install the package</source>
        <translation>인터넷에서 받아 설치합니다</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Delete the package from this computer</source>
        <translation>이 컴퓨터에서 번역 모델 삭제</translation>
    </message>
    <message>
        <source>Remove this package from this computer?</source>
        <translation>이 컴퓨터에서 번역 모델을 삭제할까요?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the package now</source>
        <translation>지금 삭제</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>삭제하지 않기</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>검사를 중지했습니다.</translation>
    </message>
    <message>
        <source>Stopped. The download goes on where it stopped.</source>
        <translation>중지했습니다. 다음에는 멈춘 곳부터 이어서 받습니다.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>삭제하는 중…</translation>
    </message>
    <message>
        <source>Installed, unverified</source>
        <translation>설치됨, 미확인</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치되지 않음</translation>
    </message>
    <message>
        <source>Check that every file is as it was installed</source>
        <translation>모든 파일이 설치한 그대로인지 확인합니다</translation>
    </message>
    <message>
        <source>Load the model and let it translate a sentence</source>
        <translation>모델을 불러와 문장 하나를 번역해 봅니다</translation>
    </message>
    <message>
        <source>Remove Newsreader&apos;s own version {version} from this computer?</source>
        <translation>이 컴퓨터에서 Newsreader의 {version} 버전을 지울까요?</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>이어서 다운로드</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>{version} 버전으로 업데이트</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>다시 다운로드</translation>
    </message>
</context>
<context>
    <name>PackageDetails</name>
    <message>
        <source>Copy the whole checksum</source>
        <translation>체크섬 전체 복사</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>체크섬</translation>
    </message>
    <message>
        <source>Installed by {owner}, read only</source>
        <translation>{owner} 프로그램에서 설치, 읽기 전용</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Those of the published files.</source>
        <translation>공개된 파일과 같습니다.</translation>
    </message>
    <message>
        <source>Unverified: nobody published the checksums of these files.</source>
        <translation>미확인: 이 파일들의 체크섬은 공개된 적이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>PartOfSpeech</name>
    <message>
        <source>noun</source>
        <translation>명사</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>고유 명사</translation>
    </message>
    <message>
        <source>bound noun</source>
        <translation>의존 명사</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>단위 명사</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>대명사</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>수사</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>동사</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>형용사</translation>
    </message>
    <message>
        <source>auxiliary verb</source>
        <translation>보조 용언</translation>
    </message>
    <message>
        <source>copula</source>
        <translation>지정사</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>관형사</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>부사</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>전치사</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>접속사</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>감탄사</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>약어</translation>
    </message>
    <message>
        <source>root</source>
        <translation>어근</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>접두사</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>접미사</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>어미</translation>
    </message>
    <message>
        <source>foreign word</source>
        <translation>외국어</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>기호</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>기사 붙여넣기</translation>
    </message>
    <message>
        <source>Paste the whole page text: headline, byline, body. The rest is sorted out.</source>
        <translation>제목, 기자 이름, 본문까지 웹페이지 글 전체를 붙여넣으세요. 필요 없는 부분은 알아서 걸러 냅니다.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>웹페이지 글</translation>
    </message>
    <message>
        <source>Ctrl+Enter imports the text</source>
        <translation>Ctrl+Enter로 가져오기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Open a file instead…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>텍스트 파일을 고릅니다</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Make an article of this text (Ctrl+Enter)</source>
        <translation>이 글을 기사로 가져오기(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Find out the language from the text</source>
        <translation>글을 보고 언어 알아내기</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>The text is Korean</source>
        <translation>한국어로 쓴 글</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>The text is English</source>
        <translation>영어로 쓴 글</translation>
    </message>
    <message>
        <source>Paste the whole page text</source>
        <translation>웹페이지 글 전체를 붙여넣으세요</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>{characters} characters in {paragraphs} paragraphs</source>
        <translation>문단 {paragraphs}개, {characters}자</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sample of the text</source>
        <translation>글자 미리 보기</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>less than a minute left</source>
        <translation>1분 안에 끝남</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>약 1분 남음</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>약 {0}분 남음</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>약 1시간 남음</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>약 {0}시간 남음</translation>
    </message>
</context>
<context>
    <name>ProgressFlow</name>
    <message>
        <source>Translating this article: paragraph {0} of {1}</source>
        <translation>이 기사 번역 중: {1}개 문단 중 {0}번째</translation>
    </message>
    <message>
        <source>Translating unread articles: {0} of {1}</source>
        <translation>읽지 않은 기사 번역 중: {1}개 중 {0}번째</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Paused: on battery</source>
        <translation>일시 중지됨: 배터리 사용 중</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>번역 진행 상황</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>검사를 중지합니다</translation>
    </message>
    <message>
        <source>Stop; a download goes on later where it stopped</source>
        <translation>중지합니다. 다운로드는 나중에 이어서 할 수 있습니다</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>No article is open</source>
        <translation>열린 기사가 없습니다</translation>
    </message>
    <message>
        <source>Choose one from the list, or bring in a page of your own.</source>
        <translation>목록에서 고르거나 읽고 싶은 기사를 가져오세요.</translation>
    </message>
    <message>
        <source>Paste Page Text…</source>
        <translation>기사 붙여넣기…</translation>
    </message>
    <message>
        <source>Make an article from text you copied</source>
        <translation>복사한 글을 기사로 가져오기</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Make an article from a file</source>
        <translation>파일을 기사로 가져오기</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>%1, paragraph %2 of %3</source>
        <translation>%1, 문단 %3개 중 %2번째</translation>
    </message>
    <message>
        <source>Worth checking, sentence %1: %2</source>
        <translation>확인이 필요한 문장 %1: %2</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>번역 보기</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Your own translation: sentence %1</source>
        <translation>직접 고친 번역: %1번째 문장</translation>
    </message>
    <message>
        <source>Like one you corrected: sentence %1</source>
        <translation>고친 적이 있는 문장과 비슷함: %1번째 문장</translation>
    </message>
</context>
<context>
    <name>RememberingFlow</name>
    <message>
        <source>Your own translation. O shows the original, E changes it.</source>
        <translation>직접 고친 번역입니다. O는 원래 번역을 보이고 E는 고칩니다.</translation>
    </message>
    <message>
        <source>You corrected a sentence like this one. Click to see it.</source>
        <translation>비슷한 문장을 고치신 적이 있습니다. 누르면 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Looking for other wordings…</source>
        <translation>다른 표현을 찾고 있습니다…</translation>
    </message>
    <message>
        <source>The engine has no other wording from here.</source>
        <translation>엔진에 여기서 이어지는 다른 표현이 없습니다.</translation>
    </message>
    <message>
        <source>No model package is installed that could offer another wording.</source>
        <translation>다른 표현을 제안할 모델이 설치되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SecondOpinion</name>
    <message>
        <source>{0} compared with {1}</source>
        <translation>{0} ↔ {1} 비교</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>내 번역</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>같은 번역입니다</translation>
    </message>
    <message>
        <source>The numbers differ: “{0}” and “{1}”.</source>
        <translation>숫자가 다릅니다: “{0}”, “{1}”.</translation>
    </message>
    <message>
        <source>Only one of them has the number “{0}”.</source>
        <translation>숫자 “{0}”은(는) 한쪽 번역에만 있습니다.</translation>
    </message>
    <message>
        <source>Only one of them has the name in “{0}”.</source>
        <translation>“{0}”의 이름은 한쪽 번역에만 있습니다.</translation>
    </message>
</context>
<context>
    <name>SecondOpinionCard</name>
    <message>
        <source>Second opinion</source>
        <translation>다른 엔진의 번역</translation>
    </message>
    <message>
        <source>Model Packages…</source>
        <translation>번역 모델…</translation>
    </message>
    <message>
        <source>Install another engine for this direction</source>
        <translation>이 방향의 다른 번역 엔진을 설치합니다</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
</context>
<context>
    <name>SecondOpinionFlow</name>
    <message>
        <source>There is no translation to compare here yet.</source>
        <translation>여기에는 아직 비교할 번역이 없습니다.</translation>
    </message>
    <message>
        <source>Looking for another engine…</source>
        <translation>다른 번역 엔진을 찾는 중…</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>번역하는 중…</translation>
    </message>
    <message>
        <source>No other engine is installed for this direction.</source>
        <translation>이 방향에는 다른 번역 엔진이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Send the sentences of this paragraph to {0}</source>
        <translation>이 문단의 문장을 {0}(으)로 보냅니다</translation>
    </message>
    <message>
        <source>Ask the Server</source>
        <translation>서버에 묻기</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>All articles</source>
        <translation>모든 기사</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Every article in the library</source>
        <translation>서재의 모든 기사</translation>
    </message>
    <message>
        <source>Articles not read yet</source>
        <translation>아직 읽지 않은 기사</translation>
    </message>
    <message>
        <source>Articles with a star</source>
        <translation>별표한 기사</translation>
    </message>
    <message>
        <source>Articles with highlights or notes</source>
        <translation>형광펜이나 메모가 있는 기사</translation>
    </message>
    <message>
        <source>Articles written in Korean</source>
        <translation>한국어 기사</translation>
    </message>
    <message>
        <source>Articles written in English</source>
        <translation>영어 기사</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>선택한 글</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>형광펜: {colour}</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>메모 쓰기(N)</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>복사(Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy with translation (C)</source>
        <translation>번역과 함께 복사(C)</translation>
    </message>
    <message>
        <source>Correct the translation (E)</source>
        <translation>번역 고치기(E)</translation>
    </message>
    <message>
        <source>Add to glossary…</source>
        <translation>용어집에 추가…</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Correct the translation</source>
        <translation>번역 고치기</translation>
    </message>
    <message>
        <source>Enter saves · Tab saves and goes on · Esc restores</source>
        <translation>Enter 저장 · Tab 저장 후 다음 · Esc 되돌리기</translation>
    </message>
    <message>
        <source>Enter saves · Esc restores</source>
        <translation>Enter 저장 · Esc 되돌리기</translation>
    </message>
    <message>
        <source>Another wording from here (Ctrl+Space)</source>
        <translation>여기부터 다른 표현 (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Bring the original back</source>
        <translation>원래 번역으로 되돌리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Leave the sentence as it was (Esc)</source>
        <translation>문장을 그대로 둡니다 (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Use your translation (Enter)</source>
        <translation>고친 번역을 씁니다 (Enter)</translation>
    </message>
</context>
<context>
    <name>SentenceField</name>
    <message>
        <source>Your translation of the sentence</source>
        <translation>직접 쓴 문장 번역</translation>
    </message>
</context>
<context>
    <name>ServerBox</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>서버가 요구할 때만 입력합니다</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>연결 확인</translation>
    </message>
    <message>
        <source>Ask the server which languages it knows; no text is sent</source>
        <translation>서버에 지원 언어만 물어봅니다. 본문은 보내지 않습니다</translation>
    </message>
    <message>
        <source>For the directions that use it, the text of every article you read is sent from this computer to this server, and so is what is translated in the background. Name only a server you trust. While no direction uses it, nothing is sent.</source>
        <translation>이 서버를 쓰는 방향에서는 읽는 기사의 본문이 모두 이 컴퓨터에서 서버로 전송되며, 백그라운드에서 번역하는 기사도 마찬가지입니다. 믿을 수 있는 서버만 입력하세요. 어느 방향도 서버를 쓰지 않으면 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 묻는 중…</translation>
    </message>
    <message>
        <source>For example 192.168.0.10:5000 or https://translate.example.org</source>
        <translation>예: 192.168.0.10:5000 또는 https://translate.example.org</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Translations appear</source>
        <translation>번역 표시</translation>
    </message>
    <message>
        <source>Speed and care</source>
        <translation>번역 속도</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>배터리 사용 시 멈춤</translation>
    </message>
    <message>
        <source>Translate unread articles ahead</source>
        <translation>읽지 않은 기사 미리 번역</translation>
    </message>
    <message>
        <source>Language of menus</source>
        <translation>메뉴 언어</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Width of the original</source>
        <translation>원문 단 너비</translation>
    </message>
    <message>
        <source>When the columns stand side by side</source>
        <translation>나란히 보기에 적용됩니다</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>When asked: read the original first</source>
        <translation>‘요청할 때’로 두면 원문부터 읽게 됩니다</translation>
    </message>
    <message>
        <source>How many readings the translator weighs; Careful takes about twice as long</source>
        <translation>‘꼼꼼하게’는 번역 후보를 더 비교해 시간이 두 배쯤 걸립니다</translation>
    </message>
    <message>
        <source>In the background, while nothing else is translated</source>
        <translation>다른 번역이 없을 때 백그라운드에서 번역합니다</translation>
    </message>
    <message>
        <source>Work in the background waits for mains power</source>
        <translation>백그라운드 작업은 전원이 연결될 때까지 기다립니다</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again</source>
        <translation>프로그램을 다시 시작하면 적용됩니다</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>데이터 위치</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop asks</source>
        <translation>운영 체제 설정에 맞추기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>밝은 바탕에 어두운 글자</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>따뜻한 종이 바탕에 갈색 글자</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>어두운 바탕에 밝은 글자</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Two columns, paragraphs level</source>
        <translation>문단을 맞춘 두 단</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>위아래로</translation>
    </message>
    <message>
        <source>The translation under each paragraph</source>
        <translation>문단 아래에 번역</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source>The translation is always in sight</source>
        <translation>번역이 늘 보입니다</translation>
    </message>
    <message>
        <source>When asked</source>
        <translation>요청할 때</translation>
    </message>
    <message>
        <source>The translation waits until asked for</source>
        <translation>요청할 때까지 번역을 가려 둡니다</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>One reading at a time</source>
        <translation>번역 후보 1개</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Two readings: nearly as good as four</source>
        <translation>번역 후보 2개, 4개일 때와 거의 같은 품질</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>꼼꼼하게</translation>
    </message>
    <message>
        <source>Four readings: slower, at times better</source>
        <translation>번역 후보 4개, 느리지만 더 나을 때가 있습니다</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>운영 체제 언어</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>The server answers. It translates {0}.</source>
        <translation>서버가 응답했습니다. {0} 번역을 지원합니다.</translation>
    </message>
    <message>
        <source>The server answers, but does not translate between the two languages.</source>
        <translation>서버가 응답했지만 두 언어 사이의 번역은 지원하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Model packages</source>
        <translation>번역 모델</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Install and check the packages that translate</source>
        <translation>번역 모델 설치와 검사</translation>
    </message>
    <message>
        <source>Change how the program looks and works</source>
        <translation>모양과 동작 바꾸기</translation>
    </message>
</context>
<context>
    <name>StartFlow</name>
    <message>
        <source>The library has a problem: {0}</source>
        <translation>서재에 문제가 있습니다: {0}</translation>
    </message>
    <message>
        <source>The newest backup can be restored: the program starts again with it, and the damaged library is kept beside it.</source>
        <translation>가장 최근 백업을 되살릴 수 있습니다. 프로그램이 그 백업으로 다시 시작하고, 손상된 서재는 그 옆에 보관합니다.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>최근 백업 복원</translation>
    </message>
    <message>
        <source>There is no backup yet; nothing was changed.</source>
        <translation>아직 백업이 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Install one for your whole system, on Debian and Ubuntu fonts-noto-cjk, on Fedora google-noto-sans-cjk-fonts, and start the program again.</source>
        <translation>시스템에 한글 글꼴을 설치한 뒤 프로그램을 다시 시작하세요. Debian과 Ubuntu에서는 fonts-noto-cjk, Fedora에서는 google-noto-sans-cjk-fonts입니다.</translation>
    </message>
    <message>
        <source>No Korean font is installed; the one that came along is used.</source>
        <translation>한글 글꼴이 없어서 함께 제공된 글꼴을 사용합니다.</translation>
    </message>
    <message>
        <source>No Korean font is installed, so Korean text cannot be shown.</source>
        <translation>한글 글꼴이 없어서 한국어를 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Show which articles these are, and why</source>
        <translation>어떤 기사인지, 이유가 무엇인지 봅니다</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Translate these articles now</source>
        <translation>이 기사들을 지금 번역합니다</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>StudentCard</name>
    <message>
        <source>Go online and install the model from its publisher</source>
        <translation>인터넷에 연결하여 배포처에서 모델을 설치합니다</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>폴더에서 가져오기…</translation>
    </message>
    <message>
        <source>Install the model in a folder of this computer; nothing goes online</source>
        <translation>이 컴퓨터의 폴더에 있는 모델을 설치합니다. 인터넷에 연결하지 않습니다</translation>
    </message>
    <message>
        <source>Not needed: a second engine, used once the settings say so.</source>
        <translation>없어도 됩니다. 설정에서 선택하면 쓰이는 두 번째 번역 엔진입니다.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was installed.</source>
        <translation>가져오기를 중지했습니다. 아무것도 설치하지 않았습니다.</translation>
    </message>
    <message>
        <source>Import a model: {name}</source>
        <translation>모델 가져오기: {name}</translation>
    </message>
</context>
<context>
    <name>StudentSection</name>
    <message>
        <source>Usual</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>The base model: about 50 MB to download</source>
        <translation>base 모델: 다운로드 약 50 MB</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>The base-memory model: about 38 MB, quicker and lighter</source>
        <translation>base-memory 모델: 약 38 MB, 더 빠르고 가볍습니다</translation>
    </message>
    <message>
        <source>Model to download</source>
        <translation>다운로드할 모델</translation>
    </message>
    <message>
        <source>Firefox Translations models — experimental</source>
        <translation>Firefox Translations 모델 — 실험 기능</translation>
    </message>
    <message>
        <source>A second engine for the same work: compact models that Mozilla published under the MPL 2.0 licence (© Mozilla). You download them from Mozilla yourself; Newsreader is not affiliated with Mozilla. Newsreader runs them with code of its own, which is still experimental. Choose the engine of each direction in the settings.</source>
        <translation>같은 일을 하는 두 번째 번역 엔진으로, Mozilla가 MPL 2.0 라이선스로 공개한 작은 모델입니다(© Mozilla). 모델은 직접 Mozilla에서 다운로드하며, Newsreader는 Mozilla와 관계가 없습니다. Newsreader는 자체 코드로 모델을 실행하며 아직 실험 단계입니다. 방향별 엔진은 설정에서 선택하세요.</translation>
    </message>
    <message>
        <source>Quality as Mozilla measured it, Korean to English (FLORES devtest, COMET): .865 for the base model, .738 for Argos. Source: the evaluation published with the models in mozilla/firefox-translations-models.</source>
        <translation>Mozilla가 측정한 한국어 → 영어 품질(FLORES devtest, COMET): base 모델 .865, Argos .738. 출처: mozilla/firefox-translations-models에 모델과 함께 공개된 평가입니다.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Add to the glossary</source>
        <translation>용어집에 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close without adding (Esc)</source>
        <translation>추가하지 않고 닫기(Esc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add to the glossary (Enter)</source>
        <translation>용어집에 추가 (Enter)</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
</context>
<context>
    <name>TermPutting</name>
    <message>
        <source>“{0}” is copied: paste it where it belongs.</source>
        <translation>“{0}”을(를) 복사했습니다. 알맞은 자리에 붙여 넣으세요.</translation>
    </message>
</context>
<context>
    <name>TermTable</name>
    <message>
        <source>Terms</source>
        <translation>용어 목록</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>{0} is no address of a translation server.</source>
        <translation>{0}: 번역 서버 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>No translation server is named for {0}.</source>
        <translation>{0} 번역 서버가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The Firefox Translations model {0} is not installed.</source>
        <translation>{0} Firefox Translations 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The model package Korean → English is not installed.</source>
        <translation>한국어 → 영어 번역 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The model package English → Korean is not installed.</source>
        <translation>영어 → 한국어 번역 모델이 없습니다.</translation>
    </message>
</context>
<context>
    <name>TranslatingFlow</name>
    <message>
        <source>Installing the model package…</source>
        <translation>번역 모델을 설치하는 중…</translation>
    </message>
    <message>
        <source>{0:.0f} of {1:.0f} MB</source>
        <translation>{0:.0f} / {1:.0f} MB</translation>
    </message>
    <message>
        <source>Installing the model package: {0}</source>
        <translation>번역 모델 설치 중: {0}</translation>
    </message>
    <message>
        <source>Reading and word cards work without it. Its size is known once a download starts.</source>
        <translation>기사 읽기와 단어 카드는 그대로 쓸 수 있습니다. 크기는 다운로드를 시작하면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>다운로드…</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>파일로 설치…</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Newsreader cannot start</source>
        <translation>Newsreader를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>가장 최근 백업은 {0}에 만들었습니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>최근 백업 복원</translation>
    </message>
</context>
<context>
    <name>UntranslatedFlow</name>
    <message>
        <source>{0} translated, then it broke off: {1}</source>
        <translation>{0}개를 번역한 뒤 중단되었습니다: {1}</translation>
    </message>
    <message>
        <source>Unread articles could not be translated: {0}</source>
        <translation>읽지 않은 기사를 번역하지 못했습니다: {0}</translation>
    </message>
    <message>
        <source>{0} translated, {1} could not be.</source>
        <translation>{0}개를 번역했고, {1}개는 번역하지 못했습니다.</translation>
    </message>
    <message>
        <source>{0} translated, 1 could not be: “{1}”: {2}</source>
        <translation>{0}개를 번역했고, 1개는 번역하지 못했습니다. ‘{1}’: {2}</translation>
    </message>
</context>
<context>
    <name>UnverifiedQuestion</name>
    <message>
        <source>The files may be damaged, or made by somebody else than they seem. The model is tried out before it is installed, and stays marked as unverified.</source>
        <translation>파일이 손상되었거나 다른 사람이 만든 것일 수 있습니다. 모델은 설치 전에 시험하며, 계속 미확인으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Use as unverified</source>
        <translation>미확인 상태로 사용</translation>
    </message>
    <message>
        <source>Install these files all the same</source>
        <translation>그래도 이 파일들을 설치합니다</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>그대로 둡니다</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A model package, about 100 MB for each direction, translates it on this computer.</source>
        <translation>번역 모델(방향마다 약 100 MB)을 설치하면 이 컴퓨터에서 번역합니다.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Close the welcome</source>
        <translation>시작 안내 닫기</translation>
    </message>
    <message>
        <source>Rest the pointer on a word: a card explains it</source>
        <translation>단어에 마우스를 올리면 카드로 설명해 드립니다</translation>
    </message>
    <message>
        <source>Its sentence lights up in both columns. Paste a page to read an article of your own.</source>
        <translation>그 문장이 원문과 번역문에서 함께 밝아집니다. 읽고 싶은 기사는 붙여넣어 가져오세요.</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>기사 붙여넣기…</translation>
    </message>
    <message>
        <source>Paste the text of a page</source>
        <translation>웹페이지 글 붙여넣기</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>텍스트 파일을 고릅니다</translation>
    </message>
    <message>
        <source>Model packages…</source>
        <translation>번역 모델…</translation>
    </message>
    <message>
        <source>Install the packages that translate</source>
        <translation>번역 모델 설치</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>No dictionary entry.</source>
        <translation>사전에 없는 단어입니다.</translation>
    </message>
    <message>
        <source>Also read as…</source>
        <translation>다른 풀이…</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>다른 풀이</translation>
    </message>
    <message>
        <source>Word card</source>
        <translation>단어 카드</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Copy what the card says</source>
        <translation>카드 내용 복사</translation>
    </message>
    <message>
        <source>Open the full entry</source>
        <translation>사전 항목 전체 보기</translation>
    </message>
</context>
<context>
    <name>WordingsPopup</name>
    <message>
        <source>Other wordings</source>
        <translation>다른 표현</translation>
    </message>
</context>
</TS>
