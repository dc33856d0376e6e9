import { Cite, plugins, type RisEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What one document says of one unit in one period, as a reference manager keeps it. */
export interface CitedRow {
  /** Permanent, of letters, digits, ".", "-" and "_": no other row of the site has it. */
  key: string;
  title: string;
  /** Who published the document that the figures were read in. */
  producer: string;
  /** Of the document: YYYY, YYYY-MM or YYYY-MM-DD; null where nobody knows it. */
  date: string | null;
  /** The site that quotes them. */
  publisher: string;
  /** The edition of the site in which they stand. */
  edition: string;
  address: string;
  note: string;
  language: string;
}

// Keys are ours. Letters stay as they are: written as TeX commands, "ơ" and "ả" would lose their marks.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** BibTeX in UTF-8. */
export function toBibtex(rows: readonly CitedRow[]): string {
  const escaped = rows.map((row) => ({
    ...row,
    title: texText(row.title),
    producer: texText(row.producer),
    publisher: texText(row.publisher),
    note: texText(row.note),
  }));
  return `${new Cite(escaped.map(cslOf)).format('bibtex').trimEnd()}\n`;
}

/** RIS in UTF-8, with the line ends that its specification asks for. */
export function toRis(rows: readonly CitedRow[]): string {
  const entries = new Cite(rows.map(cslOf)).format('ris', { format: 'object' });
  return entries
    .map((entry, index) => ({ ...entry, ID: rows[index]?.key ?? '' }))
    .flatMap(risLines)
    .map((line) => `${line}\r\n`)
    .join('');
}

export function toCslJson(rows: readonly CitedRow[]): string {
  return `${new Cite(rows.map(cslOf)).format('data', { format: 'text' })}\n`;
}

function cslOf({
  key,
  title,
  producer,
  date,
  publisher,
  edition,
  address,
  note,
  language,
}: CitedRow) {
  return {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: producer }],
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    publisher,
    version: edition,
    URL: address,
    note,
    language,
  };
}

/**
 * A value stands on one line, however long: the library breaks lines, and readers join the two halves of an address
 * with a blank.
 */
function risLines({ TY = 'DATA', ...tags }: RisEntry): string[] {
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${[TY].flat().join('')}`, ...lines, 'ER  - '];
}

/** Signs that TeX takes for commands. The library escapes them only together with all letters outside of ASCII. */
function texText(words: string): string {
  return words
    .replaceAll(/[\\~^]/g, (sign) => TEX_NAMES[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll(/[{}<>]/g, ' ');
}

const TEX_NAMES: Readonly<Record<string, string>> = {
  '\\': '/',
  '~': String.raw`\textasciitilde `,
  '^': String.raw`\textasciicircum `,
};
