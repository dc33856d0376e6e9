import type { CheerioAPI } from 'cheerio/slim';

/** Letters that only Vietnamese has. */
const LETTERS = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

/** Frequent Vietnamese words without a mark that no English sentence has; names of places begin with capitals. */
const PLAIN = new Set('trong theo cho khi xem qua ghi trang nghe sang thay'.split(' '));

/** Words that bind an English sentence together and that no Vietnamese one has. */
const BINDING = new Set(
  'the of and with which from were was are is not that this for by it'.split(' '),
);

/** So many of them make a sentence: a name, "Ministry of Home Affairs", has fewer. */
const SENTENCE = 2;

/** Addresses, file names, ids, numbers of documents: the same in every language. */
const NO_WORDS = /\S*(?:\/|\.[a-z]{2,}\b|@|#)\S*|\b[a-z\d]+(?:-[a-z\d]+)+\b/g;

/** What is written for machines, or to be copied into one. */
const FOR_MACHINES = 'script, style, code, pre, textarea';

/** The kind of node that is text, in the DOM. */
const TEXT = 3;

/** What is read or read aloud of a page in its own language, text by text: what names another stands apart. */
export function textsOf($: CheerioAPI): string[] {
  const page = $('html').attr('lang') ?? '';
  const own = $('body').clone();
  own.find(`${FOR_MACHINES}, [lang]:not([lang=${page}])`).remove();
  const shown = own
    .find('*')
    .addBack()
    .contents()
    .filter((_, { nodeType }) => nodeType === TEXT)
    .map((_, text) => $(text).text())
    .get();
  const aloud = own
    .find('[alt], [title], [aria-label]')
    .map((_, { attribs: { alt = '', title = '', 'aria-label': label = '' } }) => [
      alt,
      title,
      label,
    ])
    .get();
  const said = $('title, meta[name=description]')
    .map((_, one) => $(one).attr('content') ?? $(one).text())
    .get();
  return [...said, ...shown, ...aloud]
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))
    .filter((text) => text !== '');
}

/** One letter alone, at the head of a list of names, is no word. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll(NO_WORDS, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  );
}

/** The Vietnamese words of an English text, but for those of names. */
export function vietnameseIn(text: string, names: ReadonlySet<string>): string[] {
  return wordsOf(text).filter(
    (word) => (LETTERS.test(word) && !names.has(word)) || PLAIN.has(word),
  );
}

export function isEnglish(text: string): boolean {
  const binding = wordsOf(text).filter((word) => BINDING.has(word.toLowerCase()));
  return new Set(binding).size >= SENTENCE;
}

/** Words with Vietnamese letters that English cells of the registers have: names of places, persons and newspapers. */
export function namesIn(cells: readonly string[]): Set<string> {
  return new Set(cells.flatMap(wordsOf).filter((word) => LETTERS.test(word)));
}

/** What a page shows, whatever its language: its parts by kind, and its figures. */
export function shapeOf($: CheerioAPI): { parts: Record<string, number>; figures: string[] } {
  const kinds = ['h1', 'h2', 'h3', 'h4', 'figure', 'tr', 'article', 'details', 'svg', 'form'];
  return {
    parts: Object.fromEntries(kinds.map((kind) => [kind, $(kind).length])),
    figures: $('data, a[href*="/trich-dan/"]')
      .map((_, one) =>
        figureOf($(one).attr('value') ?? '', $(one).attr('href') ?? '', $(one).text()),
      )
      .get(),
  };
}

/** Thousands and decimals are parted otherwise in English; the digits are the same. A date is no figure. */
function figureOf(value: string, href: string, text: string): string {
  const isNumber = /^[-−+]?[\d.,]+%?$/.test(text.trim());
  return [value, href.replace(/^\/en\//, '/'), isNumber ? text.replaceAll(/\D/g, '') : ''].join(
    ' ',
  );
}
