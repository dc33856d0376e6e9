import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../src/integrations/only-shipped.ts';
import { licencesFile, SHIPPED, shippedPackages } from '../../src/publish/shipped.ts';

const { dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;

describe('packages of others', () => {
  it('are each named in CONTRIBUTING.md, with what they are for', () => {
    const [, list = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## What it is made with');
    const named = list
      .split('\n')
      .filter((line) => /^- `.*: \p{L}/u.test(line))
      .flatMap((line) =>
        [...(line.split(': ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
      );
    const known = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(named.toSorted()).toEqual(known.toSorted());
  });

  it('are pinned to one version before their first whole one, where the site is built with them', () => {
    const loose = Object.entries(dependencies).filter(([, range]) => /^[\^~]0\./.test(range));
    expect(loose).toEqual([]);
  });

  it('tell nothing to anybody: whatever starts Astro turns its telemetry off', () => {
    const started = Object.values(scripts).filter((script) => /\bastro\b/.test(script));
    expect(started.every((script) => script.includes('--env-file=.ci/quiet.env'))).toBe(true);
    expect(readFileSync('.ci/quiet.env', 'utf8')).toBe('ASTRO_TELEMETRY_DISABLED=1\n');
    expect(readFileSync('src/cli/begin.ts', 'utf8')).toContain(
      "['ASTRO_TELEMETRY_DISABLED'] = '1'",
    );
  });
});

describe('what of them is served to readers', () => {
  it('has a licence that is told with its owner and in full', () => {
    const packages = shippedPackages();
    expect(packages.map(({ name }) => name)).toEqual([...SHIPPED]);
    for (const { name, version, licence, copyright, text } of packages) {
      expect([name, version, licence, copyright]).toEqual([
        name,
        expect.stringMatching(/^\d+\.\d+\.\d+$/),
        expect.stringMatching(/^(?:MIT|OFL-1\.1)$/),
        expect.stringMatching(/^Copyright .{6,}/),
      ]);
      expect(licencesFile(packages)).toContain(text);
    }
  });

  it('is known by where its files lie', () => {
    expect(packageOf('/a/node_modules/b/node_modules/@kurkle/color/dist/color.js')).toBe(
      '@kurkle/color',
    );
    expect(packageOf('/a/node_modules/chart.js/dist/chart.js')).toBe('chart.js');
    expect(packageOf('/a/src/live/reader.ts')).toBeNull();
  });
});
