/** "Đất đai" → "dat-dai": the form in which words are compared and addressed. Old fonts put the Icelandic Ð for Đ; ƀ is a letter of names in the Highlands. */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/[ƀɃ]/g, 'b')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
