import { expect, it } from 'vitest';
import { paragraph } from '../../src/i18n/paragraph.ts';

it('sentences get their stop, once, and one that has another keeps it', () => {
  expect(paragraph(['Năm 2018: 90%', 'Năm 2019: 98%.', 'Bao nhiêu?'])).toBe(
    'Năm 2018: 90%. Năm 2019: 98%. Bao nhiêu?',
  );
});

it('no sentence is said twice, and an empty one not at all', () => {
  expect(paragraph(['Một', '', ' ', 'Một.', 'Hai'])).toBe('Một. Hai.');
});
