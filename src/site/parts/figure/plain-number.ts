/** Whether words are a number and nothing else, as any language of the site writes it: "253.779", not "hơn 9.031" or "99,62%". */
export function isPlainNumber(words: string): boolean {
  return /^[-−]?\d[\d.,]*$/.test(words);
}
