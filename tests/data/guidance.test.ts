import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidance } from '../../src/data/guidance.ts';
import { FAULTS } from './faults.ts';

const guide = readFileSync('HUONG-DAN.md', 'utf8');
const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);

/** The fragment under which a heading is found where the guide is read. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

describe("the editor's guide", () => {
  it('has no two headings with one anchor', () => {
    const anchors = headings.map(anchor);
    expect(anchors.filter((one, index) => anchors.indexOf(one) < index)).toEqual([]);
  });

  it.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])(
    'explains %s where the check points',
    (code) => {
      const [file, fragment] = guidance(code).split('#');
      expect(file).toBe('HUONG-DAN.md');
      expect(headings.map(anchor)).toContain(fragment);
      const [, section = ''] = guide.split(`\n### ${code}\n`);
      const [own = ''] = section.split('\n### ');
      expect(own).toMatch(/\*\*.+ · .+\*\* .+ \*.+\*\n/);
      expect(own).toMatch(/- Sai · wrong: .+\n- Đúng · mended: .+\n/);
    },
  );
});
