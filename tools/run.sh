#!/bin/sh
# Opens the window; on a machine without a display shows the product all the same.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec $bin/newsreader "$@"
fi
echo "No display here: printing a story side by side and drawing the window to build/window.png."
mkdir -p build
articles=$($bin/newsreader list --json)
first=$(printf '%s' "$articles" | $bin/python -c \
  'import json,sys; print(*[article["id"] for article in json.load(sys.stdin)][:1])')
if [ -n "$first" ]; then
  $bin/newsreader show "$first" --side-by-side
else
  echo "The library is empty: there is no story to print."
fi
QT_QPA_PLATFORM=offscreen $bin/newsreader --picture build/window.png
echo "The window is drawn in build/window.png."
