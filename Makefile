# microgpt, in a page. Everything goes through here; `make` alone lists what it can do.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

EMCC ?= emcc
ifeq ($(origin CC),default)
CC := $(if $(shell command -v clang),clang,cc)
endif
PORT ?= 8000

CORE := $(wildcard src/*.c)
HEADERS := $(wildcard src/*.h)
PRECISIONS := f32 f64

.PHONY: help
help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 23

.PHONY: serve
serve: ## serve public/ on localhost (needs only Python or Node)
	@if command -v python3 >/dev/null; then \
	  echo "http://localhost:$(PORT)/"; python3 -m http.server $(PORT) --bind localhost --directory public; \
	else node web/build/serve.js $(PORT); fi

# ---- the two WebAssembly modules ----
#
# One source, two modules: no imports, exactly the exports listed, and a memory that heap.c grows from 1 MiB to at most 256.
# The stack comes first: what overflows it traps, and overwrites nothing. No fused multiply-add, no fast-math: the same bits
# everywhere.
# The float32 kernels are compiled for speed, all else for size; loops unroll where their length is known, no others.

C_FLAGS := -std=c11 -ffp-contract=off -fno-math-errno -Wall -Wextra -Wno-psabi
DEFINES_f32 :=
DEFINES_f64 := -DMICROGPT_FLOAT64
WASM_FLAGS_f32 := -msimd128 -mbulk-memory -mnontrapping-fptoint # all older than SIMD
WASM_FLAGS_f64 :=
MAX_MEMORY := 268435456
LINK_FLAGS := -Os -sSTANDALONE_WASM --no-entry -sMALLOC=none -sTOTAL_STACK=65536 -Wl,--stack-first \
  -sINITIAL_MEMORY=1048576 -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=$(MAX_MEMORY)
EXPORTS := $(shell sed 's/^/_/' wasm/exports.txt | paste -sd, -)
OBJECTS := $(patsubst src/%.c,%.o,$(CORE)) boundary.o heap.o

public/microgpt.wasm: PRECISION := f32
public/microgpt.wasm: $(OBJECTS:%=build/f32/%)
public/microgpt-f64.wasm: PRECISION := f64
public/microgpt-f64.wasm: $(OBJECTS:%=build/f64/%)
public/%.wasm: wasm/exports.txt Makefile | public
	$(EMCC) $(LINK_FLAGS) $(WASM_FLAGS_$(PRECISION)) -sEXPORTED_FUNCTIONS=$(EXPORTS) -o $@ $(filter %.o,$^)
	@chmod 644 $@

define wasm_objects
build/$(1)/heap.o: C_FLAGS += -DMAX_MEMORY=$(MAX_MEMORY)
build/f32/kernels.o: OPTIMIZE := -O3 -mllvm -unroll-runtime=false -mllvm -unroll-allow-partial=false
build/$(1)/%.o: OPTIMIZE := -Oz -finline-functions
build/$(1)/%.o: src/%.c $$(HEADERS) Makefile | build/$(1)
	$$(EMCC) $$(C_FLAGS) $$(OPTIMIZE) $$(WASM_FLAGS_$(1)) $$(DEFINES_$(1)) -c $$< -o $$@
build/$(1)/%.o: wasm/%.c wasm/heap.h $$(HEADERS) Makefile | build/$(1)
	$$(EMCC) $$(C_FLAGS) $$(OPTIMIZE) $$(WASM_FLAGS_$(1)) $$(DEFINES_$(1)) -c $$< -o $$@
endef
$(foreach p,$(PRECISIONS),$(eval $(call wasm_objects,$(p))))

.PHONY: engine
engine: public/microgpt.wasm public/microgpt-f64.wasm ## build the two WebAssembly modules (needs Emscripten)

build/yardstick.wasm: tests/bench/yardstick.c
	@mkdir -p build
	$(EMCC) -std=c11 -O3 -msimd128 -ffp-contract=off -sSTANDALONE_WASM --no-entry -sEXPORTED_FUNCTIONS=_mg_yardstick -o $@ $<

.PHONY: bench
bench: engine build/yardstick.wasm ## measure speed against the yardstick; JSON=file keeps the figures
	node tests/bench/bench.js $(if $(JSON),--json $(JSON)) $(BENCH)

# ---- the site ----

node_modules: package.json package-lock.json
	npm ci
	@touch node_modules

public/microgpt-conformance.json: public/microgpt-f64.wasm web/data/names.txt web/build/conformance.js wasm/conformance/figures.js
	node web/build/conformance.js

.PHONY: site
site: engine node_modules public/microgpt-conformance.json ## build all of public/; SITE_URL=https://... gives its pages their addresses there
	node web/build/describe.js
	rm -rf public/micro-gpt
	cp wasm/microgpt.d.ts wasm/sweep.d.ts web/data/names.txt public/
	cp web/element/published-script.d.ts public/micro-gpt.d.ts
	cp web/element/published.d.ts public/micro-gpt.d.mts
	@for name in define react preact solid vue svelte; do \
	  cp web/element/published-$$name.d.ts public/micro-gpt-$$name.d.mts; done
	npm run --silent build

# The committed pages know no address.
.PHONY: check-public
check-public: export SITE_URL :=
check-public: deps ## rebuild public/ from nothing and compare every byte
	rm -rf build && mkdir build && cp -R public build/committed
	rm -rf public/* && $(MAKE) site || { cp -R build/committed/* public/; exit 1; }
	diff -r build/committed public || { echo "public/ is not what the sources build with $$($(EMCC) --version | head -n 1)"; exit 1; }
	@echo "public/ is what the sources build, to the byte."

# ---- tests ----

.PHONY: deps
deps: ## install what building and testing need, or say what is missing
	@sh tests/deps.sh

.PHONY: test
test: deps site test-core test-examples coverage test-instructions fuzz test-pages test-package ## build everything, run every test; of the three engines' a part
	$(MAKE) test-engines ENGINE_TESTS="same faults recovery"
	node tests/
	npm run --silent lint && npm run --silent types

.PHONY: test-pages
test-pages: site
	npm run --silent test:browser

# ENGINES="firefox webkit" tests some of them; WALKS=100 walks further; FIGURES=folder keeps what is measured.
ENGINE_TESTS ?= *

.PHONY: test-engines
test-engines: site ## make faults and give bad input in Chromium, Firefox and WebKit
	node --test --test-concurrency=1 $(ENGINE_TESTS:%=tests/engines/%.test.js)

.PHONY: test-package
test-package: site ## pack for npm, and use it as a stranger would
	npm run --silent test:package

# HOSTS=all, or some by name: HOSTS="next astro"
.PHONY: test-hosts
test-hosts: deps site ## install the packed package in small projects of bundlers and frameworks, and look at their pages
	HOSTS="$(HOSTS)" node --test tests/hosts/*.test.js

# Every file of tests/core is a program, built for both precisions with sanitizers.
NATIVE ?= build/native
CORE_TESTS := $(patsubst tests/core/%.c,%,$(wildcard tests/core/*.c))
WRAP := -Wl,--wrap=malloc,--wrap=calloc,--wrap=gpt_nodes,--wrap=arena_take,--wrap=tape_backward # tests/core/check.h, fences.h
SANITIZE := -fno-sanitize-recover=all -fno-omit-frame-pointer -fsanitize=address,undefined

.SECONDARY: # objects are kept

define core_tests
$(NATIVE)-$(1)/%.o: src/%.c $$(HEADERS) Makefile | $(NATIVE)-$(1)
	$$(CC) $$(C_FLAGS) $$(DEFINES_$(1)) -O1 -g $$(SANITIZE) -c $$< -o $$@
$(NATIVE)-$(1)/test-%: tests/core/%.c $$(wildcard tests/core/*.h tests/golden/*.h) $$(CORE:src/%.c=$(NATIVE)-$(1)/%.o)
	$$(CC) $$(C_FLAGS) $$(DEFINES_$(1)) -O1 -g $$(SANITIZE) $$(WRAP) -Isrc -o $$@ $$< $$(filter %.o,$$^) -lm
endef
$(foreach p,$(PRECISIONS),$(eval $(call core_tests,$(p))))

.PHONY: test-core
test-core: $(foreach p,$(PRECISIONS),$(CORE_TESTS:%=$(NATIVE)-$(p)/test-%)) ## run the native tests of the core
	@set -e; export ASAN_OPTIONS=allocator_may_return_null=1; for test in $^; do echo "$$test"; $$test; done

.PHONY: test-compilers
test-compilers: ## compare what gcc and clang make of the core, for x86-64 and for ARM; JSON=file writes the figures
	@sh tests/deps.sh compilers
	node tests/prove/compilers.js $(if $(JSON),--json $(JSON))

# The example in C prints the names that the example in JavaScript prints.
build/examples/%: examples/%.c $(CORE) $(HEADERS) Makefile
	@mkdir -p build/examples
	$(CC) $(C_FLAGS) -Werror -O2 -Isrc -o $@ $< $(CORE) -lm

.PHONY: test-examples
test-examples: build/examples/names ## compile and run the examples
	test $$($< | wc -l) -eq 30
	$< web/data/names.txt | tail -n 20 > build/examples/names.txt
	node examples/generate.mjs | tail -n 20 | diff build/examples/names.txt -

# Ports of microgpt.py, and the judge that the package has for them. COMMAND="python3 microgpt.py" is any other.
define native_port
build/conformance/$(1): tests/conformance/native.c $$(CORE) $$(HEADERS) Makefile
	@mkdir -p build/conformance
	$$(CC) $$(C_FLAGS) $$(DEFINES_$(1)) -Werror -O2 -Isrc -o $$@ $$< $$(CORE) -lm
endef
$(foreach p,$(PRECISIONS),$(eval $(call native_port,$(p))))

OWN_PORTS := $(foreach p,$(PRECISIONS),"node tests/conformance/engine.js $(p)" "build/conformance/$(p) web/data/names.txt" \
  "node tests/conformance/port.js --precision $(p)") "node tests/conformance/reference.js"

.PHONY: conformance
conformance: $(if $(COMMAND),,$(PRECISIONS:%=build/conformance/%)) ## compare ports with microgpt.py: ours, or COMMAND="python3 microgpt.py"
	@set -e; for port in $(if $(COMMAND),"$(COMMAND)",$(OWN_PORTS)); do \
	  echo "$$port"; node public/microgpt-check.mjs check $(CHECK) -- $$port; done

.PHONY: coverage
coverage: ## check that the core's tests run every line, every condition both ways; JSON=file writes the figures
	CC=$(CC) node tests/prove/coverage.js $(if $(JSON),--json $(JSON))

MUTANTS ?= $(if $(FILE),all,250)

.PHONY: mutants
mutants: ## change the sources in MUTANTS=250 places (or all), one at a time: a test must fail; JSON=file, SEED=n, FILE=src/gpt.c or web/lab/ for all of it
	CC=$(CC) node tests/prove/mutate.js $(if $(filter all,$(MUTANTS)),--all,--sample $(MUTANTS)) \
	  $(if $(SEED),--seed $(SEED)) $(if $(FILE),--file $(FILE)) $(if $(JSON),--json $(JSON))

# Random bytes as a list and as a session, by libFuzzer, starting from tests/fuzz/corpus; and what JavaScript reads: files of
# models and lists, starting from those of tests/cases.
# New inputs go to build/fuzz/*.corpus, failing ones to build/fuzz. A model may need gigabytes: hence the limit of malloc.
FUZZ_SECONDS ?= 5
FUZZERS := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c))
FUZZ := ASAN_OPTIONS=allocator_may_return_null=1
FUZZ_FLAGS := -max_len=8192 -malloc_limit_mb=1000000

build/fuzz/%: tests/fuzz/%.c tests/core/fences.h $(CORE) $(HEADERS)
	@mkdir -p $@.corpus
	$(CC) $(C_FLAGS) -O1 -g $(SANITIZE),fuzzer -Wl,--wrap=arena_take,--wrap=tape_backward -Isrc -o $@ $< $(CORE) -lm

.PHONY: fuzz
fuzz: $(FUZZERS:%=build/fuzz/%) ## try random input, FUZZ_SECONDS=5 for each kind
	@set -e; for name in $(FUZZERS); do fuzzer=build/fuzz/$$name; echo "$$fuzzer"; \
	  $(FUZZ) $$fuzzer $(FUZZ_FLAGS) -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 -artifact_prefix=$$fuzzer- \
	    $$fuzzer.corpus tests/fuzz/corpus/$$name > $$fuzzer.log 2>&1 || { tail -n 40 $$fuzzer.log; exit 1; }; \
	  grep number_of_executed_units $$fuzzer.log; done
	@for kind in file list; do echo build/fuzz/$$kind && node tests/fuzz/$$kind.js $(FUZZ_SECONDS) || exit 1; done

.PHONY: fuzz-corpus
fuzz-corpus: $(FUZZERS:%=fuzz-corpus-%) ## add the new inputs that reach new code to tests/fuzz/corpus
MERGE_session := -use_counters=0 # sessions are slow: only whether they reach new code counts, not how often

fuzz-corpus-%: build/fuzz/%
	@mkdir -p tests/fuzz/corpus/$*
	@$(FUZZ) $< $(FUZZ_FLAGS) -set_cover_merge=1 $(MERGE_$*) tests/fuzz/corpus/$* $<.corpus > $<.log 2>&1
	@echo "$*: $$(ls tests/fuzz/corpus/$* | wc -l) inputs"

# The instructions of a step, compared with the recorded figure; plain x86-64 with SSE4.1, the nearest to 128-bit wasm.
build/step: tests/bench/step.c $(CORE) $(HEADERS) Makefile
	@mkdir -p build
	$(CC) $(C_FLAGS) -O3 -msse4.1 -Isrc -o $@ $< $(CORE) -lm

.PHONY: test-instructions
ifeq ($(shell uname -m),x86_64)
test-instructions: build/step ## count the instructions of a training step
	CC=$(CC) node tests/bench/instructions.js
else
test-instructions:
	@echo "The recorded figure is of x86-64: instructions are not counted here."
endif

# FUZZ_SECONDS, MUTANTS, WALKS and PAGE_MINUTES make it longer.
.PHONY: prove
prove: deps site ## put every promise to the proof, longer than `make test`, and write README's tables from what is measured
	node tests/prove/prove.js

public build/f32 build/f64 $(PRECISIONS:%=$(NATIVE)-%):
	mkdir -p $@

.PHONY: clean
clean: ## remove what was built, public/ aside
	rm -rf build node_modules
