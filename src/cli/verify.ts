import { readArguments, misused } from './arguments.ts';
import { begin } from './begin.ts';
import { complain } from './report/print.ts';
import { copyAt } from './verify/copy.ts';
import { verifyCopy } from './verify/verify-copy.ts';
import { verifyEditions } from './verify/verify-editions.ts';
import { verifyHead } from './verify/verify-head.ts';

/**
 * npm run verify: whether what was published is what it was. With a folder or an address it builds the site anew and
 * compares file by file; --against compares the editions alone; --head proves all up to a head that someone kept.
 */
const USAGE = [
  'Cách dùng:',
  '  npm run verify -- --head 0123456789ab      mọi ấn bản đến đầu chuỗi ấy có còn nguyên không',
  '  npm run verify -- --against https://…      các ấn bản ở địa chỉ ấy có giống ở đây không',
  '  npm run verify -- THƯ-MỤC|https://…        dựng lại cả trang rồi so từng tệp',
  '  npm run verify -- THƯ-MỤC|https://… --built   so với trang đã dựng trong dist/, không dựng lại',
].join('\n');

begin(USAGE);
const given = readArguments({
  head: { type: 'string' },
  against: { type: 'string' },
  built: { type: 'boolean', default: false },
});
const refused = await verify();
if (refused !== null) {
  complain(refused);
  process.exitCode = 1;
}

async function verify(): Promise<string | null> {
  const { head, against, built = false } = given?.values ?? {};
  const [where, ...more] = given?.positionals ?? [];
  const asked = [head, against, where].filter((one) => one !== undefined);
  if (asked.length !== 1 || more.length > 0 || (built && where === undefined)) {
    misused(USAGE);
    return null;
  }
  if (head !== undefined) return verifyHead(head);
  const place = against ?? where ?? '';
  const copy = copyAt(place);
  if (!copy)
    return `Không có thư mục nào là "${place}", và đó cũng không phải là địa chỉ https://…`;
  return against === undefined ? verifyCopy(copy, built) : verifyEditions(copy);
}
