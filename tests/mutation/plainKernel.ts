import fc from "fast-check";

// Mutants of TypeScript would never be met by the compiled kernel; and one counterexample is enough to kill.
Reflect.deleteProperty(globalThis, "WebAssembly");
fc.configureGlobal({ endOnFailure: true });
