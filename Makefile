# The two commands of the README: `make run` and `make test`. The others are for maintainers.
PYTHON ?= python3
APP := .venv/app/bin
ENGINE := .venv/engine/bin

.PHONY: run test chat scenarios scenarios-report walks compositions setup train evaluate review bench bench-nlu lock

run: setup        ## set up what is missing, train if stale, start the four processes
	@$(APP)/python -m tools.run

setup:
	@$(PYTHON) tools/setup.py app engine system

train: setup      ## train the model where it is stale
	@$(APP)/python -m tools.train

chat: setup       ## the conversation in a terminal
	@$(APP)/python -m tools.chat

test: setup       ## every check of the project
	@$(PYTHON) tools/setup.py browser
	@$(APP)/python -m tools.check

evaluate: train   ## understanding on FILE=some.jsonl (default: our own set); JSON=out.json writes every figure
	@$(ENGINE)/python -m tools.evaluate $(if $(FILE),--file "$(abspath $(FILE))") $(if $(JSON),--json "$(abspath $(JSON))")

review: setup     ## walk through the messages that were not understood, write the chosen ones to the training data
	@$(APP)/python -m tools.review

lock:             ## lock the dependencies again, with hashes (needs uv)
	uv pip compile -q --generate-hashes --no-emit-index-url --python-version 3.11 --python-platform x86_64-manylinux_2_28 requirements/app.in -o requirements/app.txt
	uv pip compile -q --generate-hashes --no-emit-index-url --python-version 3.11 --python-platform x86_64-manylinux_2_28 -c requirements/app.txt requirements/dev.in -o requirements/dev.txt
	uv pip compile -q --generate-hashes --no-emit-index-url --python-version 3.10 --python-platform x86_64-manylinux_2_28 --override requirements/engine-overrides.txt requirements/engine.in -o requirements/engine.txt
	uv pip compile -q --generate-hashes --no-emit-index-url --python-version 3.10 --python-platform x86_64-manylinux_2_28 -c requirements/engine.txt requirements/bench.in -o requirements/bench.txt

bench: train      ## the product beside a stock Rasa on the same data (idle machine, half an hour)
	@$(APP)/python -m tools.bench

scenarios: train  ## every scenario against the four real processes
	@$(APP)/python -m pytest tests/stack/test_scenarios.py

walks: train      ## 500 random walks through whole conversations (some 20 minutes)
	@WALKS=$(or $(WALKS),500) $(APP)/python -m pytest tests/stack/test_walks.py

compositions: train  ## 300 first messages that say everything at once, composed of parts
	@COMPOSITIONS=$(or $(COMPOSITIONS),300) $(APP)/python -m pytest tests/stack/test_compositions.py

scenarios-report: train  ## writes docs/scenarios.md
	@REPORT=docs/scenarios.md $(APP)/python -m pytest tests/stack/test_scenarios.py

bench-nlu: train  ## understanding beside its peers on the same data (idle machine; Rasa's own pipeline takes an hour)
	@$(PYTHON) tools/setup.py bench
	@$(ENGINE)/python -m tools.bench_nlu
