import { describe, expect, it } from 'vitest';
import { lowestIn, oneStopIn, oneStopYears, type OneStopGroup } from '../../src/derive/one-stop.ts';
import { datasetWith } from './dataset-with.ts';

/** What is known of the districts in 2019: "dao-cau,100,90" is unit, announced, one-stop. */
function districts(...rows: string[]) {
  const sheet = rows.map((row) => row.replace(',', ',@2019-12-31,')).join('\n');
  return datasetWith({ procedures: `unit,period,announced,one_stop\n${sheet}` });
}

function groupOf(...rows: string[]): OneStopGroup {
  const group = oneStopIn(districts(...rows), 'districts', 2019);
  if (!group) throw new Error('no district is counted');
  return group;
}

const shares = ({ units }: OneStopGroup) => units.map(({ unit, percent }) => [unit.id, percent]);
const print = (percent: number) => percent.toFixed(0);

describe('the one-stop of a group in a year', () => {
  it('is nothing where no unit of it is counted, whatever is counted of the tier', () => {
    expect(oneStopIn(districts('cap-huyen,300,240'), 'districts', 2019)).toBe(null);
  });

  it('has the highest share first, and names who is not counted', () => {
    const group = groupOf('dao-cau,100,70', 'doi-che,50,45');
    expect(shares(group)).toEqual([
      ['doi-che', 90],
      ['dao-cau', 70],
    ]);
    expect(group.silent.map(({ id }) => id)).toEqual(['suoi-ngoc']);
  });

  it('keeps apart a count without a whole, with a bound only, or above its whole', () => {
    const group = groupOf('dao-cau,,70', 'doi-che,50,>45', 'suoi-ngoc,50,51');
    expect(group.units).toEqual([]);
    expect(group.apart.map(({ unit }) => unit.id).toSorted()).toEqual([
      'dao-cau',
      'doi-che',
      'suoi-ngoc',
    ]);
  });

  it('is set beside what is published of its tier, else of the province, and never beside a sum', () => {
    expect(groupOf('dao-cau,100,70', 'cap-huyen,300,240', 'ben-mo,900,450').whole?.percent).toBe(
      80,
    );
    expect(groupOf('dao-cau,100,70', 'ben-mo,900,450').whole?.percent).toBe(50);
    expect(groupOf('dao-cau,100,70', 'doi-che,50,45').whole).toBe(null);
  });
});

describe('the lowest share', () => {
  const three = ['dao-cau,100,70', 'doi-che,100,90', 'suoi-ngoc,100,80'];

  it('is named where most of the group have one', () => {
    expect(lowestIn(groupOf(...three), print).map(({ unit }) => unit.id)).toEqual(['dao-cau']);
  });

  it('is of all who have it as it is printed', () => {
    const alike = groupOf('dao-cau,1000,701', 'doi-che,1000,702', 'suoi-ngoc,100,80');
    expect(lowestIn(alike, print)).toHaveLength(2);
  });

  it('says nothing where all are alike, or where only one of many is known', () => {
    expect(lowestIn(groupOf('dao-cau,100,70', 'doi-che,50,35', 'suoi-ngoc,10,7'), print)).toEqual(
      [],
    );
    expect(lowestIn(groupOf('dao-cau,100,70'), print)).toEqual([]);
  });
});

it('the years are those in which a unit of a group is counted', () => {
  const dataset = datasetWith({
    procedures: `
      unit,period,announced,one_stop
      ben-mo,@2017-12-31,900,450
      dao-cau,@2018-12-31,100,
      dao-cau,@2019-12-31,100,70`,
  });
  expect(oneStopYears(dataset)).toEqual([2019]);
});
