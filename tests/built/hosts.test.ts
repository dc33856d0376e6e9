import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roots } from '../../src/roots.ts';
import { isMissing, startServer, type RunningServer } from '../hosts/servers.ts';

const [PAGE = ''] = globSync('*/*/index.html', { cwd: roots.out }).sort();
/** Of all scripts the longest: its compressed copy is shorter. */
const [SCRIPT = ''] = globSync('_astro/*.js', { cwd: roots.out }).sort(
  (a, b) => sizeOf(b) - sizeOf(a),
);
const [CSV = ''] = globSync('du-lieu/**/*.csv', { cwd: roots.out }).sort();

function sizeOf(file: string): number {
  return statSync(join(roots.out, file)).size;
}

describe.each(['nginx', 'caddy', 'apache2'] as const)('%s, under a path', (name) => {
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

  it.skipIf(missing).each(['khong-co/', '_astro/', 'nhung/', '.htaccess', '_headers'])(
    'says in the words of the site that there is no %s, and lists nothing',
    async (path) => {
      const answer = await get(path);
      // Apache says of what it may not give that it may not.
      expect([403, 404]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toBe(readFileSync(join(roots.out, '404.html'), 'utf8'));
    },
  );

  it.skipIf(missing)('takes what is not there for nothing but a page of the site', async () => {
    for (const path of ['_astro/khong-co.js', 'du-lieu/khong-co.csv', 'nhung/khong-co/']) {
      const { status, headers } = await get(path);
      expect(status).toBe(404);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it.skipIf(missing)('sends a page that the reader has, compressed, no second time', async () => {
    const asked = { 'accept-encoding': 'gzip' };
    const first = await get(PAGE, asked);
    const again = await get(PAGE, {
      ...asked,
      'if-none-match': first.headers.get('etag') ?? '',
      // Fetch asks by itself for an answer that no cache keeps.
      'cache-control': 'max-age=0',
    });
    expect(again.status).toBe(304);
  });

  it.skipIf(missing)('leads to the site, and shows nothing of its own beside it', async () => {
    const without = await fetch(`${server.origin}/cchc`, { redirect: 'manual' });
    expect(without.status).toBe(301);
    expect(without.headers.get('location')).toMatch(/\/cchc\/$/);
    const beside = await fetch(`${server.origin}/`);
    expect(beside.status).not.toBe(200);
  });

  it.skipIf(missing)(
    'leads from an address without its last slash to the one with it',
    async () => {
      const answer = await get(PAGE.replace('/index.html', ''));
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.get('location')).toMatch(/\/cchc\/.*\/$/);
    },
  );
});
