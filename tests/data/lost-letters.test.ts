import { describe, expect, it } from 'vitest';
import { lostLetters } from '../../src/data/checks/cell/lost-letters.ts';

describe('letters that a program could not write', () => {
  it.each(['Huy?n An Minh', 'HUY?N AN MINH', 'Huye??n', 'Huy\uFFFDn'])('are missed in %s', (cell) =>
    expect(lostLetters(cell)).toEqual({ code: 'lost-letters' }),
  );

  it.each([
    'Vì sao? Nguồn không nói.',
    'Vì sao?Nguồn không nói.',
    'https://ben-mo.example/?id=b?c',
  ])('are not missed in %s', (cell) => expect(lostLetters(cell)).toBeNull());
});
