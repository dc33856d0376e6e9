import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { answersToFillIn, isEmptyTemplate, readAnswers } from '../../src/import/answers.ts';
import { namesWith, readNames } from '../../src/import/names.ts';
import { question } from '../../src/import/messages/questions-vi.ts';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SCORES = { period: '2018', source: 'kg-paridx-2018', index: 'cchc-tinh' };
const bytes = (text: string) => new TextEncoder().encode(text);

function scores(...names: string[]) {
  const rows: Layout['rows'] = [['Đơn vị', 'Điểm'], ...names.map((name, at) => [name, 80 + at])];
  return xlsx({ rows });
}

describe('names that were once explained', () => {
  const file = (text: string): RawFile[] => [{ file: 'import-names.csv', bytes: bytes(text) }];

  it('are taken down when an answer explains them', () => {
    const made = imported(scores('Phòng Một cửa An Minh'), { ...SCORES, 'unit:A2': 'an-minh' });
    expect(made.understood?.confirmed).toEqual([
      { written: 'Phòng Một cửa An Minh', unit: 'an-minh' },
    ]);
    expect(namesWith([], made.understood?.confirmed ?? [])).toBe(
      'written,unit\nPhòng Một cửa An Minh,an-minh\n',
    );
  });

  it('are known the next time, however they are spelled', () => {
    const names = readNames(file('written,unit\nPhòng Một cửa An Minh,an-minh\n'));
    const made = imported(scores('PHÒNG MỘT CỬA AN MINH'), SCORES, { names });
    expect([made.asked, made.rows[0]?.['unit']]).toEqual([[], 'an-minh']);
  });

  it('are asked about again once the unit is no more, and are replaced by the last word', () => {
    const names = new Map([['phong-mot-cua-an-minh', 'so-khdt']]);
    const later = imported(
      scores('Phòng Một cửa An Minh'),
      { ...SCORES, period: '2026' },
      { names },
    );
    expect(later.asked).toEqual(['unit:A2']);
    const known = file('written,unit\nPhòng Một cửa,an-minh\n');
    expect(namesWith(known, [{ written: 'Phòng một cửa', unit: 'go-quao' }])).toBe(
      'written,unit\nPhòng một cửa,go-quao\n',
    );
    expect(namesWith(known, [{ written: 'phòng một cửa', unit: 'an-minh' }])).toBeNull();
  });
});

it('says of a unit that it is no more in the period', () => {
  const made = imported(scores('Sở Kế hoạch và Đầu tư'), { ...SCORES, period: '2026' });
  const [asked] = made.questions;
  expect(asked?.choices.map(({ value }) => value)).toEqual(['so-khdt', 'skip']);
  expect(asked && question(asked)).toContain('"Sở Kế hoạch và Đầu tư" không còn sau 2025-02');
});

it('asks about many names that nobody knows in one question, and about few one by one', () => {
  const many = ['Bưu điện', 'Viettel', 'Điện lực', 'Công an'].map((name) => `${name} số 1`);
  const made = imported(scores('Huyện An Minh', ...many), SCORES);
  expect(made.asked).toEqual(['unit:A']);
  const one = imported(scores('Huyện An Minh', ...many), {
    ...SCORES,
    'unit:A': 'skip',
    'unit:A3': 'go-quao',
  });
  expect(one.rows.map(({ unit }) => unit)).toEqual(['an-minh', 'go-quao']);
  expect(imported(scores('Huyện An Minh', 'Viettel số 1'), SCORES).asked).toEqual(['unit:A3']);
});

it('lists every code that may be answered', () => {
  const made = imported(scores('Huyện An Minh'), { period: '2018' });
  const codes = Object.fromEntries(made.questions.map(({ id, codes }) => [id, codes?.ids]));
  expect(codes['index']).toContain('cchc-tinh');
  expect(codes['source']).toContain('kg-paridx-2018');
});

describe('a file of answers', () => {
  it('may know more than is asked; a flag may not', () => {
    const answers = { ...SCORES, 'unit:A9': 'an-minh' };
    const spare = new Set(['unit:A9']);
    expect(imported(scores('Huyện An Minh'), answers, { spare }).faults).toEqual([]);
    expect(imported(scores('Huyện An Minh'), answers).faults).toEqual([
      { kind: 'unused-answer', id: 'unit:A9', nearest: null },
    ]);
  });

  it('is laid out to be filled in, and is empty until somebody does', () => {
    const { questions } = imported(scores('Huyện An Mnih'), SCORES);
    const text = answersToFillIn(questions, 'vi');
    expect(isEmptyTemplate('a.csv', bytes(text))).toBe(true);
    const filled = text.replace('unit:A2,', 'unit:A2,an-minh');
    expect(isEmptyTemplate('a.csv', bytes(filled))).toBe(false);
    expect(readAnswers('a.csv', bytes(filled))).toEqual(new Map([['unit:A2', 'an-minh']]));
    expect(isEmptyTemplate('units.csv', bytes('id,kind\nx,y\n'))).toBe(false);
  });
});
