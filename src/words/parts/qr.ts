/** Texts where a QR code would stand. */
export const qrMessages = {
  tooLong: (most: number) =>
    `No QR code: the link is longer than ${most} characters, and phones would not read it. Send the link itself.`,
} as const;
