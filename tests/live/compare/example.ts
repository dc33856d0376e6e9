import { blocksOf, type Block } from '../../../src/live/compare/blocks.ts';
import type { Choice } from '../../../src/live/compare/choice.ts';
import type {
  Catalogue,
  CellEntry,
  MeasureFile,
  UnitEntry,
} from '../../../src/live/compare/entries.ts';

/** The fields of the address, as the site names them. */
export const fields = { group: 'nhom', unit: 'don-vi', measure: 'chi-tieu', year: 'nam' };

const unit = (id: string, name: string, life: { from?: string; to?: string } = {}): UnitEntry => ({
  id,
  name: `Huyện ${name}`,
  short: name,
  said: `huyện ${name}`,
  ...life,
});

export const dao = unit('dao', 'Đảo');
export const nui = unit('nui', 'Núi');
export const moi = unit('moi', 'Mới', { from: '2019-01-01' });
export const cu = unit('cu', 'Cũ', { to: '2018-12-31' });
const so: UnitEntry = { id: 'so-a', name: 'Sở A', short: 'Sở A', said: 'Sở A' };

export const catalogue: Catalogue = {
  first: 'cap-huyen',
  groups: [
    {
      id: 'so-nganh',
      name: 'Sở, ban, ngành',
      units: [so],
      measures: [{ id: 'scores.score', name: 'Điểm', years: [2019] }],
    },
    {
      id: 'cap-huyen',
      name: 'Huyện',
      units: [dao, nui, moi, cu],
      measures: [
        { id: 'cases.late', name: 'Số hồ sơ trễ', units: [0, 1, 2], years: [2018, 2019, 2020] },
        { id: 'cases.total', name: 'Tổng số hồ sơ', years: [2019] },
      ],
    },
  ],
};

/** A figure of one source; "hơn 80" is a bound. */
export function cell(text: string, more: Partial<CellEntry> = {}): CellEntry {
  return { said: [said(text, 'Báo cáo')], ...more };
}

export function said(text: string, source: string): CellEntry['said'][0] {
  const number = Number(text.replace(/^\D+/, '').replace(',', '.'));
  return {
    id: `cases.late.${text}.${source}`,
    text,
    raw: text.replace(',', '.'),
    value: number,
    decimals: text.split(',')[1]?.length ?? 0,
    ...(/^\d/.test(text) ? {} : { exact: false as const }),
    href: `/2019/the/#${text}`,
    source,
  };
}

const year = (name: string) => ({
  short: name,
  said: `năm ${name}`,
  from: `${name}-01-01`,
  to: `${name}-12-31`,
});

/** Cells by unit and year, over whole years. */
export function file(
  rows: Readonly<Record<string, Readonly<Record<number, CellEntry>>>>,
  more: Partial<MeasureFile> = {},
): MeasureFile {
  const years = [...new Set(Object.values(rows).flatMap((own) => Object.keys(own)))].sort();
  const place = (name: string) => String(years.indexOf(name));
  return {
    id: 'cases.late',
    name: 'Số hồ sơ trễ',
    kind: 'count',
    counted: 'hồ sơ',
    threshold: { in: 'percent-of-before', least: 1 },
    least: '1%',
    href: '/chi-tieu/cases-late/',
    families: [
      {
        part: 'cả năm',
        periods: years.map(year),
        rows: Object.fromEntries(
          Object.entries(rows).map(([id, own]) => [
            id,
            Object.fromEntries(Object.entries(own).map(([name, one]) => [place(name), one])),
          ]),
        ),
      },
    ],
    ...more,
  };
}

/** Of the districts; without units all of them, without years all. */
export function choiceOf(units: readonly UnitEntry[] = [], years: readonly number[] = []): Choice {
  const [, group] = catalogue.groups;
  if (!group) throw new Error('no districts');
  return { group, units, years, measures: group.measures.slice(0, 1) };
}

/** The only block of a file and a choice. */
export function blockOf(made: MeasureFile, choice = choiceOf()): Block {
  const [block, ...others] = blocksOf(made, choice);
  if (!block || others.length > 0) throw new Error(`${String(others.length + 1)} blocks`);
  return block;
}
