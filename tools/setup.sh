#!/bin/sh
# Makes .venv and installs what the project needs; does nothing when all is there.
# System libraries come from apt on Debian and Ubuntu: installed when root, else the one line to
# run is printed. Elsewhere (macOS, Windows, other Linux) the Python packages are enough or said.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}

say() { printf '%s\n' "$*" >&2; }

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
  say "Newsreader needs Python 3.11 or newer; '$python' is not. Set PYTHON=/path/to/python3.11."
  exit 1
}

# --- system libraries and fonts -------------------------------------------------------------
has_library() { ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }
has_korean() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=ko family | head -n 1)" ]; }

missing=""
need() { missing="$missing $1"; }
if [ "$(uname -s)" = Linux ]; then
  while read -r library package; do
    has_library "$library" || need "$package"
  done <<'LIST'
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xinerama.so.0 libxcb-xinerama0
LIST
  command -v fc-list >/dev/null 2>&1 || need fontconfig
  has_korean || need fonts-noto-cjk
  "$python" -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
fi

if [ -n "$missing" ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    say "These libraries seem to be missing; install your system's packages for them:$missing"
  elif [ "$(id -u)" = 0 ]; then
    say "Installing system packages:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
  else
    say "Some system packages are missing. Please run this one line, then try again:"
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing"
    exit 1
  fi
fi

# --- Python packages ------------------------------------------------------------------------
stamp=.venv/.installed
wanted=$(cat pyproject.toml constraints.txt | cksum)
if [ ! -x .venv/bin/python ] || [ "$(cat $stamp 2>/dev/null || true)" != "$wanted" ]; then
  say "Setting up .venv (once; needs the network for Python packages)"
  [ -x .venv/bin/python ] || "$python" -m venv .venv
  .venv/bin/python -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[dev,fonts]'
  printf '%s' "$wanted" > $stamp
fi

# --- what is compiled from the tables -------------------------------------------------------
.venv/bin/python tools/compile_lexicon.py
