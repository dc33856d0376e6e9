import { expect, it } from 'vitest';
import { withoutBrackets } from '../../src/i18n/brackets.ts';

it('a name that stands in brackets has none of its own', () => {
  expect(withoutBrackets('Chỉ số Hiệu quả (PAPI)')).toBe('Chỉ số Hiệu quả, PAPI');
  expect(withoutBrackets('Đất đai')).toBe('Đất đai');
});
