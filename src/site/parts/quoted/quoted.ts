import { SOURCE_LOCALE, type Locale } from '../../../i18n/locale.ts';

/** Words that stand as somebody wrote them, in another language than the page. */
export interface Quote {
  text: string;
  lang: Locale;
}

/** A stretch of a text, with its language where that is not the one of the page. */
export interface QuotedPart {
  text: string;
  lang?: Locale;
}

/** What was only ever written in the language of the root, for a page in `locale`: nothing on a page in that language. */
export function quotesIn(locale: Locale, ...texts: readonly string[]): Quote[] {
  if (locale === SOURCE_LOCALE) return [];
  return texts.filter((text) => text !== '').map((text) => ({ text, lang: SOURCE_LOCALE }));
}

/** A text cut where it has these quotes, each once and in their order. */
export function quotedParts(text: string, quotes: readonly Quote[]): QuotedPart[] {
  const [quote, ...others] = quotes;
  if (quote === undefined) return [{ text }];
  const at = text.indexOf(quote.text);
  if (at === -1) return quotedParts(text, others);
  const rest = text.slice(at + quote.text.length);
  return [{ text: text.slice(0, at) }, quote, ...quotedParts(rest, others)].filter(
    (part) => part.text !== '',
  );
}
