import { expect, test } from 'vitest';
import { sitePages } from './pages.ts';

let maps = 0;
const faults: string[] = [];
for (const { address, $ } of sitePages()) {
  for (const map of $('.tiles')) {
    maps += 1;
    const tones = $(map)
      .find('.legend [class]')
      .map((_, entry) => $(entry).attr('class'))
      .get();
    for (const tile of $(map).find('.map a')) {
      const name = `${address} ${$(tile).find('b').text()}`;
      const tone = $(tile).attr('class') ?? '';
      const figures = $(tile).find('[data-figure]').length;
      if (!tones.includes(tone))
        faults.push(`${name} is "${tone}", which the legend does not name`);
      if ((figures === 0) !== (tone === 'none'))
        faults.push(`${name} is "${tone}" with ${figures}`);
    }
  }
}

test('the site has tile maps', () => {
  expect(maps).toBeGreaterThan(1);
});

test('the legend of a map names the look of every tile; only tiles without a figure look empty', () => {
  expect(faults).toEqual([]);
});
