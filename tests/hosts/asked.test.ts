import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMissing, startServer, type RunningServer } from './servers.ts';

/** What readers and programs ask of a host beside pages by their addresses, on a site of two pages. */
describe.each([
  ['nginx', '/'],
  ['nginx', '/cchc/'],
  ['caddy', '/'],
  ['caddy', '/cchc/'],
  ['apache2', '/cchc/'],
] as const)('%s, under %s', (name, base) => {
  const missing = isMissing(name);
  const site = mkdtempSync(join(tmpdir(), 'trang-'));
  let server: RunningServer;

  beforeAll(async () => {
    mkdirSync(join(site, 'so-sanh'));
    writeFileSync(join(site, 'index.html'), 'trang nhà');
    writeFileSync(join(site, 'so-sanh/index.html'), 'so sánh');
    writeFileSync(join(site, '404.html'), 'không có');
    if (!missing) server = await startServer(name, site, base);
  });
  afterAll(() => {
    if (!missing) server.stop();
    rmSync(site, { recursive: true });
  });

  const ask = (path: string, method = 'GET') =>
    fetch(`${server.origin}${base}${path}`, { method, redirect: 'manual' });

  it.skipIf(missing)('keeps what was chosen when it adds the last slash', async () => {
    const chosen = '?don-vi=an-bi%C3%AAn&nam=2019';
    const { status, headers } = await ask(`so-sanh${chosen}`);
    expect([301, 308]).toContain(status);
    const location = new URL(headers.get('location') ?? '', server.origin);
    expect(location.pathname + location.search).toBe(`${base}so-sanh/${chosen}`);
  });

  it.skipIf(missing)('adds nothing else to an address without a last slash', async () => {
    const { headers } = await ask('so-sanh');
    expect(headers.get('location')).toMatch(/\/so-sanh\/$/);
  });

  it.skipIf(missing)('leads from no address to another host', async () => {
    const answer = await ask('/so-sanh?nam=2019');
    const location = answer.headers.get('location') ?? '/';
    expect(new URL(location, server.origin).origin).toBe(server.origin);
  });

  it.skipIf(missing).each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'does not say that %s was done',
    async (method) => {
      const { status, headers } = await ask('so-sanh/', method);
      expect(status).toBe(405);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.skipIf(missing)('answers HEAD as it would GET', async () => {
    const { status, headers } = await ask('so-sanh/', 'HEAD');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });
});
