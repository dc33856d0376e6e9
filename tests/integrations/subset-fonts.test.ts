import { expect, it } from 'vitest';
import { lettersOf } from '../../src/integrations/subset-fonts.ts';

/** The letters that fonts keep for a site of one page. */
function kept(page: string): string {
  return lettersOf([page]);
}

it.each(['a', 'Z', '9', '~', 'ẫ', 'Ữ', 'đ', 'Đ', 'ỵ'])(
  'anyone may type %s, though no page has it',
  (letter) => {
    expect(kept('')).toContain(letter);
  },
);

it('what a page has besides is kept, and nothing else', () => {
  expect(kept('5 ≤ 6')).toContain('≤');
  expect(kept('')).not.toContain('≤');
});

it('the same letters are the same text, whatever their order: the file has the same name', () => {
  expect(kept('≥ – “')).toBe(kept('“–≥“'));
});

it('of a sign that is two halves no half is asked for', () => {
  expect(kept('😀')).toBe(kept(''));
});
