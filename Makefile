# Every command of the project. CI calls only these.
SHELL := /bin/sh
PY := .venv/bin/python
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3
export PYTHONPATH := .

.PHONY: help run setup setup-dev train check types-js format test unit e2e bench rasa-validate lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

run: setup ## set up, train if needed, start everything, print addresses and the first staff login
	@exec $(PY) -m bot run

setup: ## Python environment with the locked packages
	@scripts/bootstrap.sh requirements.lock

setup-dev: ## the same with the development tools
	@scripts/bootstrap.sh requirements-dev.lock

train: setup ## train the models if data or configuration changed
	@$(PY) -m bot train

check: setup-dev rasa-validate types-js ## format, lint, types, import rules, Rasa's data, content
	.venv/bin/ruff format --check bot actions tests
	.venv/bin/ruff check bot actions tests
	.venv/bin/mypy bot actions
	.venv/bin/lint-imports
	$(PY) -m bot check

types-js: ## types of the chat window's scripts (needs npm)
	scripts/types-js.sh

rasa-validate: setup-dev
	.venv/bin/rasa data validate --domain domain.yml --data data --config config.yml --fail-on-warnings --quiet

format: setup-dev ## rewrite the code in the project's format
	.venv/bin/ruff format bot actions tests
	.venv/bin/ruff check --fix bot actions tests

test: setup-dev ## the whole suite
	$(PY) -m bot train
	$(PY) -m pytest tests --ignore tests/e2e -n 2 --dist loadfile
	$(PY) -m pytest tests/e2e -n 2 --dist loadgroup

unit: setup-dev ## the quick part of the suite
	$(PY) -m pytest tests/unit tests/meta -q

e2e: setup-dev ## the journeys through the three real processes
	$(PY) -m bot train
	$(PY) -m pytest tests/e2e -n 2 --dist loadgroup

bench: setup-dev ## speed of the main job, measured here
	$(PY) -m bot train
	$(PY) -m bot bench
	$(PY) -m tests.bench_widget

lock: ## compile both lock files (needs uv)
	uv pip compile pyproject.toml --python-version 3.11 --generate-hashes --no-emit-index-url -q -o requirements.lock
	uv pip compile pyproject.toml --group dev -c requirements.lock --python-version 3.11 --generate-hashes --no-emit-index-url -q -o requirements-dev.lock

clean: ## remove what was built, but no data of people
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .rasa build *.egg-info models/*.tar.gz models/*.joblib models/*.json
