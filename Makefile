# make run    the window on the sample documents; where there is no display, their gap report
# make test   the tests
# make check  format, lint, types, import contracts, declared dependencies and tests
# make slow   what takes minutes or needs the extras (Dask), in an environment of its own
# make fuzz   made-up text, HTML, YAML, own changes and Word parts against every reader, for minutes; COUNT=5000 says how many each.
#             Hypothesis does it: atheris sees Python's own code alone, and what reads here is mostly C, in a process that is held
# make audit     known holes of the pinned packages, where a database of them can be reached
# make licences  the licences of all that ships; fails on GPL and AGPL
# make mutants  breaks of the rules of reading that no test notices; ARGS="--count 100 --seed 7" says how many and which
# make translations  the texts of the sources into resources/translations/*.ts, and those into what Qt reads
# make docs   the pages for users, from docs into build/docs
# make screenshots    their pictures, from the running program on the samples
# make package        the wheel, the frozen folder and the Debian package into dist; ARGS="wheel deb" picks some
# make package-check  installs each of them in a clean place and looks at the window that it opens
# The first of them sets up .venv. PYTHON=python3.12 chooses another Python than the newest, ARGS="-k name" goes to pytest.

BIN := .venv/bin
READY := .venv/.ready
# a process for each core; one that is done takes tests over from the others
SPREAD := -n auto --maxprocesses 4 --dist worksteal
SAMPLES := resources/samples/resume.pdf resources/samples/posting.txt

SLOW_BIN := .venv-slow/bin
SLOW_READY := .venv-slow/.ready
DOCS_BIN := .venv-docs/bin
DOCS_READY := .venv-docs/.ready
PACKAGE_BIN := .venv-package/bin
PACKAGE_READY := .venv-package/.ready

.PHONY: run test slow check bench fuzz audit licences mutants format lock translations docs screenshots package package-check clean

run: $(READY)
	@sh .ci/show $(SAMPLES)

test: $(READY)
	@sh .ci/libraries offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(SPREAD) $(ARGS)

# The options of the test run leave these out, so they are set aside here.
slow: $(SLOW_READY)
	@sh .ci/libraries offscreen .venv-slow
	@QT_QPA_PLATFORM=offscreen $(SLOW_BIN)/python -m pytest -o addopts= -q --strict-markers --benchmark-disable -m slow tests/slow $(ARGS)

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/deptry .
	@$(BIN)/python .ci/licences.py
	@$(MAKE) --no-print-directory test

# The options of the test run leave the benchmarks out, so they are set aside here.
bench: $(READY)
	@sh .ci/libraries offscreen
	@mkdir -p .benchmarks
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -o addopts= -q -s tests/benchmarks \
		--benchmark-json .benchmarks/measured.json --benchmark-columns min,median,rounds $(ARGS)
	@$(BIN)/python -m tests.benchmarks.ratios .benchmarks/measured.json $(if $(KEEP),--keep)

fuzz: $(READY)
	@sh .ci/libraries offscreen
	@GAPGUI_FUZZ=$(or $(COUNT),2000) QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(SPREAD) tests/fuzz $(ARGS)

audit: $(READY)
	@sh .ci/audit

licences: $(READY)
	@$(BIN)/python .ci/licences.py

mutants: $(READY)
	@sh .ci/libraries offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.mutants $(ARGS)

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(READY)
	$(BIN)/python .ci/lock.py

translations: $(READY)
	$(BIN)/python .ci/translations.py
	$(BIN)/pyside6-lrelease resources/translations/*.ts

# strict: a link that leads nowhere is an error
docs: $(DOCS_READY)
	@NO_MKDOCS_2_WARNING=1 $(DOCS_BIN)/mkdocs build --strict --quiet
	@$(DOCS_BIN)/python .ci/pages.py
	@echo "The pages are in build/docs: open build/docs/index.html"

screenshots: $(READY)
	$(BIN)/python .ci/screenshots.py

package: docs $(PACKAGE_READY)
	@sh .ci/libraries offscreen .venv-package
	@$(PACKAGE_BIN)/python -m packages $(ARGS)

package-check: $(PACKAGE_READY)
	@$(PACKAGE_BIN)/python -m packages.checking $(ARGS)

clean:
	rm -rf .venv .venv-audit .venv-slow .venv-docs .venv-package build dist .benchmarks .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find gapgui tests .ci -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements-build.txt requirements-dev.txt pyproject.toml .ci/prepare
	@sh .ci/prepare
	@touch $@

$(SLOW_READY): requirements-build.txt requirements-dev.txt requirements-slow.txt pyproject.toml .ci/prepare
	@sh .ci/prepare .venv-slow requirements-slow.txt
	@touch $@

$(DOCS_READY): requirements-build.txt requirements-docs.txt pyproject.toml .ci/prepare
	@sh .ci/prepare .venv-docs requirements-docs.txt
	@touch $@

$(PACKAGE_READY): requirements-build.txt requirements-package.txt pyproject.toml .ci/prepare
	@sh .ci/prepare .venv-package requirements-package.txt
	@touch $@
