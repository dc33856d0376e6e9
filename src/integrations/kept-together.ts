/** What is left as it is, a tag, or the words between two tags. */
const PIECES =
  /<(pre|textarea|script|style|title)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>|[^<]+/g;

const HEADING = /^<h[1-3]\b/;
const HEADING_ENDS = /^<\/h[1-3]>/;

/** "quý I", "Quý IV": the number alone at the head of a line is read as a letter. */
const QUARTER = /(?<!\p{L})([Qq]uý) (?=(?:I{1,3}|IV)(?!\p{L}))/gu;

/** "39/KH-UBND", "118/2025/NĐ-CP". */
const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?\/\p{Lu}+(?:-\p{Lu}+)+/gu;

/**
 * A page whose lines do not tear a quarter, nor in a heading the number of a document. The letters of the number stay those that
 * are typed and searched: its element keeps it whole.
 */
export function keptTogether(html: string): string {
  let inHeading = false;
  return html.replaceAll(PIECES, (piece) => {
    if (piece.startsWith('<')) {
      if (HEADING.test(piece)) inHeading = true;
      else if (HEADING_ENDS.test(piece)) inHeading = false;
      return piece;
    }
    const words = piece.replaceAll(QUARTER, '$1\u00A0');
    return inHeading
      ? words.replaceAll(DOCUMENT_NUMBER, '<span class="unbroken">$&</span>')
      : words;
  });
}
