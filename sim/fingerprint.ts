/** A 64-bit fingerprint of bytes as 16 hex digits: equal bytes, equal fingerprint. Not for secrets. */
export function fingerprintBytes(...parts: readonly Uint8Array[]): string {
  const { absorb, end, finish } = createDigest();
  for (const part of parts) {
    const whole = part.length - (part.length % 4);
    for (let i = 0; i < whole; i += 4) {
      absorb(part[i] | (part[i + 1] << 8) | (part[i + 2] << 16) | (part[i + 3] << 24));
    }
    for (let i = whole; i < part.length; i++) absorb(part[i] | 0x100);
    end(part.length);
  }
  return finish();
}

/** The fingerprint of texts, from their code units as bytes: two bytes per unit, the low one first. */
export function fingerprintTexts(...texts: readonly string[]): string {
  const { absorb, end, finish } = createDigest();
  for (const text of texts) {
    const whole = text.length - (text.length % 2);
    for (let i = 0; i < whole; i += 2) absorb(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
    if (whole < text.length) {
      const unit = text.charCodeAt(whole);
      absorb((unit & 0xff) | 0x100);
      absorb((unit >> 8) | 0x100);
    }
    end(2 * text.length);
  }
  return finish();
}

function createDigest() {
  let a = 0x243f6a88;
  let b = 0x13198a2e;
  let length = 0;
  const absorb = (word: number) => {
    a = Math.imul(a ^ word, 0x9e3779b1);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b + word, 0x85ebca77) ^ a;
    b = (b << 17) | (b >>> 15);
  };
  const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
  return {
    /** Takes in the next 32 bits of a part. */
    absorb,
    /** Ends a part of so many bytes. */
    end(bytes: number) {
      length += bytes;
      absorb(length);
    },
    finish() {
      for (let i = 0; i < 4; i++) absorb(a ^ (b >>> 16) ^ i);
      return hex(a) + hex(b);
    },
  };
}
