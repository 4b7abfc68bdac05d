# Fabula's tasks. `make` lists them; each sets up what it needs by itself, in this folder, without root.

DEMO_TOPIC := a fox who is afraid of the dark
PYTHON ?= python3
UV_REQUIREMENT := uv>=0.9,<1

# The machine's uv where it is new enough to read the lock file, else one of our own under .tools/.
UV ?= $(shell uv --version 2>/dev/null | grep -Eq '^uv (0\.(9|[1-9][0-9])|[1-9])' && echo uv || echo .tools/bin/uv)
OWN_UV := $(filter .tools/bin/uv,$(UV))

# Never fetch an interpreter: the machine's own Python (3.11 to 3.13) is used.
export UV_PYTHON_DOWNLOADS := never
# Trust whom the machine trusts (a company's proxy signs with its own certificate); its own roots where it has none.
SYSTEM_ROOTS := $(firstword $(wildcard /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/cert.pem))
ifneq ($(SYSTEM_ROOTS),)
export UV_SYSTEM_CERTS ?= 1
export UV_NATIVE_TLS ?= 1
export NODE_EXTRA_CA_CERTS ?= $(SYSTEM_ROOTS)
endif
# A pip mirror is a mirror for uv as well.
ifdef PIP_INDEX_URL
export UV_DEFAULT_INDEX ?= $(PIP_INDEX_URL)
endif
MIRROR := $(UV_DEFAULT_INDEX)$(UV_INDEX_URL)

READY := .venv/.ready
ASSETS := src/fabula/assets/.stamp
BUILD_INPUTS := pyproject.toml uv.lock hatch_build.py assets/package-lock.json assets/pack.py
CODE := src tests benchmarks tools hatch_build.py assets/pack.py

.DEFAULT_GOAL := help
.PHONY: help setup run demo test check format bench soak client clean distclean

help: ## List the tasks
	@printf '\n  Fabula: one sentence in, a narrated picture-book film out\n\n'
	@grep -hE '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'
	@printf '\n  After set-up the command is .venv/bin/fabula (try --help).\n\n'

setup: $(READY) $(ASSETS) ## Install everything into .venv/ and build the assets

run: setup ## Start the studio: http://localhost:8025
	.venv/bin/fabula up

demo: setup ## Make the first film: out/demo/movie.mp4
	.venv/bin/fabula story "$(DEMO_TOPIC)" --pages 6 --out out/demo
	@printf '\nThe film: %s\n' "$(CURDIR)/out/demo/movie.mp4"

test: check ## Run the checks, then all tests but the long ones
	.venv/bin/pytest -n auto --maxprocesses 4

check: setup ## Check format, style, types and the rooms' borders
	.venv/bin/ruff format --check $(wildcard $(CODE))
	.venv/bin/ruff check $(wildcard $(CODE))
	.venv/bin/mypy
	.venv/bin/lint-imports

format: setup ## Format the code and mend what can be mended
	.venv/bin/ruff check --fix $(wildcard $(CODE))
	.venv/bin/ruff format $(wildcard $(CODE))

bench: setup ## Measure speed and memory beside their peers (docs: README, performance)
	$(UV) pip install --quiet --group bench
	.venv/bin/python -m benchmarks

soak: setup ## Run the long tests; writes docs/soak.md
	.venv/bin/pytest -m soak --timeout 7200

client: setup ## Write the typed client anew from the studio's OpenAPI document
	.venv/bin/python tools/generate_client.py

clean: ## Remove films, build results and caches; keep the installation
	rm -rf out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
	find src tests assets -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## Remove the installation and the assets as well
	rm -rf .venv .tools assets/node_modules src/fabula/assets

# A mirror cannot serve the addresses in the lock file: there the same versions go in, checked by their digests.
$(READY): $(BUILD_INPUTS) | $(OWN_UV)
ifeq ($(strip $(MIRROR)),)
	$(UV) sync --frozen
else
	$(UV) venv --allow-existing --quiet
	$(UV) export --frozen --no-emit-project --quiet -o .venv/requirements.txt
	$(UV) pip sync --require-hashes .venv/requirements.txt
	$(UV) pip install --no-deps --editable .
endif
	@touch $@

$(ASSETS): $(READY)
	@test -f $@ || $(UV) pip install --no-deps --reinstall --editable .
	@touch $@

.tools/bin/uv:
	@echo "Installing uv into .tools/ ..."
	@$(PYTHON) -m venv .tools 2>/dev/null && .tools/bin/python -m pip install --quiet "$(UV_REQUIREMENT)" \
	|| { rm -rf .tools && $(PYTHON) -m pip install --quiet --target .tools "$(UV_REQUIREMENT)"; } \
	|| { echo "uv could not be installed: $(PYTHON) needs either venv or pip (see python.org), and the network." >&2; \
	     exit 1; }
