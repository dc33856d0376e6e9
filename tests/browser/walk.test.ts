import { expect, test } from 'vitest';
import { walkOf } from './walk.ts';

test('a walk tells names and roles, the first of many alike, no addresses and no numbers', () => {
  const tree = `- heading "Huyện An Minh năm 2019" [level=1]
- table "Hồ sơ":
  - row "An Minh 1.204":
    - rowheader "An Minh":
      - link "An Minh":
        - /url: /don-vi/an-minh/
    - cell "1.204"
  - row "b"
  - row "c"
  - row "d"
  - row "e"
- paragraph: Nguồn`;
  expect(walkOf(tree)).toBe(`- heading "Huyện An Minh năm #" [level=1]
- table "Hồ sơ"
  - row "An Minh #"
    - rowheader "An Minh"
      - link "An Minh"
    - cell "#"
  - row "b"
  - row "c"
  - … and more of the same: row
- paragraph: Nguồn
`);
});
