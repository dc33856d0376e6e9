import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { besides } from './put-in-place.ts';

export type SitePlace =
  /** Where the site itself lies: behind a link, what it leads to. */
  { ok: true; folder: string } | { ok: false; said: string };

/**
 * Whether a site can be put into a folder in one step, so that all that stood there gives way to it: a folder that is
 * not there yet, is empty or holds a site. `kept`: folders that must not be lost.
 */
export function sitePlace(out: string, kept: readonly string[]): SitePlace {
  const refuse = (why: string): SitePlace => ({
    ok: false,
    said: `Không dựng được vào "${out}": ${why}. Chưa làm gì; trang đã dựng trước đây vẫn nguyên.`,
  });
  const folder = behindLink(out);
  const isThere = existsSync(folder);
  if (folder !== out && !isThere && !existsSync(besides(folder).old)) {
    return refuse(
      'đó là đường dẫn tắt (symlink) tới một nơi không có. Lập thư mục ấy, hoặc xóa đường dẫn tắt, rồi chạy lại',
    );
  }
  if (kept.some((one) => isWithin(existsSync(one) ? realpathSync(one) : one, folder))) {
    return refuse(
      'thư mục ấy chứa số liệu, bài viết hoặc mã nguồn, sẽ mất khi trang được thay. Đặt SITE_OUT là một thư mục riêng cho trang rồi chạy lại',
    );
  }
  if (!isThere) return { ok: true, folder };
  if (!statSync(folder).isDirectory()) {
    return refuse('ở đó có một tệp. Dời tệp ấy đi rồi chạy lại');
  }
  if (isMountPoint(folder)) {
    return refuse(
      `đó là nơi gắn một ổ đĩa (mount), không thay được trong một bước. Đặt SITE_OUT là một thư mục ở trong, thí dụ ${join(out, 'trang')}, rồi chạy lại và cho máy chủ đọc thư mục ấy`,
    );
  }
  if (readdirSync(folder).length > 0 && !existsSync(join(folder, 'index.html'))) {
    return refuse(
      'thư mục ấy có tệp mà không phải là trang đã dựng (không có index.html). Dời các tệp ấy đi, hoặc đặt SITE_OUT là thư mục khác, rồi chạy lại',
    );
  }
  return { ok: true, folder };
}

/** Also where the link leads to nothing: a site that was being put in place may stand aside there. */
function behindLink(path: string): string {
  if (existsSync(path)) return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

function isWithin(inner: string, folder: string): boolean {
  return inner === folder || !/^\.\.(?:[/\\]|$)|^(?:[a-z]:)?[/\\]/i.test(relative(folder, inner));
}

/**
 * Whether a folder is a mount point. One on the same disk looks like any other folder; only the list of mounts that
 * the system keeps names it.
 */
function isMountPoint(folder: string): boolean {
  const path = resolve(folder);
  if (statSync(path).dev !== statSync(dirname(path)).dev) return true;
  if (!existsSync(MOUNTS)) return false;
  const mounts = readFileSync(MOUNTS, 'utf8').split('\n');
  return mounts.some((line) => unescaped(line.split(' ')[4] ?? '') === path);
}

const MOUNTS = '/proc/self/mountinfo';

/** A blank in a path is written there as "\040". */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}
