import { describe, expect, it } from 'vitest';
import { parseQuantity, readHedge } from '../../src/data/quantity.ts';

describe('a number', () => {
  it.each([
    ['0', 0, 0],
    ['19630', 19630, 0],
    ['19.63', 19.63, 2],
    ['60.3093', 60.3093, 4],
    ['0.580', 0.58, 3],
    ['85.0', 85, 1],
  ])('%s is read to the digits that are printed', (raw, value, decimals) => {
    expect(parseQuantity(raw)).toEqual({ value, mark: 'exact', raw, decimals });
  });

  it.each([
    ['>300', 'more'],
    ['<5', 'less'],
    ['~1100', 'about'],
    ['<~100', 'nearly'],
  ])('%s keeps the reservation of its source', (raw, mark) => {
    expect(parseQuantity(raw)).toMatchObject({ mark, raw });
  });

  it.each([
    ['gần 30.000', '<~'],
    ['khoảng 30.000', '~'],
    ['hơn 30.000', '>'],
    ['30.000', ''],
  ])('%s is hedged as its source hedges it', (text, hedge) => {
    expect(readHedge(text)).toEqual({ hedge, digits: '30.000' });
  });

  it.each([
    '',
    ' 5',
    '007',
    '1,5',
    '1 000',
    '1.',
    '.5',
    '-5',
    '+5',
    '1e3',
    '5%',
    '> 300',
    '>',
    '≈5',
    '~<5',
    '٣',
  ])('is never guessed from %j', (raw) => expect(parseQuantity(raw)).toBeNull());
});
