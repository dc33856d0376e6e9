import { describe, expect, it } from 'vitest';
import { addsUp, groundCounts } from '../../src/derive/ground-counts.ts';
import { groundOf } from '../../src/derive/same-ground.ts';
import { groundDataset } from './ground-of.ts';

/** "2021 after late 7 of 2", or "2021 after late lacks xa-may-thap". */
function counted(...cases: string[]): string[] {
  const dataset = groundDataset(cases.map((row) => `${row},bao-cao`));
  const unit = dataset.units.get('doi-may');
  const ground = unit && groundOf(dataset, unit);
  if (!ground) throw new Error('no ground');
  return groundCounts(dataset, ground, [
    'cases.resolved',
    'cases.late',
    'cases.late_share',
  ]).flatMap(({ period, side, counts }) =>
    [...counts].map(([indicator, count]) =>
      count.kind === 'whole'
        ? `${period.raw} ${side} ${indicator} ${String(count.total)} of ${String(count.parts.length)}`
        : `${period.raw} ${side} ${indicator} lacks ${count.units.map(({ id }) => id).join(' ')}`,
    ),
  );
}

const BEFORE = 'doi-may,2020,,100,5';
const AFTER = ['xa-may-cao,2021,,60,2', 'xa-may-thap,2021,,70,5'];

describe('counts of one ground', () => {
  it('are those of the district, and of what it became together', () => {
    expect(counted(BEFORE, ...AFTER)).toEqual([
      '2020 before cases.resolved 100 of 1',
      '2020 before cases.late 5 of 1',
      '2021 after cases.resolved 130 of 2',
      '2021 after cases.late 7 of 2',
    ]);
  });

  it('are not added where one unit has none, and say which', () => {
    expect(counted(BEFORE, ...AFTER, 'xa-may-cao,2022,,61,2').slice(4)).toEqual([
      '2022 after cases.resolved lacks xa-may-thap',
      '2022 after cases.late lacks xa-may-thap',
    ]);
  });

  it('are not added where a figure is only bounded', () => {
    expect(counted(BEFORE, 'xa-may-cao,2021,,>60,2', 'xa-may-thap,2021,,70,5')).toEqual([
      '2020 before cases.late 5 of 1',
      '2021 after cases.late 7 of 2',
    ]);
  });

  it('are none where a side has nothing whole', () => {
    expect(counted(BEFORE)).toEqual([]);
    expect(counted(BEFORE, 'xa-may-cao,2021,,60,2')).toEqual([]);
  });

  it('never set a part of a year beside a whole one', () => {
    expect(counted(BEFORE, 'xa-may-cao,2021-H1,,60,2', 'xa-may-thap,2021-H1,,70,5')).toEqual([]);
  });

  it('leave out what counts a part of the cases only', () => {
    expect(counted(BEFORE, 'xa-may-cao,2021,dat-dai,60,2', 'xa-may-thap,2021,,70,5')).toEqual([]);
  });
});

it('two sources that disagree are no part of a sum: none is picked', () => {
  const dataset = groundDataset([
    'doi-may,2020,,100,5,bao-cao',
    'xa-may-cao,2021,,60,2,bao-cao',
    'xa-may-cao,2021,,61,2,nien-giam',
    'xa-may-thap,2021,,70,5,bao-cao',
  ]);
  const unit = dataset.units.get('doi-may');
  const ground = unit && groundOf(dataset, unit);
  const periods = ground ? groundCounts(dataset, ground, ['cases.resolved', 'cases.late']) : [];
  expect(periods.map(({ counts }) => [...counts.keys()])).toEqual([['cases.late'], ['cases.late']]);
});

it('only counts of things that belong to one unit add up', () => {
  expect(addsUp('cases.late')).toBe(true);
  expect(addsUp('cases.late_share')).toBe(false);
  expect(addsUp('procedures.one_stop')).toBe(false);
  expect(addsUp('scores.score')).toBe(false);
});
