import type { RawFile } from '../data/csv/csv.ts';
import { decode } from '../data/csv/decode.ts';
import type { Fault, Issue } from '../data/issue.ts';
import { nearest } from '../data/nearest.ts';
import { asOneHabit } from '../data/one-habit.ts';
import { STANDING_PAGES } from '../site/addresses.ts';
import { badElements, type Named } from './elements.ts';
import { brokenForms } from './form.ts';
import { readFrontMatter, type ProseFault } from './front-matter.ts';
import { harmfulText } from './text.ts';

/** What the data has for stories to be about. */
export interface Told {
  named: Named;
  /** Years that have a page. */
  years: readonly number[];
  /** Names that other pages stand under. */
  taken: ReadonlySet<string>;
}

export interface ProseReading {
  issues: Issue[];
  /** Stories laid out by new-year for years that have no figures yet, and nobody has written. */
  unwritten: string[];
}

const STORY = /^content\/vi\/years\/((?:199|20\d)\d)\.mdx$/;
const PAGE = /^content\/vi\/pages\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.mdx$/;

/** All that keeps content/ from being built, or would be lost in it. `told` is null while the data has faults. */
export function readProse(files: readonly RawFile[], told: Told | null): ProseReading {
  const readings = files.map((file) => readFile(file, told));
  return {
    issues: [...readings.flatMap(({ issues }) => issues), ...missingPages(files)],
    unwritten: readings.flatMap(({ unwritten }) => unwritten),
  };
}

function readFile({ file, bytes }: RawFile, told: Told | null): ProseReading {
  const [, year] = STORY.exec(file) ?? [];
  const [, page] = PAGE.exec(file) ?? [];
  if (year === undefined && (page === undefined || told?.taken.has(page))) {
    return {
      issues: [whole(file, { code: 'unknown-prose', nearest: nearestName(file) })],
      unwritten: [],
    };
  }
  const decoded = decode(file, bytes);
  if (!decoded.ok) return { issues: decoded.issues, unwritten: [] };
  const { faults: head, body } = readFrontMatter(decoded.text);
  const hasWords = body.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').trim() !== '';
  const isAwaited = year !== undefined && told !== null && !told.years.includes(Number(year));
  if (isAwaited && !hasWords && head.length === 0) return { issues: [], unwritten: [file] };
  const { faults: forms, readable } = brokenForms(body);
  const elements = readable === null ? [] : badElements(readable, told?.named ?? null);
  const found = [...head, ...forms, ...elements, ...harmfulText(decoded.text)];
  return {
    issues: [
      ...(isAwaited ? [whole(file, { code: 'story-without-year', year: year })] : []),
      ...(hasWords || isAwaited ? [] : [whole(file, { code: 'prose-unwritten' })]),
      ...asOneHabit(found.toSorted((a, b) => a.line - b.line).map((one) => issue(file, one))),
    ],
    unwritten: [],
  };
}

function missingPages(files: readonly RawFile[]): Issue[] {
  return STANDING_PAGES.map((id) => `content/vi/pages/${id}.mdx`)
    .filter((wanted) => !files.some(({ file }) => file === wanted))
    .map((file) => whole(file, { code: 'page-missing' }));
}

/** "2019.MDX", "2019.mdx.txt" and "Năm 2019.mdx" are meant to be "2019.mdx". */
function nearestName(file: string): string | null {
  const name = file.split('/').at(-1) ?? '';
  const [year] = /(?<!\d)(?:199|20\d)\d(?!\d)/.exec(name) ?? [];
  if (year !== undefined) return `content/vi/years/${year}.mdx`;
  const page = nearest(name.replace(/\..*$/, ''), STANDING_PAGES);
  return page === null ? null : `content/vi/pages/${page}.mdx`;
}

function issue(file: string, { line, fault, found }: ProseFault): Issue {
  return { fault, file, line, column: null, found };
}

function whole(file: string, fault: Fault): Issue {
  return { fault, file, line: null, column: null, found: null };
}
