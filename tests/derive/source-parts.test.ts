import { expect, it } from 'vitest';
import { isInPart, sourceParts } from '../../src/derive/source-parts.ts';
import { datasetWith } from './dataset-with.ts';

/** One report that states four figures of each of so many weeks, of a district, a department and the province. */
function reportOf(weeks: number) {
  const rows = Array.from({ length: weeks }, (_, at) => {
    const day = new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10);
    return ['dao-cau', 'so-nang', 'ben-mo'].map((unit) => `${unit},@${day},10,20,30,40`).join('\n');
  });
  return datasetWith({
    procedures: [
      'unit,period,announced,online_level_2,online_level_3,online_level_4',
      ...rows,
    ].join('\n'),
  });
}

it('a source that one page can carry has no parts', () => {
  expect(sourceParts(reportOf(5)).size).toBe(0);
});

it('a larger one has a part for each table and group of units, and each row stands in exactly one', () => {
  const dataset = reportOf(60);
  const parts = sourceParts(dataset).get('bao-cao') ?? [];
  expect(parts.map(({ table, group, statements }) => [table, group, statements.length])).toEqual([
    ['procedures', null, 60],
    ['procedures', 'departments', 60],
    ['procedures', 'districts', 60],
  ]);
  for (const row of dataset.statements)
    expect(parts.filter((part) => isInPart(dataset, part, row))).toHaveLength(1);
});
