import type { RawFile } from '../data/csv/csv.ts';
import { notUtf8 } from '../data/checks/table/not-utf-8.ts';
import { decode, isUtf16 } from '../data/csv/decode.ts';
import type { Fault, Issue } from '../data/issue.ts';
import { nearest } from '../data/nearest.ts';
import { asOneHabit } from '../data/one-habit.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locale.ts';
import { STANDING_PAGES } from '../site/addresses.ts';
import type { StoryChart } from '../site/charts.ts';
import { chartsNamed } from '../site/parts/story/charts-named.ts';
import { badCharts } from './charts.ts';
import { badElements } from './elements.ts';
import { brokenForms } from './form.ts';
import { readFrontMatter, type ProseFault } from './front-matter.ts';
import { linksOn, type Reachable } from './links.ts';
import { badOutline, headingsOf } from './outline.ts';
import { harmfulText } from './text.ts';
import type { Told } from './told.ts';

export interface ProseReading {
  issues: Issue[];
  /** Stories laid out by new-year for years that have no figures yet, and nobody has written. */
  unwritten: string[];
}

const STORY = /^years\/((?:199|20\d)\d)\.mdx$/;
const PAGE = /^pages\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.mdx$/;

/**
 * All that keeps content/ from being built, or would be lost in it. `told` is what the data tells in each language; of
 * none while it has faults.
 */
export function readProse(
  files: readonly RawFile[],
  told: ReadonlyMap<Locale, Told>,
): ProseReading {
  const own = LOCALES.flatMap(({ locale }) => {
    const texts = files
      .filter(({ file }) => file.startsWith(folderOf(locale)))
      .map((file) => readText(file, locale, told.get(locale) ?? null));
    return readingsOf(texts, told.get(locale) ?? null);
  });
  const strange = files
    .filter(({ file }) => LOCALES.every(({ locale }) => !file.startsWith(folderOf(locale))))
    .map(({ file }) => unknownText(file, SOURCE_LOCALE));
  const readings = [...own, ...strange];
  return {
    issues: [
      ...readings.flatMap(({ issues }) => issues),
      ...missingPages(files),
      ...untranslated(files, new Set(readings.flatMap(leftAside))),
    ],
    unwritten: readings.flatMap(({ unwritten }) => unwritten),
  };
}

/** The texts of one language, which may lead to each other. */
function readingsOf(texts: readonly (Text | ProseReading)[], told: Told | null): ProseReading[] {
  const reachable = told && reachableBy(told, texts);
  return texts.map((text) => ('issues' in text ? text : readingOf(text, told, reachable)));
}

/** A file that becomes a page or a part of one. */
interface Text {
  file: string;
  /** The year that it tells of; null of a standing page. */
  year: number | null;
  /** Where it stands: "/2019/". */
  page: string;
  whole: string;
  head: readonly ProseFault[];
  forms: readonly ProseFault[];
  /** What can be looked at; null where it is no text of any kind. */
  readable: string | null;
  hasWords: boolean;
}

function readText(
  { file, bytes }: RawFile,
  locale: Locale,
  told: Told | null,
): Text | ProseReading {
  const name = file.slice(folderOf(locale).length);
  const [, year] = STORY.exec(name) ?? [];
  const [, page] = PAGE.exec(name) ?? [];
  if (year === undefined && (page === undefined || told?.taken.has(page))) {
    return unknownText(file, locale);
  }
  // Tables are read in UTF-16 too; pages are made from the file itself, as UTF-8.
  const decoded = isUtf16(bytes)
    ? { ok: false as const, issues: [notUtf8(file, bytes)] }
    : decode(file, bytes);
  if (!decoded.ok) return { issues: decoded.issues, unwritten: [] };
  const { faults: head, body } = readFrontMatter(decoded.text);
  const { faults: forms, readable } = brokenForms(body);
  return {
    file,
    year: year === undefined ? null : Number(year),
    page: `${told?.home ?? '/'}${year ?? page ?? ''}/`,
    whole: decoded.text,
    head,
    forms,
    readable,
    hasWords: body.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').trim() !== '',
  };
}

/** Made when the first link is met: most texts lead nowhere within the site. */
function reachableBy(told: Told, texts: readonly (Text | ProseReading)[]): () => Reachable {
  let made: Reachable | undefined;
  return () => {
    made ??= reachableIn(
      told,
      texts.filter((text) => 'page' in text),
    );
    return made;
  };
}

