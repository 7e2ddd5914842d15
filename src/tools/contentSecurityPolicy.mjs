/**
 * What the built page and its workers may load: their own files, and nothing from elsewhere. It stands in the page, for
 * whatever serves it, and in the headers of our own server: a worker obeys the headers of its own script alone.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // The workers compile the choice to WebAssembly, which is no eval.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  // Charts that the build draws into the page carry style attributes.
  "style-src-attr 'unsafe-inline'",
  // Pictures are made for export in the page.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
