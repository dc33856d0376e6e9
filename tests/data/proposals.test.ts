import { describe, expect, it } from 'vitest';
import { readCsv, type RawFile } from '../../src/data/csv/csv.ts';
import { columnPlace, type Issue } from '../../src/data/issue.ts';
import { readDataset } from '../../src/data/dataset.ts';
import { faultyFolders, sound, soundWith } from './fixture.ts';
import { faultsAt, proposalsOf, withCell } from './proposals.ts';

function issuesIn(files: readonly RawFile[]): readonly Issue[] {
  const reading = readDataset(files);
  return reading.ok ? [] : reading.issues;
}

/** "found → proposal: fault" for each proposal that the next check refuses. */
function refused(files: readonly RawFile[]): string[] {
  return issuesIn(files).flatMap((issue) =>
    issue.column === null || issue.line === 1
      ? []
      : proposalsOf(issue).flatMap((proposal) => {
          const left = faultsAt(issuesIn(withCell(files, issue, proposal)), issue);
          return left.map((code) => `${issue.found ?? ''} → ${proposal}: ${code}`);
        }),
  );
}

describe('what the report proposes for a cell, the next check accepts', () => {
  // Files that the CSV reader refuses have no cells; what is proposed for a list of allowed values is any of them.
  it.each(
    faultyFolders().filter(
      (folder) => !/^(?:not-in-list|site-key|edition|sealed|ledger)/.test(folder),
    ),
  )('in %s', (folder) => expect(refused(soundWith(folder))).toEqual([]));

  const CELLS: readonly [file: string, column: string][] = [
    ['2019/cases.csv', 'unit'],
    ['2019/cases.csv', 'period'],
    ['2019/cases.csv', 'total'],
    ['2019/cases.csv', 'late_share'],
    ['2019/cases.csv', 'source'],
    ['2019/scores.csv', 'score'],
    ['2019/scores.csv', 'rank'],
    ['2019/national.csv', 'value'],
    ['2019/inspections.csv', 'to'],
    ['2019/inspections.csv', 'units'],
    ['sources.csv', 'url'],
    ['sources.csv', 'published'],
    ['units.csv', 'valid_from'],
    ['units.csv', 'parent'],
  ];
  const SLIPS: readonly ((cell: string) => string)[] = [
    (cell) => cell.slice(0, -1),
    (cell) => `${cell}\u200b`,
    (cell) => `${cell.slice(0, 1)}\u000b${cell.slice(1)}`,
    (cell) => `+${cell}`,
    () => '01/03/2019',
    () => '3-2018',
    () => 'so-mayy',
    () => '1.234',
    () => '>12,340',
    () => '1 234',
    () => '1,5',
    () => 'www.ben-mo.vn/bao cao',
  ];

  it.each(CELLS)('in %s, column %s, however it is mistyped', (file, name) => {
    const files = sound();
    const raw = files.find((one) => one.file === file);
    const csv = raw && readCsv(raw);
    if (!csv?.ok) throw new Error(file);
    const { header, rows } = csv.table;
    const at = header.indexOf(name);
    const row = rows.find(({ cells }) => cells[at] !== '');
    const cell = { file, line: row?.line ?? 2, column: columnPlace(name, at) };
    expect(SLIPS.flatMap((slip) => refused(withCell(files, cell, slip)))).toEqual([]);
  });
});

describe('a proposal is left out, and not the fault,', () => {
  const offered = (file: string, name: string, value: string) => {
    const raw = sound().find((one) => one.file === file);
    const csv = raw && readCsv(raw);
    const at = csv?.ok ? csv.table.header.indexOf(name) : -1;
    const cell = { file, line: 2, column: columnPlace(name, at) };
    return issuesIn(withCell(sound(), cell, value)).map((issue) => [
      issue.fault.code,
      ...proposalsOf(issue),
    ]);
  };

  it('where a count would have decimals, or a bound would lose its sign', () => {
    expect(offered('2019/cases.csv', 'total', '>1.234')).toEqual([['ambiguous-number', '>1234']]);
  });

  it('where a score would be above its maximum', () => {
    expect(offered('2019/scores.csv', 'score', '68.125')).toEqual([
      ['ambiguous-number', '68.1250'],
    ]);
  });

  it('where the unit had ended by then', () => {
    expect(offered('2019/cases.csv', 'unit', 'so-mayy')).toEqual([['unknown-reference']]);
  });
});
