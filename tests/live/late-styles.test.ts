import { globSync, readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { expect, it } from 'vitest';

/** The style sheets that scripts link to a page which is there already. */
const LATE = globSync('src/live/**/*.ts').flatMap((script) =>
  [...readFileSync(script, 'utf8').matchAll(/from '([^']+\.css)\?url'/g)].map(([, sheet = '']) =>
    join(dirname(script), sheet),
  ),
);

it('there are style sheets that come late', () => {
  expect(LATE).toContain('src/live/tables.css');
});

it.each(LATE)(
  '%s stands in no layer: with a further layer Chromium lays out every line of the page again',
  (sheet) => {
    expect(readFileSync(sheet, 'utf8')).not.toContain('@layer');
  },
);
