import { expect, it } from 'vitest';
import { provinceIn } from '../../src/derive/province.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  units: `id,kind,name_vi,name_en,short_vi,short_en,valid_from,predecessors,source
    ben-lon,province,Tỉnh Bến Lớn,Bến Lớn,Bến Lớn,Bến Lớn,2025-07-01,ben-mo,nien-giam`,
});
const ofYear = (year: number) => {
  const units = new Map(dataset.units);
  const old = units.get('ben-mo');
  if (old) units.set(old.id, { ...old, successors: ['ben-lon'] });
  return provinceIn({ ...dataset, units }, year).id;
};

it('the province of a year is the one that lived in it; after a merger, the one it went into', () => {
  expect([2019, 2025, 2026].map(ofYear)).toEqual(['ben-mo', 'ben-mo', 'ben-lon']);
});
