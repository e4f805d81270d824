#!/bin/sh
# Collects the texts of the interface into resources/i18n/newsreader_ko.ts, keeping what is
# translated there, and compiles newsreader_ko.qm from it. Both files are checked in.
set -eu
cd "$(dirname "$0")/.."
bin="$PWD/.venv/bin"
ts=resources/i18n/newsreader_ko.ts
"$bin/pyside6-lupdate" -extensions py -tr-function-alias QT_TRANSLATE_NOOP+=_T \
    -locations none -no-obsolete -disable-heuristic sametext -disable-heuristic similartext \
    -source-language en -target-language ko \
    src/newsreader/ui -ts "$ts"
"$bin/pyside6-lrelease" "$ts" -qm "${ts%.ts}.qm"
