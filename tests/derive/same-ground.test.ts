import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { parsePeriod } from '../../src/data/period.ts';
import { groundOf, holdsDuring } from '../../src/derive/same-ground.ts';
import { commune, district, former, groundDataset } from './ground-of.ts';

function ofDistrict(dataset: Dataset, id: string) {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return groundOf(dataset, unit);
}

function told(dataset: Dataset, id: string) {
  const ground = ofDistrict(dataset, id);
  return ground && [ground.former.map((one) => one.id), ground.now.map((one) => one.id)];
}

describe('the ground of a former district', () => {
  it('is exact where its communes alone became units', () => {
    expect(told(groundDataset(), 'doi-may')).toEqual([['doi-may'], ['xa-may-cao', 'xa-may-thap']]);
  });

  it('is that of two districts together where a new unit has communes of both', () => {
    const pair = [
      ['bai-gio', 'bai-nang'],
      ['xa-gio-dong', 'xa-chung'],
    ];
    expect(told(groundDataset(), 'bai-gio')).toEqual(pair);
    expect(told(groundDataset(), 'bai-nang')).toEqual(pair);
  });

  it('follows from the register of communes: one commune elsewhere joins the sets', () => {
    const communes = [former('90007', 'doi-may', 'xa-chung')];
    expect(told(groundDataset([], { communes }), 'doi-may')).toEqual([
      ['doi-may', 'bai-gio', 'bai-nang'],
      ['xa-may-cao', 'xa-may-thap', 'xa-gio-dong', 'xa-chung'],
    ]);
  });

  it('is none where the register of units knows of a part that no commune tells of', () => {
    const before = [district('lang-xa', 'xa-may-cao')];
    const after = [commune('xa-khac', 'doi-may')];
    expect(told(groundDataset([], { units: before }), 'doi-may')).toBeNull();
    expect(told(groundDataset([], { units: after }), 'doi-may')).toBeNull();
  });

  it('is none where a commune went into a unit that was there before', () => {
    const units = [commune('xa-cu', '', '2015-01-01')];
    const communes = [former('90007', 'doi-may', 'xa-cu')];
    expect(told(groundDataset([], { units, communes }), 'doi-may')).toBeNull();
  });

  it('is none of a unit that is no former district', () => {
    expect(told(groundDataset(), 'xa-chung')).toBeNull();
  });
});

describe('a period', () => {
  const during = (raw: string, side: 'former' | 'now', units: string[] = []) => {
    const dataset = groundDataset([], { units });
    const ground = ofDistrict(dataset, 'doi-may');
    const reading = parsePeriod(raw);
    if (!ground || !reading.ok) throw new Error(raw);
    return holdsDuring(dataset, ground, ground[side], reading.period);
  };

  it('is of the ground while all units of a side live, from its first day to its last', () => {
    expect(during('2020', 'former')).toBe(true);
    expect(during('2021', 'former')).toBe(false);
    expect(during('2021', 'now')).toBe(true);
    expect(during('2020-07/2021-06', 'now')).toBe(false);
  });

  it('of before a district took in a neighbour is of another ground', () => {
    const swallowed = [district('ngo-mo', 'doi-may', '', '2018-06-30')];
    expect(during('2018', 'former', swallowed)).toBe(false);
    expect(during('2018-H2', 'former', swallowed)).toBe(true);
  });
});
