"""What building the wheel does first: the lexicon is compiled, so that no start has to do it.

The part of the program that compiles needs the standard library only, and is read from ``src``.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LexiconHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return  # the set-up compiles it where a checkout looks for it
        sys.path.insert(0, str(Path(self.root) / "src"))
        from newsreader.dictionary.compiling import compile_file, file_name

        tables = Path(self.root) / "resources" / "lexicon"
        name = file_name(tables)
        compile_file(tables, tables / name)
