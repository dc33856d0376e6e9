import { dev } from 'astro';
import { misused, portArgument } from './arguments.ts';
import { begin } from './begin.ts';
import { print } from './report/print.ts';

/** npm run dev: the site while it is worked on; pages follow each change of data/ and content/. */
const USAGE =
  'Cách dùng: npm run dev [-- --port 4321]\nXem trang khi đang sửa data/ và content/. Ctrl+C để dừng.';

begin(USAGE);
const port = portArgument();
if (port === null) misused(USAGE);
else {
  const server = await dev({ logLevel: 'warn', server: port });
  print(`Trang đang sửa: http://localhost:${server.address.port}/ (Ctrl+C để dừng)`);
}
