import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/editions/ledger.ts';
import { editionMark } from '../../src/site/frame/offline/edition-mark.ts';
import { localeAt, placesUnder } from '../../src/site/frame/offline/places.ts';

describe.each(['/', '/cchc/'])('what is kept ahead of a site under %s', (base) => {
  const places = placesUnder(base);

  it('is home, and the years that home leads to, each once', () => {
    expect(places.homeOf(`${base}2019/`)).toBe(base);
    const html = ['2019/', '2018/', '2019/', '2019/a/', '2019/#mot-cua', 'don-vi/']
      .map((path) => `<a href="${base}${path}">…</a>`)
      .join('<a href="https://example.org/2017/">…</a>');
    expect(places.yearsIn(base, html)).toEqual([`${base}2019/`, `${base}2018/`]);
  });

  it('is the page of the unit that was looked at last, in whatever year', () => {
    const paths = ['2019/', '2019/song-may/', 'don-vi/nui-xa/'].map((path) => base + path);
    expect(places.ownUnit(paths)).toBe(`${base}don-vi/song-may/`);
  });

  it.each([
    'don-vi/',
    '2019/bao-chi/',
    '2019/bang/cap-xa/',
    '2019/a/trich-dan/cases/b/',
    'nguon/a/',
  ])('is of no unit after %s', (path) => {
    expect(places.ownUnit([base + path])).toBeUndefined();
  });

  it('speaks the language of the page', () => {
    expect(localeAt(`${base}don-vi/`, base)).toBe('vi');
    expect(localeAt(`${base}en/don-vi/`, base)).toBe('en');
    expect(places.homeOf(`${base}en/2019/`)).toBe(`${base}en/`);
  });
});

describe('the mark of an edition', () => {
  const sealed = (order: number, date: string): Edition => ({
    id: `2019-${String(order + 1)}`,
    date,
    reason: '',
    sha256: '',
    chain: '',
    year: 2019,
    number: order + 1,
    order,
    follows: null,
    withdrawn: null,
  });

  it('is empty before the first', () => {
    expect(editionMark([])).toBe('');
  });

  it('changes with every sealing, on the same day too', () => {
    expect(editionMark([sealed(0, '2027-01-05')])).toBe('2027-01-05.1');
    expect(editionMark([sealed(1, '2027-01-05'), sealed(0, '2027-01-05')])).toBe('2027-01-05.2');
  });

  it('changes with a withdrawal', () => {
    const withdrawn = { date: '2027-02-01', reason: '', order: 1, chain: '' };
    expect(editionMark([{ ...sealed(0, '2027-01-05'), withdrawn }])).toBe('2027-02-01.2');
  });
});
