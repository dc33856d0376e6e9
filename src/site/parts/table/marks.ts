import type { Figure, Statement } from '../../../data/figures.ts';
import type { Source } from '../../../data/dataset.ts';
import { dateText } from '../facts/date-text.ts';
import { chipsOf } from '../figure/chips.ts';
import { sourceLink, statementHref } from '../figure/figure-view.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../links/view.ts';
import type { MarkView, NoteView } from './view.ts';
import { WORDS } from './words.ts';

/** Gives the cells of one table their marks, and then lists what the marks stand for. */
export interface Marks {
  /** The number of the source of a row, linked to that row; none where the whole table has one source. */
  source: (statement: Statement) => MarkView[];
  /** What a source adds in words to one row: its note, how the cases were handled. */
  row: (statement: Statement) => MarkView[];
  /** The letters of the source of a cell and of what it adds, where the cells of a row have several sources. */
  cell: (statement: Statement) => string[];
  /** The letter of words of our own. */
  remark: (words: string) => string;
  /** The letters of what a reader must know of one figure: not firm, does not add up, corrected. */
  figure: (figure: Figure) => string[];
  notes: () => NoteView[];
}

/**
 * Where the sources of a table are marked: with a number on each row, with a letter in each cell, or nowhere, as on the
 * page of the source itself. A table with one source needs no marks.
 */
export type SourcesOn = 'rows' | 'cells' | 'nothing';

export function marksFor(
  site: Site,
  statements: readonly Statement[],
  sourcesOn: SourcesOn,
): Marks {
  const all = [...new Set(statements.map(({ source }) => source))];
  const numbered = sourcesOn === 'rows' || all.length === 1 ? all : [];
  const names = namesOf(site, all, sourcesOn);
  const letters = new Map<string, NoteView>();
  const remarkOf = (words: string) => letterOf(letters, words);
  const common = commonRemarks(site, statements);
  const own = (statement: Statement) =>
    remarksOn(site, statement).filter((words) => !common.includes(words));
  return {
    source: (statement) =>
      numbered.length < 2
        ? []
        : [
            {
              text: String(numbered.indexOf(statement.source) + 1),
              href: statementHref(site, statement),
            },
          ],
    row: (statement) => own(statement).map((words) => ({ text: remarkOf(words) })),
    cell: (statement) => {
      const { label, href } = names.get(statement.source) ?? sourceLink(site, statement.source);
      const source =
        sourcesOn === 'cells' && all.length > 1
          ? [letterOf(letters, WORDS[site.locale].sourceNote({ name: label }), href)]
          : [];
      return [...source, ...own(statement).map(remarkOf)];
    },
    figure: (figure) =>
      chipsOf(site, figure).map(({ label, href }) => letterOf(letters, label, href)),
    remark: remarkOf,
    notes: () => [
      ...(sourcesOn === 'nothing' ? [] : sourceNotes(site, numbered, names)),
      ...remarkNotes(common),
      ...letters.values(),
    ],
  };
}

export function remarkNotes(remarks: readonly string[]): NoteView[] {
  return remarks.map((text) => ({ mark: null, text }));
}

/**
 * The sources of a table by their publishers. Those of one publisher have their titles too, in letters the shorter day
 * instead; both where one does not tell them apart.
 */
function namesOf(site: Site, ids: readonly string[], sourcesOn: SourcesOn): Map<string, LinkView> {
  const found = ids.flatMap((id) => site.dataset.sources.get(id) ?? []);
  const publisher = (source: Source) => local(source, 'publisher', site.locale);
  const titled = (source: Source) => `${publisher(source)}: ${local(source, 'title', site.locale)}`;
  const onDay = (named: (source: Source) => string) => (source: Source) => {
    const day = dateText(site, source.published);
    return day === null ? titled(source) : `${named(source)} (${day})`;
  };
  const asked = [publisher, ...(sourcesOn === 'cells' ? [onDay(publisher)] : []), titled];
  const isAlone = (source: Source, name: (source: Source) => string) =>
    found.filter((other) => name(other) === name(source)).length === 1;
  return new Map(
    found.map((source) => {
      const name = asked.find((told) => isAlone(source, told)) ?? onDay(titled);
      return [source.id, { label: name(source), href: site.addresses.source(source.id) }];
    }),
  );
}

/** The sources of a table, by their ids: one alone needs no number. */
function sourceNotes(
  site: Site,
  ids: readonly string[],
  names: ReadonlyMap<string, LinkView>,
): NoteView[] {
  const sources = ids.map((id) => names.get(id) ?? sourceLink(site, id));
  const [only, second] = sources;
  if (only && !second)
    return [
      {
        mark: null,
        text: WORDS[site.locale].sourceNote({ name: only.label }),
        href: only.href,
      },
    ];
  return sources.map(({ label, href }, index) => ({
    mark: String(index + 1),
    text: label,
    href,
  }));
}

/** The same words have the same letter in the whole table. After "z" come "aa", "ab", as in a spreadsheet. */
function letterOf(letters: Map<string, NoteView>, text: string, href?: string): string {
  const key = `${text} ${href ?? ''}`;
  const known = letters.get(key)?.mark;
  if (known) return known;
  const mark = letterAt(letters.size);
  letters.set(key, { mark, text, ...(href === undefined ? {} : { href }) });
  return mark;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

function letterAt(index: number): string {
  const letter = ALPHABET.charAt(index % ALPHABET.length);
  const before = Math.floor(index / ALPHABET.length);
  return before === 0 ? letter : letterAt(before - 1) + letter;
}

function remarksOn({ locale }: Site, statement: Statement): string[] {
  return [statement.mechanism, statement.note].flatMap((text) => text?.[locale] ?? []);
}

/** What is said of every row is said once, without a letter. */
function commonRemarks(site: Site, statements: readonly Statement[]): string[] {
  const [first, ...others] = statements.map((statement) => remarksOn(site, statement));
  return (first ?? []).filter((words) => others.every((own) => own.includes(words)));
}
