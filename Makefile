# `make run` shows what Niên Giám does; `make test` runs every check. Both set up what they need.

# The first of these that is 3.11 or newer and can make a virtual environment.
PYTHON ?= $(shell for name in python3.11 python3 python3.12 python3.13 python; do \
	$$name -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
BIN := .venv/bin
KG := $(BIN)/kg
KB ?= kb
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test foreign lint fmt gold docs bench wheel test-compiled bench-compiled lock assets pictures clean

run: .venv/run.stamp ## build the seed articles and show one succession and one career
	$(KG) --kb $(KB) build seeds/articles
	$(KG) --kb $(KB) holders "Bí thư Tỉnh ủy Bắc Giang"
	$(KG) --kb $(KB) who "Lê Ánh Dương"
	@echo "The same as pages: $(KG) --kb $(KB) serve, then http://127.0.0.1:8000/" >&2

test: .venv/test.stamp lint ## every check: style, types, architecture, tests
	-@$(MAKE) --no-print-directory foreign # what cannot be installed here is skipped by its tests
	$(BIN)/pytest

foreign: .venv/foreign.stamp ## tools of others that read the exports in tests; one needs g++ and ICU's headers

lint: .venv/test.stamp ## style, types and architecture
	$(BIN)/ruff format --check kg tests benchmarks notebooks hatch_build.py
	$(BIN)/ruff check kg tests benchmarks notebooks hatch_build.py
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

fmt: .venv/test.stamp ## put the code into its one form
	$(BIN)/ruff check --fix kg tests benchmarks notebooks hatch_build.py
	$(BIN)/ruff format kg tests benchmarks notebooks hatch_build.py

gold: .venv/test.stamp ## precision, recall and F1 on the gold files of the seeds
	$(KG) evaluate tests/gold/seeds --articles seeds/articles

docs: .venv/test.stamp ## check that the docs speak of every command, code, query and term
	$(BIN)/codespell --ignore-words-list thay --skip "docs/rules.md,docs/readings" README.md CONTRIBUTING.md CHANGELOG.md docs
	$(BIN)/pytest -p no:randomly tests/test_docs.py

bench: .venv/test.stamp ## figures for benchmarks/README.md
	$(BIN)/python -m benchmarks.bench_help
	$(BIN)/python -m benchmarks.extraction
	$(BIN)/python -m benchmarks.graph_store

# The rooms that read articles, compiled (decision 15). Built from a source distribution, so that no compiled file comes
# to lie in the checkout, where it would hide what is changed there. Without gcc the wheel is a plain one.
wheel: build/wheel.stamp ## build the compiled wheel into dist/; needs gcc and Python's headers, and four minutes

build/wheel.stamp: pyproject.toml hatch_build.py $(shell find kg ontology seeds -type f ! -name '*.pyc') | .venv/test.stamp
	@command -v gcc >/dev/null || echo "There is no gcc: the wheel will be a plain one." >&2
	rm -rf build/source build/compiled dist/kg-*.whl
	mkdir -p build && touch build/wheel.begun # what is changed from now on is not in it
	$(BIN)/python -m hatchling build --target sdist --directory build/source
	tar --extract --directory build/source --file build/source/kg-*.tar.gz
	cd build/source/kg-*/ && HATCH_BUILD_HOOK_ENABLE_CUSTOM=$(if $(shell command -v gcc),1,0) \
		$(CURDIR)/$(BIN)/python -m hatchling build --target wheel --directory $(CURDIR)/dist
	$(PIP) install --no-deps --target build/compiled dist/kg-*.whl
	mv build/wheel.begun $@

# What build/compiled holds is found before the checkout, of which only tests and benchmarks are taken.
COMPILED := PYTHONSAFEPATH=1 PYTHONPATH=$(CURDIR)/build/compiled:$(CURDIR) $(BIN)/python
ARTICLES ?= seeds/articles

test-compiled: build/wheel.stamp ## the tests of the rooms that are compiled, on the compiled wheel
	$(COMPILED) -m pytest -o pythonpath= tests/articles tests/text tests/vietnamese tests/lexicon tests/mentions tests/claims \
		tests/gold --ignore tests/claims/test_rules_matter.py # it puts functions in the place of others

bench-compiled: build/wheel.stamp ## figures of reading for benchmarks/README.md, plain and compiled; ARTICLES=PATH
	$(BIN)/python -m benchmarks.extraction $(ARTICLES)
	$(COMPILED) -m benchmarks.extraction $(ARTICLES)

# No address of any registry goes into a lock, so that it installs from wherever pip is told to look.
LOCK := $(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --no-strip-extras --no-annotate --no-header \
	--no-emit-index-url --no-emit-trusted-host --no-emit-options --build-deps-for editable
# A lock names extras ("coverage[toml]"), or pip takes a newer version for them and stops; a constraint may not.
PINS := sed -En 's/^([a-z0-9._-]+)(\[[^]]*\])?(==[^ ]+).*/\1\3/p'
lock: .venv/test.stamp ## pin the newest versions that pyproject.toml allows
	$(PIP) install pip-tools
	$(LOCK) --output-file requirements.lock pyproject.toml
	mkdir -p build
	$(PINS) requirements.lock > build/pins.txt
	$(LOCK) --extra dev --constraint build/pins.txt --output-file requirements-dev.lock pyproject.toml
	$(PINS) requirements-dev.lock > build/pins.txt
	$(LOCK) --extra foreign --constraint build/pins.txt --output-file requirements-foreign.lock pyproject.toml

# The pages are complete without these: a checkout without Node serves a plain field in place of the editor.
VENDOR := kg/web/static/vendor
assets: package-lock.json ## build the editor of SPARQL and its graphs into the pages; needs npm
	npm ci --no-fund --no-audit
	mkdir -p $(VENDOR)
	cp node_modules/@zazuko/yasgui/build/yasgui.min.js node_modules/@zazuko/yasgui/build/yasgui.min.css $(VENDOR)/
	cp node_modules/cytoscape/dist/cytoscape.min.js node_modules/cytoscape/LICENSE $(VENDOR)/
	mv $(VENDOR)/LICENSE $(VENDOR)/cytoscape.LICENSE
	cp node_modules/@zazuko/yasgui/LICENSE $(VENDOR)/yasgui.LICENSE 2>/dev/null || true

pictures: .venv/test.stamp ## picture every kind of page for the docs; needs Chromium
	$(BIN)/python -m benchmarks.pictures

clean: ## remove what the other targets make, save the knowledge base
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Niên Giám needs Python 3.11 or newer with the venv module; set PYTHON to it." >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.lock pyproject.toml | .venv/bin/python
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

.venv/test.stamp: requirements-dev.lock pyproject.toml | .venv/bin/python
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@ .venv/run.stamp

.venv/foreign.stamp: requirements-foreign.lock | .venv/test.stamp
	$(PIP) install --require-hashes --requirement requirements-foreign.lock
	rm -rf .venv/lib/python3*/site-packages/tests # one of them installs a package of this name, which hides ours
	touch $@
