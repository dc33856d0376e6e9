import { expect, it } from 'vitest';
import { keptTogether } from '../../src/integrations/kept-together.ts';

it.each([
  [
    'a quarter and its number stand in one line',
    '<p>Quý II năm 2020, <b>quý IV/2021</b></p>',
    '<p>Quý\u00A0II năm 2020, <b>quý\u00A0IV/2021</b></p>',
  ],
  ['other words keep their spaces', '<p>quý ông, quý Inh</p>', '<p>quý ông, quý Inh</p>'],
  [
    'the number of a document in a heading is one element',
    '<h1>Kế hoạch 39/KH-UBND</h1><h3><a>Nghị định 118/2025/NĐ-CP</a></h3>',
    '<h1>Kế hoạch <span class="unbroken">39/KH-UBND</span></h1><h3><a>Nghị định <span class="unbroken">118/2025/NĐ-CP</span></a></h3>',
  ],
  [
    'below a heading it is as it is',
    '<h2>2025</h2><p>39/KH-UBND, 10/12/2025</p>',
    '<h2>2025</h2><p>39/KH-UBND, 10/12/2025</p>',
  ],
  [
    'what programs read and what windows are called is left alone',
    '<title>Quý II</title><a title="quý II > 39/KH-UBND">a</a><script>"quý II"</script>',
    '<title>Quý II</title><a title="quý II > 39/KH-UBND">a</a><script>"quý II"</script>',
  ],
])('%s', (_, page, kept) => {
  expect(keptTogether(page)).toBe(kept);
});
