/** The first letter of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same words inside a sentence. */
export function uncapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A sentence with its full stop, which whoever wrote it may have left out. */
export function withStop(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
