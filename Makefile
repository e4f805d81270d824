# The one door to every command. Each target sets up what it needs first.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help

.PHONY: help setup run test test-fast check format lint types walls data bench docs-screenshots translations wheel clean

help: ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 20

setup: ## make the virtual environment and install what is missing
	@PYTHON="$(PYTHON)" sh tools/setup.sh

run: setup ## open the window (without a display: print a story and draw build/window.png)
	@sh tools/run.sh

test: setup ## run every test
	@$(BIN)/python -m pytest

test-fast: setup ## run the tests that load no model
	@$(BIN)/python -m pytest -m "not slow"

check: setup format lint types walls data ## everything that must hold, tests included
	@$(BIN)/python -m pytest

format: setup
	@$(BIN)/ruff format --check .

lint: setup
	@$(BIN)/ruff check .

types: setup
	@$(BIN)/mypy

walls: setup
	@$(BIN)/lint-imports

data: setup
	@$(BIN)/python tools/check_translations.py
	@$(BIN)/python tools/check_lexicon.py

bench: setup ## measure speed and memory, print a table, write build/bench.json
	@$(BIN)/python -m benchmarks

docs-screenshots: setup ## draw the pictures of the README
	@sh tools/screenshots.sh

translations: setup ## collect the interface's texts and compile their translations
	@sh tools/translations.sh

wheel: setup ## build the wheel into dist/
	@$(BIN)/python -m pip wheel --no-deps -w dist .

clean: ## remove what was built
	@rm -rf build dist .mypy_cache .ruff_cache .hypothesis .import_linter_cache
