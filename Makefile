# Everything a newcomer types. Each target builds what it needs once; the second run starts at once.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do $$p -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
RUN := .venv/.run-ready
DEV := .venv/.dev-ready

.PHONY: demo run setup postgresql test check format lint types contracts docs lock screenshots snapshots clean

demo: $(RUN)
	@$(BIN)/python main.py demo

run: $(RUN)
	@$(BIN)/python main.py

setup: $(RUN)

postgresql: $(RUN)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-postgresql.lock

test: $(DEV)
	$(BIN)/python -m pytest -q -n 3 --dist worksteal

check: lint types contracts test docs

lint: $(DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

format: $(DEV)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: $(DEV)
	$(BIN)/mypy

contracts: $(DEV)
	$(BIN)/lint-imports

docs: $(DEV)
	$(BIN)/python -m tools.render_docs --check

lock: $(DEV)
	$(BIN)/python -m tools.lock

screenshots: $(DEV)
	$(BIN)/python -m tools.screenshots

snapshots: $(DEV)
	$(BIN)/python -m pytest -q tests/tui/test_snapshots.py --refresh-snapshots

$(RUN): requirements.lock
	@test -n "$(PYTHON)" || { echo "Opfølg needs Python 3.11 or newer with venv (Debian: apt install python3-venv)." >&2; exit 1; }
	@echo "Building the environment in .venv (once, about half a minute) …"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@touch $@

$(DEV): $(RUN) requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.lock
	@touch $@

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build
