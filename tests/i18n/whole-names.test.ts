import { describe, expect, it } from 'vitest';
import { wholeNames } from '../../src/i18n/whole-names.ts';

const heading = wholeNames(['An Minh', 'An Minh Bắc', 'Rạch Giá', 'Sở Giáo dục và Đào tạo', 'Huế']);
/** What a reader sees, with the spaces that do not break shown. */
const shown = (words: string) => heading(words).replaceAll('\u00a0', '~');

describe('the names of units in a heading', () => {
  it('are not torn between two lines, the longest one first', () => {
    expect(shown('Huyện An Minh năm 2019')).toBe('Huyện An~Minh năm 2019');
    expect(shown('Xã An Minh Bắc và thành phố Rạch Giá')).toBe(
      'Xã An~Minh~Bắc và thành phố Rạch~Giá',
    );
  });

  it('may be broken when they are too long for a phone', () => {
    expect(shown('Sở Giáo dục và Đào tạo')).toBe('Sở Giáo dục và Đào tạo');
  });

  it('are whole words: what only begins like a name is left alone', () => {
    expect(shown('Ban An Minhơ')).toBe('Ban An Minhơ');
  });
});
