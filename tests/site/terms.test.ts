import { describe, expect, it } from 'vitest';
import { termsNamed } from '../../src/site/parts/terms/in-sentence.ts';
import { termsIn } from '../../src/site/parts/terms/terms.ts';

const GLOSSARY = `
## Giỏ chè

Cái giỏ *đựng* một
ký chè. Không tính giỏ rách.

## Giỏ chè lớn

Cách đựng nhiều ký: dùng giỏ to.

## Sớm hẹn, đúng hẹn

*Sớm hẹn* là trước ngày hẹn, *đúng hẹn* là đúng ngày.
`;
const terms = termsIn(GLOSSARY, [
  { depth: 2, slug: 'giỏ-chè', text: 'Giỏ chè' },
  { depth: 2, slug: 'giỏ-chè-lớn', text: 'Giỏ chè lớn' },
  { depth: 2, slug: 'sớm-hẹn-đúng-hẹn', text: 'Sớm hẹn, đúng hẹn' },
]);

/** "[hồ sơ](slug)" where a term is named. */
function marked(text: string, said = new Set<string>()): string {
  return termsNamed(text, terms, said)
    .map((one) => (one.term ? `[${one.text}](${one.term.slug})` : one.text))
    .join('');
}

describe('the glossary', () => {
  it('gives each heading the first sentence below it, without marks', () => {
    expect(terms.map(({ text }) => text)).toEqual([
      'Cái giỏ đựng một ký chè.',
      'Cách đựng nhiều ký.',
      'Sớm hẹn là trước ngày hẹn, đúng hẹn là đúng ngày.',
    ]);
  });

  it('takes a heading with commas for several names of one entry', () => {
    expect(terms[2]?.names).toEqual(['sớm hẹn', 'đúng hẹn']);
  });
});

describe('a sentence', () => {
  it('has a term marked where it first stands, as it is written there', () => {
    expect(marked('Giỏ chè này và giỏ chè kia')).toBe('[Giỏ chè](giỏ-chè) này và giỏ chè kia');
  });

  it('means the longest name', () => {
    expect(marked('một giỏ chè lớn')).toBe('một [giỏ chè lớn](giỏ-chè-lớn)');
  });

  it('is not cut within a word', () => {
    expect(marked('giỏ chèn')).toBe('giỏ chèn');
  });

  it('marks no term that was explained above, by whichever of its names', () => {
    const said = new Set<string>();
    marked('sớm hẹn', said);
    expect(marked('đúng hẹn', said)).toBe('đúng hẹn');
  });
});