function reachableIn(told: Told, texts: readonly Text[]): Reachable {
  const destinations = told.destinations();
  const shown = texts.filter(({ year }) => year === null || told.years.includes(year));
  const stories = shown.flatMap(({ year, readable }): StoryChart[] =>
    chartsNamed(readable ?? '')
      .filter((id) => year !== null && told.named.Chart.has(id))
      .map((id) => ({ year: year ?? 0, id })),
  );
  let charts: ReadonlySet<string> | undefined;
  return {
    destinations,
    home: told.home,
    root: told.root,
    headings: new Map(
      shown.map(({ page, readable }) => [page, readable === null ? [] : headingsOf(readable)]),
    ),
    charts: () => (charts ??= destinations.charts(stories)),
  };
}

function readingOf(
  text: Text,
  told: Told | null,
  reachable: (() => Reachable) | null,
): ProseReading {
  const { file, year, page, head, forms, readable, hasWords } = text;
  const isAwaited = year !== null && told !== null && !told.years.includes(year);
  // While the data has faults nobody knows whether the year has figures.
  const mayBeAwaited = isAwaited || (year !== null && told === null);
  if (isAwaited && !hasWords && head.length === 0) return { issues: [], unwritten: [file] };
  const known = told && reachable && { named: told.named, links: linksOn(page, reachable) };
  const kind = year === null ? 'page' : 'story';
  const inText =
    readable === null
      ? []
      : [
          ...badElements(readable, known),
          ...badOutline(readable, kind),
          ...(told && reachable ? badCharts(readable, kind, told, () => reachable().charts()) : []),
        ];
  const found = [...head, ...forms, ...inText, ...harmfulText(text.whole)];
  return {
    issues: [
      ...(isAwaited ? [whole(file, { code: 'story-without-year', year: String(year) })] : []),
      ...(hasWords || mayBeAwaited ? [] : [whole(file, { code: 'prose-unwritten' })]),
      ...asOneHabit(found.toSorted((a, b) => a.line - b.line).map((one) => issue(file, one))),
    ],
    unwritten: [],
  };
}

function missingPages(files: readonly RawFile[]): Issue[] {
  return LOCALES.flatMap(({ locale }) =>
    STANDING_PAGES.map((id) => `${folderOf(locale)}pages/${id}.mdx`),
  )
    .filter((wanted) => !files.some(({ file }) => file === wanted))
    .map((file) => whole(file, { code: 'page-missing' }));
}

/** Files that become no page: nobody has to translate them. */
function leftAside({ issues, unwritten }: ProseReading): string[] {
  const aside = issues.filter(
    ({ fault: { code } }) => code === 'unknown-prose' || code === 'story-without-year',
  );
  return [...unwritten, ...aside.map(({ file }) => file)];
}

/** Stories and pages that a language lacks and another has; those that all must have are told of as missing. */
function untranslated(files: readonly RawFile[], aside: ReadonlySet<string>): Issue[] {
  const all = new Set(files.map(({ file }) => file));
  const said = new Set(missingPages(files).map(({ file }) => file));
  return LOCALES.flatMap(({ locale }) => {
    const folder = folderOf(locale);
    const own = files
      .filter(({ file }) => file.startsWith(folder) && !aside.has(file))
      .map(({ file }) => ({ file, name: file.slice(folder.length) }))
      .filter(({ name }) => STORY.test(name) || PAGE.test(name));
    return own.flatMap(({ file, name }) =>
      LOCALES.map((other) => folderOf(other.locale) + name)
        .filter((wanted) => !all.has(wanted) && !said.has(wanted))
        .map((wanted) => whole(wanted, { code: 'prose-untranslated', of: file })),
    );
  });
}

/** Words lie in a folder for each language. */
function folderOf(locale: Locale): string {
  return `content/${locale}/`;
}

function unknownText(file: string, locale: Locale): ProseReading {
  return {
    issues: [whole(file, { code: 'unknown-prose', nearest: nearestName(file, locale) })],
    unwritten: [],
  };
}

/** "2019.MDX", "2019.mdx.txt" and "Năm 2019.mdx" are meant to be "2019.mdx". */
function nearestName(file: string, locale: Locale): string | null {
  const name = file.split('/').at(-1) ?? '';
  const [year] = /(?<!\d)(?:199|20\d)\d(?!\d)/.exec(name) ?? [];
  if (year !== undefined) return `${folderOf(locale)}years/${year}.mdx`;
  const page = nearest(name.replace(/\..*$/, ''), STANDING_PAGES);
  return page === null ? null : `${folderOf(locale)}pages/${page}.mdx`;
}

function issue(file: string, { line, fault, found }: ProseFault): Issue {
  return { fault, file, line, column: null, found };
}

function whole(file: string, fault: Fault): Issue {
  return { fault, file, line: null, column: null, found: null };
}
