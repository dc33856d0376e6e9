import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { roots } from '../roots.ts';
import { failureWords } from './failure.ts';
import { linksOutside } from './links-outside.ts';
import { complain, print } from './report/print.ts';

/**
 * What every command does before anything else: says how it is used, refuses a place in which nothing can be built, and
 * sees to it that whatever the system says later is said in words of the editor.
 */
export function begin(usage: string, province: 'there' | 'to-be-made' = 'there'): void {
  // Astro would report to its makers who builds what.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.on('uncaughtException', (error) => {
    complain(failureWords(error));
    process.exit(1);
  });
  // A reader that stops early ("| head") is no fault. A full disk is one: half a configuration
  // could be taken for a whole one.
  process.stdout.on('error', (error: Error) => {
    if ('code' in error && error.code === 'EPIPE') return;
    complain(`Những gì lệnh này in ra chưa được ghi hết: ${failureWords(error)}`);
    process.once('exit', () => (process.exitCode = 1));
  });
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    print(usage);
    process.exit(0);
  }
  const refusal =
    placeRefusal([process.cwd(), roots.data, roots.content, roots.out]) ??
    codeRefusal(process.cwd()) ??
    (province === 'there' ? missingRefusal(roots.data) : null) ??
    [roots.data, roots.content, roots.served].map(outsideRefusal).find((said) => said !== null);
  if (refusal === undefined) return;
  complain(refusal);
  process.exit(1);
}

/**
 * The tools read a path as an address or a pattern: whatever stands behind one of these signs would be lost, and
 * stories with it.
 */
export function placeRefusal(paths: readonly string[]): string | null {
  const path = paths.find((one) => /[#%?]/.test(one));
  if (path === undefined) return null;
  return `Thư mục "${path}" có dấu #, % hoặc ? trong tên: ở đó trang dựng ra sẽ thiếu bài viết. Đổi tên thư mục (thí dụ cong-khai-cchc) rồi chạy lại. Chưa làm gì.`;
}

/**
 * The bundler takes the path of the code for a pattern: with one of these signs in it the scripts come out in other bytes
 * than anywhere else, and `verify` would call a sound site altered.
 */
export function codeRefusal(path: string): string | null {
  if (!/[[\]{}*]/.test(path)) return null;
  return `Mã nguồn nằm trong thư mục "${path}", tên có dấu [ ] { } hoặc *: trang dựng ở đó không giống hẳn trang dựng ở nơi khác. Đổi tên thư mục (thí dụ cong-khai-cchc) rồi chạy lại. Chưa làm gì.`;
}

function outsideRefusal(folder: string): string | null {
  const [path] = linksOutside(folder);
  if (path === undefined) return null;
  return `${join(folder, path)} là đường dẫn tắt (symlink) ra ngoài thư mục "${folder}", hoặc tới chỗ không có. Thay bằng chính tệp cần dùng, hoặc xóa đường dẫn tắt ấy, rồi chạy lại. Chưa làm gì.`;
}

/** Without its folder every table of a province would be a fault of its own. */
function missingRefusal(data: string): string | null {
  if (existsSync(data)) return null;
  return `Không thấy thư mục dữ liệu "${data}". Xem lại SITE_FOLDER, hoặc lập tỉnh mới bằng npm run init (npm run init -- --help). Chưa làm gì.`;
}
