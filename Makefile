# `make` alone lists what there is.
.DEFAULT_GOAL := help
.PHONY: help setup chapter book docs test check-aarch64 sanitize fuzz bench clean

help: ## List these commands
	@awk -F ':[^#]*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  ARGS passes options on: make chapter N=05 ARGS=\"--quick --seed 1\""

setup: ## Install the system's packages that are missing
	@Scripts/setup

chapter: setup ## Run one chapter on the full data: make chapter N=05
	@Scripts/chapter "$(N)" $(ARGS)

book: setup ## Run every chapter, write the contents, bind the website
	@Scripts/chapter all $(ARGS)
	@swift run Book html

docs: setup ## Write the libraries' documentation, for a browser, to .build/docs
	@Scripts/docs $(ARGS)

# One after the other: every test uses all cores, and pages capture standard output, where parallel tests print too.
test: setup ## Run all tests
	swift test --no-parallel $(ARGS)

check-aarch64: setup ## Hold the C kernels to their definitions on 64-bit Arm (qemu) and on the oldest x86-64
	@Scripts/check-aarch64

sanitize: setup ## Run the libraries' tests under the address and the thread sanitizer
	@Scripts/sanitize $(ARGS)

fuzz: setup ## Feed a reader inputs made to break it: make fuzz FORMAT=png RUNS=1000000
	@Scripts/fuzz "$(FORMAT)" $(or $(RUNS),1000000) $(ARGS)

bench: setup ## Measure the engine and the methods: make bench, or make bench NAME=convae28
	swift run -c release Benchmark $(NAME) $(ARGS)

clean: ## Remove what was built
	swift package clean
