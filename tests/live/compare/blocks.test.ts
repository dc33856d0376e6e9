import { describe, expect, test } from 'vitest';
import {
  blocksOf,
  breaksIn,
  emptyYears,
  exactIn,
  isGap,
} from '../../../src/live/compare/blocks.ts';
import type { Block } from '../../../src/live/compare/blocks.ts';
import { blockOf, cell, choiceOf, cu, dao, file, moi, nui, said } from './example.ts';

/** Each row in words: its unit, then its cells. */
const inWords = ({ rows }: Block) =>
  rows.map(({ unit, cells }) =>
    [unit.id, ...cells.map((one) => (isGap(one) ? one.gap : one.said[0].text))].join(' '),
  );

describe('what stands beside one another', () => {
  const late = file({
    dao: { 2018: cell('5'), 2019: cell('7') },
    moi: { 2019: cell('1') },
    cu: { 2018: cell('9') },
  });

  test('a unit without a figure has none, which is not zero', () => {
    expect(inWords(blockOf(late, choiceOf([dao, nui])))).toEqual([
      'dao 5 7',
      'nui not-found not-found',
    ]);
  });

  test('a unit that was not there yet, or no longer, is told apart from one of which nothing was found', () => {
    expect(inWords(blockOf(late, choiceOf([moi, cu])))).toEqual([
      'moi not-yet 1',
      'cu 9 no-longer',
    ]);
  });

  test('of a whole group only those with a figure stand in the table, and the others are named', () => {
    const block = blockOf(late);
    expect(block.rows.map(({ unit }) => unit)).toEqual([dao, moi, cu]);
    expect(block.silent).toEqual([nui]);
  });

  test('years in which no chosen unit has a figure have no column, and are named', () => {
    const choice = choiceOf([moi], [2018, 2019]);
    const blocks = blocksOf(late, choice);
    expect(blocks[0]?.periods.map(({ short }) => short)).toEqual(['2019']);
    expect(emptyYears(choice, blocks)).toEqual([2018]);
  });

  test('whole years and a part of a year stand in blocks of their own', () => {
    const [half] = file({ dao: { 2019: cell('3') } }).families;
    if (!half) throw new Error('no family');
    const both = { ...late, families: [...late.families, { ...half, part: '6 tháng đầu năm' }] };
    expect(blocksOf(both, choiceOf([dao])).map(({ part }) => part)).toEqual([
      'cả năm',
      '6 tháng đầu năm',
    ]);
  });

  test('a choice of which nothing is stated has no block', () => {
    expect(blocksOf(late, choiceOf([nui]))).toEqual([]);
  });
});

describe('a number to reckon with', () => {
  test('is an exact one', () => {
    expect(exactIn(cell('5'))).toBe(5);
  });
  test('is no bound', () => {
    expect(exactIn(cell('hơn 5'))).toBeNull();
  });
  test('is none that sources contradict', () => {
    expect(exactIn({ said: [said('5', 'A'), said('6', 'B')], conflict: true })).toBeNull();
  });
});

describe('a break', () => {
  test('of several units for one reason is one break', () => {
    const broken = cell('7', { broken: 'cách tính mới' });
    const block = blockOf(
      file({ dao: { 2018: cell('5'), 2019: broken }, nui: { 2018: cell('5'), 2019: broken } }),
      choiceOf([dao, nui]),
    );
    expect(breaksIn(block)).toMatchObject([{ before: 1, why: 'cách tính mới', units: [dao, nui] }]);
  });

  test('is none where nothing stands before it', () => {
    const block = blockOf(
      file({ dao: { 2018: cell('5'), 2019: cell('7', { broken: 'cách tính mới' }) } }),
      choiceOf([dao], [2019]),
    );
    expect(breaksIn(block)).toEqual([]);
  });
});
