import { describe, expect, it } from 'vitest';
import { byKind } from '../../src/derive/kinds.ts';
import { workloadOf } from '../../src/derive/workload.ts';
import { mixedDataset } from './mixed.ts';

function kindsOf(dataset: ReturnType<typeof mixedDataset>) {
  const units = [...dataset.units.values()].filter((unit) => unit.peer_group === 'communes');
  return byKind(dataset, units, 2019).map(
    ({ kind, units: own, ranked }) =>
      `${kind?.vi ?? '?'}/${kind?.en ?? '?'} ${String(own.length)} ${String(ranked)}`,
  );
}

describe('the kind of a commune', () => {
  it('is what its full name has besides its short one; too few of a kind are not ranked', () => {
    expect(kindsOf(mixedDataset({ wards: 6, communes: 16, zones: 2 }))).toEqual([
      'Xã/Commune 16 true',
      'Phường/Ward 6 true',
      'Đặc khu/Special Zone 2 false',
    ]);
  });

  it('alone in its group is ranked, however few they are', () => {
    expect(kindsOf(mixedDataset({ wards: 0, communes: 3, zones: 0 }))).toEqual([
      'Xã/Commune 3 true',
    ]);
  });

  it('is the label of the register of names where that has one', () => {
    const unitNames = `unit,name_vi,name_en,short_vi,short_en,kind_label_vi,kind_label_en,from
      xa-1,Xã X1,X1 Commune,X1,X1,Phường,Ward,`;
    const dataset = mixedDataset({ wards: 5, communes: 6, zones: 0 }, { unitNames });
    expect(kindsOf(dataset)).toEqual(['Phường/Ward 6 true', 'Xã/Commune 5 true']);
  });

  it('is not known where the names do not say it, and such a unit is like nobody', () => {
    const units = ['xa-khac,commune,communes,Nơi Khác,Other Place,Nơi Khác,Other Place'];
    expect(kindsOf(mixedDataset({ wards: 0, communes: 5, zones: 0 }, { units })).at(-1)).toBe(
      '?/? 1 false',
    );
  });
});

describe('classes of workload', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `xa-${String(at + 1)}`);
  const classes = (counts: readonly (number | string)[], known = counts.length) => {
    const cases = counts.map((count, at) => `xa-${String(at + 1)},2019,${String(count)}`);
    const dataset = mixedDataset(
      { wards: 0, communes: counts.length, zones: 0 },
      { cases: ['unit,period,resolved', ...cases.slice(0, known)] },
    );
    const workload = workloadOf(dataset, ids(counts.length), 2019);
    return workload?.classes.map(({ from, to, units }) => [from, to, units.size]) ?? null;
  };
  const numbers = Array.from({ length: 15 }, (_, at) => 100 * (at + 1));

  it('are thirds of those whose cases are known, and say where they are cut', () => {
    expect(classes(numbers)).toEqual([
      [100, 500, 5],
      [600, 1000, 5],
      [1100, 1500, 5],
    ]);
  });

  it('never part units with equally many cases', () => {
    const tied = [...numbers.slice(0, 5), 500, ...numbers.slice(5)];
    expect(classes([...tied, 1600, 1700])).toEqual([
      [100, 500, 6],
      [600, 1100, 6],
      [1200, 1700, 6],
    ]);
    expect(classes([...Array.from({ length: 9 }, () => 100), ...numbers])?.[0]).toEqual([
      100, 100, 10,
    ]);
  });

  it('are none where a third would be too small, or the cases of most are not known', () => {
    expect(classes(numbers.slice(0, 14))).toBeNull();
    expect(classes([...numbers, ...numbers, 1], 15)).toBeNull();
  });

  it('leave out who has only a bound', () => {
    expect(classes(['>99', ...numbers])?.[0]).toEqual([100, 500, 5]);
  });
});
