import { expect, test } from 'vitest';
import { compose } from '../../../src/charts/forms/compose.ts';
import { renderSvg, widthsIn } from '../../../src/charts/output/render.ts';
import { Letters } from '../../../src/charts/paper/letters.ts';
import { longNames } from '../pictures/long-names.ts';

test('a chart that was drawn narrow is drawn anew when it is asked for wide', () => {
  const [narrow, wide] = (['narrow', 'wide'] as const).map((size) => renderSvg(longNames(), size));
  expect(wide).not.toBe(narrow);
});

test.each(['narrow', 'wide'] as const)(
  'the widths that go with a chart are all it takes to lay it out %s',
  (size) => {
    const elsewhere = new Letters(() => {
      throw new Error('measured again');
    }, widthsIn(longNames()));
    expect(compose(longNames(), size, elsewhere).height).toBeGreaterThan(0);
  },
);
