import { describe, expect, it } from 'vitest';
import { compareYear } from '../../src/editions/compare.ts';
import { textFile } from '../data/fixture.ts';

const HEADER = 'unit,period,index,score,max,rank,rank_of,class,status,note_vi,note_en,source';
const A = 'doi-che,2018,cchc,71.5,100,,,fair,,,,bao-cao';
const B = 'so-nang,2018,cchc,80.25,100,,,good,,,,bao-cao';

function scores(...lines: string[]) {
  return [textFile('scores.csv', `${lines.join('\n')}\n`)];
}

/** [id, old, now] of each change. */
function changes(old: ReturnType<typeof scores>, now: ReturnType<typeof scores>) {
  return compareYear(old, now).map((change) => [change.id, change.old, change.now]);
}

describe('two states of a year are the same', () => {
  it('whatever the order of rows', () => {
    expect(changes(scores(HEADER, A, B), scores(HEADER, B, A))).toEqual([]);
  });

  it('whatever the order of columns', () => {
    const turned = (line: string) => line.split(',').reverse().join(',');
    expect(changes(scores(HEADER, A), scores(turned(HEADER), turned(A)))).toEqual([]);
  });

  it('when a column was added since and is empty', () => {
    const older = 'unit,period,index,score,max,class,source';
    const row = 'doi-che,2018,cchc,71.5,100,fair,bao-cao';
    expect(changes(scores(older, row), scores(HEADER, A))).toEqual([]);
  });
});

describe('a difference is told cell by cell', () => {
  it('with what stood there and what stands there, and where', () => {
    const now = scores(HEADER, B, A.replace('71.5', '71.50'));
    expect(compareYear(scores(HEADER, A, B), now)).toMatchObject([
      {
        id: 'scores.score.doi-che.2018.cchc.bao-cao',
        old: '71.5',
        now: '71.50',
        isFigure: true,
        file: 'scores.csv',
        line: 3,
        place: { name: 'score', letter: 'D' },
      },
    ]);
  });

  it('for each filled cell of a row that is gone', () => {
    expect(changes(scores(HEADER, A, B), scores(HEADER, B))).toEqual([
      ['scores.score.doi-che.2018.cchc.bao-cao', '71.5', null],
      ['scores.max.doi-che.2018.cchc.bao-cao', '100', null],
      ['scores.class.doi-che.2018.cchc.bao-cao', 'fair', null],
    ]);
  });

  it('for each filled cell of a column that the code has dropped', () => {
    const older = scores(`${HEADER},stars`, `${A},4`, `${B},`);
    expect(compareYear(older, scores(HEADER, A, B))).toMatchObject([
      { id: 'scores.stars.doi-che.2018.cchc.bao-cao', old: '4', now: null, isFigure: true },
    ]);
  });

  it('when a row changes its source: one statement is gone, another is there', () => {
    const now = scores(HEADER, A.replace('bao-cao', 'nien-giam'));
    expect(changes(scores(HEADER, A), now).map(([id]) => id)).toContain(
      'scores.score.doi-che.2018.cchc.nien-giam',
    );
  });

  it('also of words: a note is quoted like a number', () => {
    const [change] = compareYear(
      scores(HEADER, A),
      scores(HEADER, A.replace(',,,,bao-cao', ',,Chép lại.,Copied.,bao-cao')),
    );
    expect(change).toMatchObject({ column: 'note_vi', isFigure: false, old: null });
  });
});
