#!/bin/sh
# Draws the pictures of the README into docs/pictures.
set -eu
cd "$(dirname "$0")/.."
QT_QPA_PLATFORM=offscreen exec .venv/bin/python tools/screenshots.py docs/pictures
