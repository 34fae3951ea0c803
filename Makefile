# microgpt, in a page. `make` alone lists what it can do; everything goes through here.

EMCC ?= emcc
CC := clang
CORE := $(wildcard src/*.c)
HEADERS := $(wildcard src/*.h)

# One source, two modules: both without imports, with a memory that never grows (256 MiB: address space, not pages
# in use), and with exactly the exports listed. No fused multiply-add and no fast-math: the same bits everywhere.
WASM_FLAGS := -std=c11 -O3 -ffp-contract=off -fno-math-errno -fno-unroll-loops -sSTANDALONE_WASM --no-entry \
	-sMALLOC=emmalloc -sINITIAL_MEMORY=268435456
EXPORTS := $(shell sed 's/^/_/' wasm/exports.txt | paste -sd, -)

.PHONY: help
help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 22

public/microgpt.wasm: $(CORE) $(HEADERS) wasm/boundary.c wasm/exports.txt Makefile
	$(EMCC) $(WASM_FLAGS) -msimd128 -sEXPORTED_FUNCTIONS=$(EXPORTS) -o $@ $(CORE) wasm/boundary.c

public/microgpt-f64.wasm: $(CORE) $(HEADERS) wasm/boundary.c wasm/exports.txt Makefile
	$(EMCC) $(WASM_FLAGS) -DMICROGPT_FLOAT64 -sEXPORTED_FUNCTIONS=$(EXPORTS) -o $@ $(CORE) wasm/boundary.c

.PHONY: engine
engine: public/microgpt.wasm public/microgpt-f64.wasm ## build the two WebAssembly modules
