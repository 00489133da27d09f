SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DEMO := .demo
DEMO_NOW := 2026-11-22T08:00:00
ASSISTANT := $(BIN)/assistant --home $(DEMO)
PROOFS := access after api audit backlog blind budget budget-postgres calls companion crash diagnosis engine events faults guard \
	hostile inbox knowledge million obeyed offers races races-postgres sends sends-postgres stamp styles suggest tamper users writing

#: a program that is started again and again is compiled once
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help arrows demo test prove check fix serve eval bench train lock messages tables clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(INSTALLED): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $(INSTALLED)

demo: $(INSTALLED) ## the main job on the demo shop: import, triage, the queue, one whole case
	@$(BIN)/python -m evals.demo_shop.run --home $(DEMO) --now $(DEMO_NOW)

check: $(INSTALLED) ## style, types, architecture
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -q tests/test_architecture.py

test: $(INSTALLED) ## every suite at a small, seeded size
	$(BIN)/pytest -n 2 --dist worksteal

prove: $(addprefix prove-,$(PROOFS)) ## the full sizes, figures as JSON under proof/

prove-%: $(INSTALLED) ## one proof by its name in PROOFS (DATA=DIR for real exports)
	$(BIN)/python -m evals.prove $* --out proof $(if $(DATA),--data $(DATA))

fix: $(INSTALLED) ## mend style where a tool can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

serve: $(INSTALLED) ## the inbox on this machine
	$(ASSISTANT) serve

eval: $(INSTALLED) ## judge cases, demo shop, guard, search; a drop below the baseline fails; report under proof/
	$(BIN)/python -m evals --out proof/eval.json --report proof/eval.html
	$(BIN)/python -m evals --replay evals/recordings --repeats 2

bench: $(INSTALLED) ## speed and memory of the stations; calls and tokens of a model against a plain chain's
	$(BIN)/python -m evals.bench

train: $(INSTALLED) ## train the embedded diagnosis (about an hour; installs PyTorch): make train DATA=DIR
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[train]'
	$(BIN)/python -m evals.diagnosis --data $(DATA) --out proof/training.json

lock: ## write requirements.lock anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--extra dev --extra otel --extra postgres pyproject.toml -o requirements.lock

messages: $(INSTALLED) ## collect the messages of the screens and compile the translations
	$(BIN)/pybabel -q extract -F babel.cfg -k N_ -k t -k say --no-location --no-wrap --sort-output --omit-header \
		-o assistant/locale/desk.pot .
	$(BIN)/pybabel -q update -D desk -i assistant/locale/desk.pot -d assistant/locale -l zh --no-wrap \
		--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date
	$(BIN)/pybabel -q compile -D desk -d assistant/locale

tables: $(INSTALLED) ## write docs/playbooks.md from the playbooks, and what the word lists require of a text
	$(BIN)/python -m evals.tables

clean: ## remove what the demo and the tests left
	rm -rf $(DEMO) .pytest_cache .mypy_cache .ruff_cache

arrows: $(INSTALLED) ## draw the dependency arrows between the layers (pydeps, needs graphviz)
	$(BIN)/pydeps assistant --max-module-depth 2 --only assistant --reverse --rankdir TB --noshow --no-config -T svg -o docs/arrows.svg
