import fc from "fast-check";

// The compiled kernel would never run mutants of the TypeScript; and one counterexample is enough to kill a mutant.
Reflect.deleteProperty(globalThis, "WebAssembly");
fc.configureGlobal({ endOnFailure: true });
