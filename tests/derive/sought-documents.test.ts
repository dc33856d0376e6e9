import { describe, expect, it } from 'vitest';
import { soughtDocuments } from '../../src/derive/sought-documents.ts';
import { datasetWith } from './dataset-with.ts';

const REST =
  'title_vi, title_en, issuer_vi, issuer_en, addressee_vi, addressee_en, holds_vi, holds_en, mentioned';
const WORDS = 'Bảng điểm, Scores, UBND, Committee, UBND, Committee, Điểm., Scores., bao-cao';

/** What each document might fill: "topic/group unit year". */
function fills(documents: string[]) {
  const rows = documents.map((row) => `${row}, ${WORDS}`).join('\n');
  const dataset = datasetWith({
    scores: `
      unit,    period, index, score, class
      dao-cau, 2018,   cchc,  81,    good
      doi-che, 2018,   cchc,  ,      good
      so-nang, 2019,   cchc,  90,    good`,
    knownDocuments: `id, number, date, indicators, units, period, ${REST}\n${rows}`,
  });
  return soughtDocuments(dataset).map(({ document, gaps }) => ({
    id: document.id,
    gaps: gaps.map(
      ({ topic, group, squares }) =>
        `${topic}/${String(group)}: ${squares.map(({ unit, year, found }) => `${unit.id} ${String(year)} ${found}`).join(', ')}`,
    ),
  }));
}

describe('a document might fill', () => {
  it('the squares of its units, its years and its topic that are not whole', () => {
    expect(fills(['phu-luc, 12/QĐ, 2019-02-01, scores.score, cap-huyen, 2018'])).toEqual([
      {
        id: 'phu-luc',
        gaps: ['rating/districts: doi-che 2018 part, suoi-ngoc 2018 nothing'],
      },
    ]);
  });

  it('those of single units and of several years', () => {
    expect(fills(['bang, , , scores.score, dao-cau | so-nang, 2018-01/2019-12'])).toEqual([
      {
        id: 'bang',
        gaps: [
          'rating/departments: so-nang 2018 nothing',
          'rating/districts: dao-cau 2019 nothing',
        ],
      },
    ]);
  });

  it('nothing any more, once all that it tells was found', () => {
    expect(fills(['bang, , , scores.score, dao-cau, 2018'])).toEqual([{ id: 'bang', gaps: [] }]);
  });
});

it('documents that can be asked for by a number stand first, the oldest first', () => {
  const ids = fills([
    'a-khong-so, , , scores.score, dao-cau, 2018',
    'b-moi, 2/QĐ, 2020-02-01, scores.score, dao-cau, 2019',
    'c-cu, 1/QĐ, 2019-02-01, scores.score, dao-cau, 2018',
  ]).map(({ id }) => id);
  expect(ids).toEqual(['c-cu', 'b-moi', 'a-khong-so']);
});
