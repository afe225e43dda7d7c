# Two commands do all set-up: `make run` and `make test`. `make help` lists the rest.
SHELL := /bin/bash
PYTHON := .venv/bin/python
ENGINE := environments/dialogue/.venv/bin
PORT ?= 8080

.PHONY: help setup run train check test unit engine-test stories widget widget-test eval bench lint upkeep

help: ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/ :/' | column -t -s:

setup: ## install both runtimes from their lock files
	@python3 tools/setup.py

train: setup ## train the dialogue model when its data changed
	@$(PYTHON) -m assistant.cli train

run: setup train ## chat in the browser (embedded SQLite)
	@$(PYTHON) -m assistant.cli serve --port $(PORT)

lint: setup ## put the code in shape
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

check: setup ## style, types, imports, knowledge; never writes
	@.venv/bin/ruff format --check . && .venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@.venv/bin/yamllint --strict .
	@$(PYTHON) -m assistant.cli knowledge check

unit: setup ## the fast tests
	@$(PYTHON) -m pytest tests/unit tests/knowledge

engine-test: setup ## the engine's own tests, in Rasa's runtime
	@$(PYTHON) tools/with_services.py $(ENGINE)/python -m pytest tests/engine

stories: train ## Rasa's own checks
	@$(ENGINE)/rasa data validate --fail-on-warnings
	@$(ENGINE)/rasa test core --stories tests/stories --model models --fail-on-prediction-errors --no-plot --out var/rasa-test

widget: ## build the widget into assistant/web/static (needs Node)
	@cd widget && npm ci --no-audit --no-fund --silent && npm run --silent build

widget-test: ## types, unit tests, size and accessibility of the widget
	@python3 tools/debian.py chromium nodejs npm
	@cd widget && npm ci --no-audit --no-fund --silent && npm run --silent check

test: check train ## every test that CI runs; installs Debian packages where a test needs them
	@python3 tools/debian.py chromium postgresql redis-server
	@$(PYTHON) tools/with_services.py $(PYTHON) -m pytest tests/unit tests/knowledge tests/integration tests/dialogues tests/nlu tests/safety tests/story tests/browser
	@$(MAKE) --no-print-directory engine-test stories widget-test

upkeep: setup ## which amounts, sources and topics a person must look at
	@$(PYTHON) -m assistant.cli upkeep

eval: train ## figures on held-out text that nobody tuned on
	@$(PYTHON) -m pytest -s tests/nlu tests/safety tests/story | grep -vE '^tests'

bench: train ## speed and size, side by side with Rasa's defaults
	@$(PYTHON) tests/load/bench.py
