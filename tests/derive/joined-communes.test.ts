import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../src/derive/gaps.ts';
import { endOf, livedIn, peersIn } from '../../src/derive/units.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  units: `
    id,        kind,     peer_group,      name_vi,       name_en,        short_vi, short_en, parent
    xa-xa-la,  commune,  joined-communes, Xã Xa Lạ,      Xa Lạ Commune,  Xa Lạ,    Xa Lạ,    ben-mo
    kho-thoc,  vertical, verticals,       Kho Thóc,      Grain Store,    Kho Thóc, Grain,    ben-mo`,
  service: `
    unit,     period, score
    xa-xa-la, 2019,   88.5`,
});

function unitOf(id: string) {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

describe('a commune that another province brought into a merger', () => {
  const commune = unitOf('xa-xa-la');

  it('has a page for the years in which something is said of it, and no other', () => {
    expect(livedIn(dataset, commune, 2019)).toBe(true);
    expect(livedIn(dataset, commune, 2018)).toBe(false);
  });

  it('is ranked among its like, where it has figures', () => {
    expect(peersIn(dataset, 'joined-communes', 2019).map(({ id }) => id)).toEqual(['xa-xa-la']);
    expect(peersIn(dataset, 'joined-communes', 2018)).toEqual([]);
  });

  it('misses nothing: the site does not set out to tell its years', () => {
    expect(gapsOf(dataset, commune, 2019)).toEqual([]);
  });
});

it('the end of the province is no end of an agency of a ministry', () => {
  expect(endOf(dataset, unitOf('kho-thoc'))).toBeNull();
  expect(endOf(dataset, unitOf('so-nang'))).toBe('2025-06-30');
});
