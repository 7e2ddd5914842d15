/** An option that may be given again and again: all its texts, in place of its default; whether they agree is for a plan to say. */
export function collectTexts(): (text: string) => string[] {
  const texts: string[] = [];
  return (text) => {
    texts.push(text);
    return [...texts];
  };
}
