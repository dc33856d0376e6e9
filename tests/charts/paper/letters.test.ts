import { describe, expect, it } from 'vitest';
import { Letters } from '../../../src/charts/paper/letters.ts';

/** Every letter 10 px wide, heavy ones 12. */
const lettersOf = (known = {}) =>
  new Letters((text, weight) => text.length * (weight === 600 ? 12 : 10), known);

describe('the letters of a picture', () => {
  it('take the room that they are measured with, heavy ones more', () => {
    expect(lettersOf().width('Tỉnh')).toBe(40);
    expect(lettersOf().width('Tỉnh', 600)).toBe(48);
    expect(lettersOf().widest(['Tỉnh', 'Huyện'])).toBe(50);
    expect(lettersOf().widest([])).toBe(0);
  });

  it('keep to the widths that were measured elsewhere', () => {
    const letters = lettersOf({ '400|Tỉnh': 33 });
    expect([letters.width('Tỉnh'), letters.width('Tỉnh', 600)]).toEqual([33, 48]);
  });

  it('remember what was measured, and nothing that others measured', () => {
    const [letters, others] = [lettersOf({ '400|xã': 7 }), lettersOf()];
    letters.width('Tỉnh');
    others.width('Huyện');
    expect(letters.widths).toEqual({ '400|Tỉnh': 40 });
  });
});

describe('words in lines', () => {
  it('are broken between words only, and a word that is too wide stays whole', () => {
    expect(lettersOf().fill('một hai không-tách-được ba', 80)).toEqual([
      'một hai',
      'không-tách-được',
      'ba',
    ]);
  });

  it('hold a number to its unit where the space between them does not break', () => {
    expect(lettersOf().fill('trong 12\u00a0%', 90)).toEqual(['trong', '12\u00a0%']);
  });

  it('are as even as they come when they are a name', () => {
    expect(lettersOf().fill('aa aa aa aa aa', 120)).toEqual(['aa aa aa aa', 'aa']);
    expect(lettersOf().wrap('aa aa aa aa aa', 120)).toEqual(['aa aa aa', 'aa aa']);
  });
});
