import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { apacheFile } from '../../src/hosts/apache.ts';
import { caddyFile } from '../../src/hosts/caddy.ts';
import { nginxFile } from '../../src/hosts/nginx.ts';
import { hostRules, type HostRules } from '../../src/hosts/rules.ts';

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'alias',
  'autoindex',
  'dir',
  'mime',
  'filter',
  'deflate',
  'headers',
];

/** The servers that the site brings a file for, with what starts each of them. */
const SERVERS = {
  nginx: {
    /** The whole of a file of nginx around the part that the site brings. */
    write: (rules: HostRules, folder: string, place: string, port: number) => `
      daemon off;
      ${process.getuid?.() === 0 ? 'user root;' : ''}
      pid ${join(place, 'nginx.pid')};
      error_log ${join(place, 'error.log')};
      events { worker_connections 1024; }
      http {
        access_log off;
        client_body_temp_path ${place}; proxy_temp_path ${place}; fastcgi_temp_path ${place};
        uwsgi_temp_path ${place}; scgi_temp_path ${place};
        ${nginxFile(rules, { folder, name: 'localhost', port })}
      }`,
    arguments: (file: string) => ['-c', file],
  },
  caddy: {
    write: (rules: HostRules, folder: string, _place: string, port: number) => `{
  admin off
}
${caddyFile(rules, { folder, site: `http://localhost:${String(port)}` })}`,
    arguments: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  apache2: {
    /** What a host of Apache has by itself; the folder is told what `.htaccess` says. */
    write: (rules: HostRules, folder: string, place: string, port: number) => `
ServerName localhost
Listen localhost:${String(port)}
PidFile ${join(place, 'pid')}
ErrorLog ${join(place, 'error.log')}
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
DocumentRoot ${place}
Alias ${rules.base.slice(0, -1)} ${folder}
<Directory ${folder}>
AllowOverride None
Options Indexes FollowSymLinks
Require all granted
${apacheFile(rules)}
</Directory>`,
    arguments: (file: string) => ['-D', 'FOREGROUND', '-f', file],
  },
} as const;

export interface RunningServer {
  origin: string;
  stop: () => void;
}

/** Whether this machine has no such server. */
export function isMissing(name: keyof typeof SERVERS): boolean {
  return spawnSync(name, ['version']).error !== undefined;
}

/** Serves a built site under a path, at an address of this machine alone. */
export async function startServer(
  name: keyof typeof SERVERS,
  folder: string,
  base: string,
): Promise<RunningServer> {
  const place = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const file = join(place, 'server.conf');
  const { write, arguments: words } = SERVERS[name];
  writeFileSync(file, write(hostRules(base), folder, place, port));
  const server = spawn(name, words(file), { stdio: 'ignore' });
  const origin = `http://localhost:${String(port)}`;
  await answering(origin, server);
  const stop = () => {
    server.kill();
    rmSync(place, { recursive: true, force: true });
  };
  return { origin, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, 'localhost', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** Resolves when the server answers; rejects when it has ended instead. */
async function answering(origin: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`the server ended with ${String(server.exitCode)}`);
    try {
      await fetch(origin);
      return;
    } catch {
      await pause(50);
    }
  }
}
