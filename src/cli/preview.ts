import { preview } from 'astro';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { roots } from '../roots.ts';
import { misused, portArgument } from './arguments.ts';
import { begin } from './begin.ts';
import { complain, print } from './report/print.ts';

/** npm run preview: the site as it was built, at an address of this machine. */
const USAGE =
  'Cách dùng: npm run preview [-- --port 4321]\nXem trang đã dựng bằng npm run build. Ctrl+C để dừng.';

begin(USAGE);
const port = portArgument();
if (port === null) misused(USAGE);
else if (!existsSync(join(roots.out, 'index.html'))) {
  complain(
    `Chưa có trang nào trong ${relative('.', roots.out)}/: chạy npm run build trước, rồi chạy lại.`,
  );
  process.exitCode = 1;
} else {
  const server = await preview({ logLevel: 'silent', server: port });
  print(`Trang đã dựng: http://localhost:${server.port}/ (Ctrl+C để dừng)`);
}
