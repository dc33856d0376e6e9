/** What is left as it is, a tag, or the words between two tags. */
const PIECES =
  /<(pre|textarea|script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>|[^<]+/g;

/** Tags whose edges no style of the site puts into a line of words: a blank beside them is never seen. */
const OWN_LINES =
  /^<\/?(?:html|head|meta|link|title|body|header|footer|main|nav|section|h[1-6]|ul|ol|dl|figure|figcaption|table|caption|thead|tbody|tr|th|td)\b/;

/** A blank that a template left after its last tag, before the mark that ends the sentence it stands in. */
const BEFORE_MARK = /^ (?=[.,;:!?)](?:\s|$))/;

/** A no-break space is none of these. */
const BLANKS = /[ \t\r\n\f]+/g;

/** A page without the blanks that templates leave and nobody sees: one where it had several, none beside what stands in lines of its own or before a full stop. */
export function closedUp(html: string): string {
  const pieces = html.match(PIECES) ?? [];
  return pieces
    .map((piece, at) => {
      if (piece.startsWith('<')) return piece;
      const words = piece.replaceAll(BLANKS, ' ').replace(BEFORE_MARK, '');
      const fromEdge = OWN_LINES.test(pieces[at - 1] ?? '') ? words.replace(/^ /, '') : words;
      return OWN_LINES.test(pieces[at + 1] ?? '') ? fromEdge.replace(/ $/, '') : fromEdge;
    })
    .join('');
}
