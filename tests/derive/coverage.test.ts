import { describe, expect, it } from 'vitest';
import { coverages, countsOf, isDense, latestTold, totalOf } from '../../src/derive/coverage.ts';
import { knownYears } from '../../src/derive/known.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  units: `
    id,        kind,    peer_group,      name_vi,     name_en,        short_vi, short_en, valid_from, valid_to
    xa-che,    commune, communes,        Xã Chè,      Chè Commune,    Chè,      Chè,      2019-07-01,
    xa-mo,     commune, communes,        Xã Mơ,       Mơ Commune,     Mơ,       Mơ,       2019-07-01,
    xa-xa-la,  commune, joined-communes, Xã Xa Lạ,    Xa Lạ Commune,  Xa Lạ,    Xa Lạ,    ,`,
  scores: `
    unit,    period, index, score
    dao-cau, 2017,   cchc,  81
    so-gio,  2019,   cchc,  90`,
  cases: `
    unit,       period, resolved
    xa-doi-che, 2017,   10`,
  service: `
    unit,     period, score
    xa-che,   2019,   88.5
    xa-xa-la, 2019,   88.5`,
  findings: `
    id, period, units,      area,     kind,       statement_vi, statement_en
    a,  2018,   dao-cau,    mot-cua,  limitation, Còn chậm,     Still slow
    b,  2019,   cap-huyen,  mot-cua,  limitation, Còn chậm,     Still slow`,
});
const all = coverages(dataset, knownYears(dataset));

function of(group: string) {
  const coverage = all.find((one) => one.group === group);
  if (!coverage) throw new Error(`nothing of ${group}`);
  return coverage;
}

function squares(group: string): string[] {
  return of(group).rows.map(({ unit, told }) => `${unit.id}: ${told.join(' ')}`);
}

describe('the squares of a group', () => {
  it('tell figures of a unit or of a group within it from what only a finding says, of it or of its tier', () => {
    expect(of('districts').years).toEqual([2017, 2018, 2019]);
    expect(squares('districts')).toEqual([
      'dao-cau: figures findings findings',
      'doi-che: figures nothing findings',
      'suoi-ngoc: nothing nothing findings',
    ]);
  });

  it('are none for the years in which a unit did not exist', () => {
    expect(squares('departments')).toEqual([
      'so-may: nothing nothing ',
      'so-nang: nothing nothing nothing',
      'so-gio:  nothing figures',
    ]);
  });

  it('begin with the first year in which any of the group lived', () => {
    expect(of('communes').years).toEqual([2019]);
  });

  it('are none of communes that another province brought along: the site does not set out to tell their years', () => {
    expect(all.map(({ group }) => group)).toEqual(['departments', 'districts', 'communes']);
  });
});

it('a plan of a unit is no figure of it: its square stays with those that have none', () => {
  const planned = datasetWith({
    procedures: `
      unit,    period,   announced, status
      dao-cau, @2018-06, 120,       planned
      doi-che, @2018-06, 120,       `,
  });
  const [, districts] = coverages(planned, knownYears(planned));
  expect(districts?.rows.map(({ unit, told }) => `${unit.id}: ${told.join(' ')}`)).toEqual([
    'dao-cau: findings',
    'doi-che: figures',
    'suoi-ngoc: nothing',
  ]);
});

describe('counts', () => {
  it('are of the units that lived in the year', () => {
    expect(countsOf(of('departments'))).toEqual([
      { year: 2017, units: 2, figures: 0, findings: 0 },
      { year: 2018, units: 3, figures: 0, findings: 0 },
      { year: 2019, units: 2, figures: 1, findings: 0 },
    ]);
    expect(totalOf(of('departments'))).toEqual({ squares: 7, figures: 1 });
  });

  it('of half or more make a group dense', () => {
    expect([of('departments'), of('communes')].map(isDense)).toEqual([false, true]);
  });
});

describe('the latest year', () => {
  it('has all the groups of which there are figures in it, the largest number first', () => {
    const groups = latestTold(all, ({ figures }) => figures > 0);
    expect(groups?.map(({ year, group, figures, units }) => [year, group, figures, units])).toEqual(
      [
        [2019, 'departments', 1, 2],
        [2019, 'communes', 1, 2],
      ],
    );
  });

  it('is one in which some group is as well known as is asked', () => {
    const wanted = latestTold(all, ({ figures }) => figures > 1);
    expect(wanted?.map(({ year, group }) => [year, group])).toEqual([[2017, 'districts']]);
    expect(latestTold(all, ({ figures }) => figures > 2)).toBeNull();
  });
});
