import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roots } from '../../src/roots.ts';
import { isMissing, startServer, type RunningServer } from '../hosts/servers.ts';

const [PAGE = ''] = globSync('*/*/index.html', { cwd: roots.out }).sort();
/** Long enough that a compressed copy is shorter. */
const SCRIPT = globSync('_astro/live-chart.*.js', { cwd: roots.out })[0] ?? '';
const [CSV = ''] = globSync('du-lieu/**/*.csv', { cwd: roots.out }).sort();

describe.each(['nginx', 'caddy'] as const)('%s, under a path', (name) => {
  const missing = isMissing(name);
  let server: RunningServer;

  beforeAll(async () => {
    if (!missing) server = await startServer(name, roots.out, '/cchc/');
  });
  afterAll(() => {
    if (!missing) server.stop();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}/cchc/${path}`, { headers, redirect: 'manual' });

  it.skipIf(missing)('sends a page as text, to be asked for anew, closed to frames', async () => {
    const answer = await get(PAGE.replace('index.html', ''));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(readFileSync(join(roots.out, PAGE), 'utf8'));
  });

  it.skipIf(missing)('lets anyone frame an embed, in each of its parts', async () => {
    const [embed = ''] = globSync('nhung/*/index.html', { cwd: roots.out });
    const answer = await get(embed.replace('index.html', ''));
    expect(answer.headers.get('content-security-policy')).toBe('frame-ancestors *');
  });

  it.skipIf(missing)('has script kept for ever, compressed beforehand', async () => {
    const answer = await get(SCRIPT, { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await answer.text()).toBe(readFileSync(join(roots.out, SCRIPT), 'utf8'));
  });

  it.skipIf(missing)('sends data as what it is, to pages of anyone', async () => {
    const answer = await get(CSV);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const page = await get('');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.skipIf(missing)('sends a part of a file when a part is asked for', async () => {
    const answer = await get(CSV, { range: 'bytes=0-9', 'accept-encoding': 'identity' });
    expect(answer.status).toBe(206);
    expect((await answer.arrayBuffer()).byteLength).toBe(10);
  });

  it.skipIf(missing).each(['khong-co/', '_astro/', 'nhung/', '.htaccess'])(
    'says in the words of the site that there is no %s, and lists nothing',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toBe(readFileSync(join(roots.out, '404.html'), 'utf8'));
    },
  );

  it.skipIf(missing)(
    'leads from an address without its last slash to the one with it',
    async () => {
      const answer = await get(PAGE.replace('/index.html', ''));
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.get('location')).toMatch(/\/cchc\/.*\/$/);
    },
  );
});
