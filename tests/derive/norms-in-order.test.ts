import { expect, it } from 'vitest';
import { normsInOrder } from '../../src/derive/norms-in-order.ts';
import { datasetWith } from './dataset-with.ts';

const LAW = 'Nghị định 63/2010/NĐ-CP';

it('what must be announced comes first, while it is in force; then the newest', () => {
  const dataset = datasetWith({
    norms: `
      id,subject_vi,subject_en,value,basis,basis_en,from,to,source
      a,Cũ,Old,,Luật khác,Law,2001,,nien-giam
      b,Mới,New,3,Luật khác,Law,2020,,nien-giam
      c,Công bố sau,Later,5,${LAW},Law,2017,,nien-giam
      d,Công bố,First,100,${LAW} (sửa đổi),Law,2010,,nien-giam
      e,Hết hiệu lực,Ended,7,${LAW},Law,2005,2009,nien-giam`,
  });
  const norms = [...dataset.norms.values()].filter(({ id }) => id.length === 1);
  expect(normsInOrder(norms).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'e', 'a']);
});
