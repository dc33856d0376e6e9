/** Sentences as one text: each ends with its stop and is said once. Empty ones are left out. */
export function paragraph(sentences: readonly string[]): string {
  const ended = sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`));
  return [...new Set(ended)].join(' ');
}
