import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/data/dataset.ts';
import { latestName, nameIn } from '../../src/derive/names.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  units: `
    id,       kind,     peer_group, name_vi,         name_en,       short_vi, short_en, valid_to,   parent
    ban-tram, district, districts,  Thị xã Bản Tràm, Bản Tràm Town, Bản Tràm, Bản Tràm, 2015-03-31, ben-mo`,
  unitNames: `
    unit,     name_vi,         name_en,           short_vi, short_en, kind_label_vi, kind_label_en, from,       to
    ban-tram, Huyện Bản Tràm,  Bản Tràm District, Bản Tràm, Bản Tràm, Huyện,         District,      ,           2012-06-30
    ban-tram, Thị xã Bản Tràm, Bản Tràm Town,     Bản Tràm, Bản Tràm, Thị xã,        Town,          2012-07-01, 2015-03-31`,
});

function unit(id: string): Unit {
  const found = dataset.units.get(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
}

describe('what Suối Ngọc was called', () => {
  it.each([
    [2009, 'Huyện Suối Ngọc'],
    [2010, 'Thị xã Suối Ngọc'],
    [2017, 'Thị xã Suối Ngọc'],
    [2018, 'Thành phố Suối Ngọc'], // a city since 1 November
    [2030, 'Thành phố Suối Ngọc'],
    [1900, 'Huyện Suối Ngọc'],
  ])('in %i: %s', (year, name) => {
    expect(nameIn(dataset, unit('suoi-ngoc'), year).full.vi).toBe(name);
  });
});

it('a unit that ended keeps the name it had last', () => {
  expect(nameIn(dataset, unit('ban-tram'), 2015).full.vi).toBe('Thị xã Bản Tràm');
  expect(nameIn(dataset, unit('ban-tram'), 2020).full.en).toBe('Bản Tràm Town');
});

it('a unit that never changed has the name of the register, in both languages', () => {
  const name = {
    full: { vi: 'Sở Nắng', en: 'Department of Sun' },
    short: { vi: 'Sở Nắng', en: 'Sun' },
  };
  expect(nameIn(dataset, unit('so-nang'), 2019)).toEqual(name);
  expect(latestName(unit('so-nang'))).toEqual(name);
});
