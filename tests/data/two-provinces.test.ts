import { expect, it } from 'vitest';
import { datasetWith } from '../derive/dataset-with.ts';

/** Two provinces of the same years, and what the second went into, beside the province of the fixture. */
const provinces = (into: string) => ({
  units: `
    id,      kind,     name_vi,      name_en,      short_vi, short_en, valid_from, valid_to,   predecessors
    cat,     province, Tỉnh Cát,     Cát Province, Cát,      Cát,      2030-01-01, 2034-12-31,
    bui,     province, Tỉnh Bụi,     Bụi Province, Bụi,      Bụi,      2030-01-01, 2034-12-31,
    cat-moi, province, Tỉnh Cát Mới, Cát Mới,      Cát Mới,  Cát Mới,  2035-01-01, ,           ${into}`,
});

it('the other province of a merger may stand in the register beside that of the site', () => {
  const met = (into: string) => () => datasetWith(provinces(into));
  expect(met('cat | bui')).not.toThrow(/this and "cat"/);
  expect(met('cat')).toThrow(/this and "cat"/);
});
