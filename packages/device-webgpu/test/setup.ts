// For all tests: Mesa's software driver compiles with few optimisations, which takes half the time. Nothing else changes.
process.env.GALLIVM_PERF ??= 'nopt';
process.env.LP_NATIVE_VECTOR_WIDTH ??= '128';
