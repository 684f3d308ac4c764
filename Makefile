# make demo     map the bundled sample façade and compare with its truth
# make example  paint a bay twice, survey it, and make everything of it (docs/example.md)
# make test     set up everything (QGIS too, where apt can) and run all tests
# make test-qgis-all  the tests of the plugin in QGIS 3.40 and 3.44 too, where it can have them
# make lint     style, types, import contracts
# make package  build and check the plugin zip
# make weights  make the bundled model from scratch (hours; needs the reference data)

.PHONY: demo example test test-qgis-all lint package weights format clean light full qgis

PYTHON ?= $(shell command -v python3.11 || command -v python3)
LIGHT := .venvs/light/bin
FULL := .venvs/full/bin
QGIS := .venvs/qgis/bin

light full qgis:
	@$(PYTHON) tools/environment.py $@

demo: light
	@$(LIGHT)/craquemap map docs/sample/facade.tif --output demo/facade.gpkg --overwrite
	@$(LIGHT)/python tools/compare_demo.py demo/facade.gpkg docs/sample/facade_truth.json

example: light
	@$(LIGHT)/python tools/make_example.py example

# The two suites side by side: each leaves much of two cores idle.
test: full qgis
	@log=$$(mktemp); inside=; core=0; within=0; \
	if [ -x $(QGIS)/pytest ]; then \
		QT_QPA_PLATFORM=offscreen PYTHONWARNINGS=ignore $(QGIS)/pytest tests/qgis >$$log 2>&1 & inside=$$!; \
	else echo "QGIS is not installed and could not be installed: its tests do not run."; fi; \
	$(FULL)/pytest tests --ignore=tests/qgis || core=$$?; \
	if [ -n "$$inside" ]; then wait $$inside || within=$$?; cat $$log; fi; \
	rm -f $$log; exit $$((core || within))

test-qgis-all: full
	@$(FULL)/python tools/test_qgis_all.py

lint: full
	$(FULL)/ruff check .
	$(FULL)/ruff format --check .
	@$(FULL)/python tools/check_types.py
	$(FULL)/lint-imports --no-cache

format: full
	$(FULL)/ruff check --fix .
	$(FULL)/ruff format .

package: full
	@$(FULL)/python tools/package_plugin.py dist/craquemap.zip

weights: full
	@OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE $(FULL)/python tools/make_weights.py --craquelure-threshold 0.5 --loss-threshold 0.5

clean:
	rm -rf .venvs build dist demo example *.egg-info
