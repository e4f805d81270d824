"""How a card of the Anki deck looks: the sentence first, everything else on the other side."""

FRONT = """
<div class="card-{{Language}}" lang="{{Language}}">
  {{#Sentence}}<div class="sentence">{{Sentence}}</div>{{/Sentence}}
  {{^Sentence}}<div class="word">{{Word}}</div>{{/Sentence}}
</div>
"""

BACK = """
{{FrontSide}}
<hr id="answer">
{{#Sentence}}<div class="word" lang="{{Language}}">{{Word}}
  {{#Reading}}<span class="reading">{{Reading}}</span>{{/Reading}}</div>{{/Sentence}}
{{^Sentence}}{{#Reading}}<div class="alone">{{Reading}}</div>{{/Reading}}{{/Sentence}}
<div class="meaning">{{Meaning}}</div>
{{#Translation}}<div class="translation">{{Translation}}</div>{{/Translation}}
{{#Grammar}}<div class="grammar">{{Grammar}}</div>{{/Grammar}}
{{#Note}}<div class="note">{{Note}}</div>{{/Note}}
{{#Article}}<div class="article">{{Article}}{{#Date}} · {{Date}}{{/Date}}</div>{{/Article}}
"""

CSS = """
.card {
  max-width: 36em; margin: 1.5em auto; padding: 0 1em; text-align: left;
  font: 18px/1.65 "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic",
    "Nanum Gothic", system-ui, sans-serif;
  color: #23262b; background: #fbfaf7; word-break: keep-all; overflow-wrap: anywhere;
}
.sentence {
  font-family: "Noto Serif KR", "Noto Serif CJK KR", "Nanum Myeongjo", "AppleMyungjo", Batang,
    Georgia, serif;
  font-size: 1.25em; line-height: 1.75;
}
.sentence b { color: #9a4a00; font-weight: 700; }
hr { border: 0; border-top: 1px solid #d9d5cb; margin: 1.2em 0; }
.word { font-size: 1.45em; font-weight: 700; }
.reading { font-size: .65em; font-weight: 400; color: #5f656e; margin-left: .4em; }
.meaning { font-size: 1.1em; margin: .2em 0 .8em; }
.translation { margin: .6em 0; }
.grammar, .note, .alone { font-size: .9em; color: #5f656e; margin: .4em 0; }
.note { border-left: 3px solid #d9d5cb; padding-left: .7em; }
.article { font-size: .8em; color: #6a7079; margin-top: 1.4em; }
.nightMode.card, .night_mode .card { color: #e4e1da; background: #1d1f23; }
.nightMode .sentence b, .night_mode .sentence b { color: #f0b070; }
.nightMode hr, .night_mode hr { border-top-color: #3a3d44; }
.nightMode .note, .night_mode .note { border-left-color: #3a3d44; }
.nightMode .reading, .nightMode .alone, .nightMode .grammar, .nightMode .note, .nightMode .article,
.night_mode .reading, .night_mode .alone, .night_mode .grammar, .night_mode .note,
.night_mode .article {
  color: #a7abb3;
}
"""
