import { resolve } from 'node:path';
import { readRecord } from '../data/folder.ts';
import { siteSetting } from '../data/settings.ts';
import { readPublication } from '../editions/publication.ts';
import { caddyFile } from '../hosts/caddy.ts';
import { nginxFile } from '../hosts/nginx.ts';
import { hostRules } from '../hosts/rules.ts';
import { roots } from '../roots.ts';
import { baseOf } from '../site/addresses.ts';
import { misused, readArguments } from './arguments.ts';
import { begin } from './begin.ts';
import { closing, report } from './report/report.ts';
import { complain, print } from './report/print.ts';
import { writeWhole } from './write/whole-file.ts';

/** npm run host: the file that a server of one's own needs, for the address in site.csv. */
const USAGE = [
  'Cách dùng: npm run host -- nginx|caddy [--folder /srv/trang] [--to TỆP]',
  'Viết cấu hình máy chủ cho địa chỉ trong site.csv: kiểu tệp, tiêu đề, bản nén sẵn, trang 404.',
  '--folder là thư mục chứa trang đã dựng trên máy chủ (nếu không nói: dist/ ở đây); không có --to thì in ra.',
  'Apache (.htaccess), Netlify và Cloudflare Pages (_headers, _redirects) không cần lệnh này: npm run build đã đặt sẵn trong dist/.',
].join('\n');

const HOSTS = ['nginx', 'caddy'] as const;

begin(USAGE);
const given = readArguments({ folder: { type: 'string' }, to: { type: 'string' } });
const [asked, ...more] = given?.positionals ?? [];
const host = HOSTS.find((name) => name === asked);
if (given === null || host === undefined || more.length > 0) misused(USAGE);
else writeFor(host, given.values);

function writeFor(host: (typeof HOSTS)[number], { folder, to }: { folder?: string; to?: string }) {
  const reading = readPublication(readRecord(roots));
  if (!reading.ok) {
    complain(`${report(reading.issues, 'vi')}\n\n${closing(reading.issues, 'vi')}`);
    process.exitCode = 1;
    return;
  }
  const text = fileFor(
    host,
    siteSetting(reading.publication.dataset, 'address'),
    folder ?? roots.out,
  );
  if (to === undefined) {
    print(text);
    return;
  }
  writeWhole(resolve(to), text);
  print(`Xong: đã viết cấu hình ${host} vào ${to}.`);
}

function fileFor(host: (typeof HOSTS)[number], address: string, folder: string): string {
  const rules = hostRules(baseOf(address));
  const { hostname, host: site } = new URL(address);
  return host === 'nginx'
    ? nginxFile(rules, { folder, name: hostname, port: 80 })
    : caddyFile(rules, { folder, site });
}
