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

describe('units that are short for the same', () => {
  const alike = datasetWith({
    units: `
      id,        kind,     peer_group, name_vi,         name_en,        short_vi, short_en, valid_from, valid_to,   parent
      tp-bac,    district, districts,  Thành phố Bắc,   Bắc City,       Bắc,      Bắc,      ,           2014-12-31, ben-mo
      huyen-bac, district, districts,  Huyện Bắc,       Bắc District,   Bắc,      Bắc,      ,           2014-12-31, ben-mo
      xa-bac,    commune,  communes,   Xã Bắc,          Bắc Commune,    Bắc,      Bắc,      2015-01-01, ,           ben-mo
      tx-ben-mo, district, districts,  Thị xã Bến Mơ,   Bến Mơ Town,    Bến Mơ,   Bến Mơ,   ,           ,           ben-mo
      huyen-nam, district, districts,  Huyện Nam,       Nam District,   Nam,      Nam,      ,           2010-12-31, ben-mo
      tp-nam,    district, districts,  Thành phố Nam,   Nam City,       Nam,      Nam,      2011-01-01, ,           ben-mo
      xa-che-a,  commune,  communes,   Xã Chè,          Chè Commune,    Chè,      Chè,      ,           ,           tp-bac
      xa-che-b,  commune,  communes,   Xã Chè,          Chè Commune,    Chè,      Chè,      ,           ,           tp-nam`,
  });
  const shortOf = (id: string) => {
    const found = alike.units.get(id);
    return found && nameIn(alike, found, 2020).short.vi;
  };

  it('have their whole names where they lived in one group at one time, or the province is short for it', () => {
    expect(['tp-bac', 'huyen-bac', 'tx-ben-mo'].map(shortOf)).toEqual([
      'Thành phố Bắc',
      'Huyện Bắc',
      'Thị xã Bến Mơ',
    ]);
  });

  it('say what they are part of where their whole names are the same', () => {
    expect(['xa-che-a', 'xa-che-b'].map(shortOf)).toEqual(['Chè (Bắc)', 'Chè (Nam)']);
  });

  it('stay short beside units of other groups and of other times; so does the province', () => {
    expect(['xa-bac', 'huyen-nam', 'tp-nam', 'ben-mo'].map(shortOf)).toEqual([
      'Bắc',
      'Nam',
      'Nam',
      'Bến Mơ',
    ]);
  });
});
