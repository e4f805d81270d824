"""Compile the lexicon's tables to the file that is shipped beside them, unless it is there."""

from newsreader.dictionary.compiling import compile_file, file_name
from newsreader.paths import resource


def main() -> None:
    tables = resource("lexicon")
    target = tables / file_name(tables)
    if not target.exists():
        compile_file(tables, target)


if __name__ == "__main__":
    main()
