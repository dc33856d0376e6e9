import { readRecord } from '../data/folder.ts';
import { formerUrls } from '../editions/former-urls.ts';
import { readPublication, type Publication } from '../editions/publication.ts';
import { roots } from '../roots.ts';
import { misused, readArguments } from './arguments.ts';
import { begin } from './begin.ts';
import { closing, report } from './report/report.ts';
import { complain, print } from './report/print.ts';

/** npm run sources: which sources have no archived copy or no checksum, and which moved since an edition was sealed. */
const USAGE = [
  'Cách dùng: npm run sources',
  'Nguồn nào chưa có bản lưu (cột archive) hoặc tổng kiểm của bản đã đọc (cột sha256), và nguồn nào đã đổi địa chỉ từ một ấn bản trước.',
  'Không nối mạng: không biết liên kết nào còn sống. Chưa ghi gì.',
].join('\n');

begin(USAGE);
const given = readArguments({});
if (given === null || given.positionals.length > 0) misused(USAGE);
else listSources();

function listSources(): void {
  const reading = readPublication(readRecord(roots));
  if (!reading.ok) {
    complain(`${report(reading.issues, 'vi')}\n\n${closing(reading.issues, 'vi')}`);
    process.exitCode = 1;
    return;
  }
  const { lacking, moved, count } = stateOf(reading.publication);
  for (const line of [...lacking, ...moved]) print(line);
  print(
    `${String(count)} nguồn: ${String(lacking.length)} chưa đủ bản lưu và tổng kiểm, ${String(moved.length)} địa chỉ đã đổi từ một ấn bản trước.`,
  );
}

function stateOf({ dataset: { sources }, editions, sealed }: Publication) {
  const lacking = [...sources.values()].flatMap(({ id, archive, sha256 }) => {
    const what = [
      ...(archive === '' ? ['chưa có bản lưu'] : []),
      ...(sha256 === '' ? ['chưa có tổng kiểm'] : []),
    ];
    return what.length === 0 ? [] : [`  ${id}: ${what.join(', ')}`];
  });
  const moved = [...formerUrls(sources, editions, sealed)].flatMap(([id, former]) =>
    former.map(({ url, edition }) => {
      const now = sources.get(id)?.url ?? '';
      return `  ${id}: đổi địa chỉ từ ấn bản ${edition}: ${url} → ${now === '' ? 'không có địa chỉ' : now}`;
    }),
  );
  return { lacking, moved, count: sources.size };
}
