import { roots } from '../roots.ts';
import { failureWords } from './failure.ts';
import { complain, print } from './report/print.ts';

/**
 * What every command does before anything else: says how it is used, refuses a place in which nothing can be built, and
 * sees to it that whatever the system says later is said in words of the editor.
 */
export function begin(usage: string): void {
  process.on('uncaughtException', (error) => {
    complain(failureWords(error));
    process.exit(1);
  });
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    print(usage);
    process.exit(0);
  }
  const refusal = placeRefusal([process.cwd(), roots.data, roots.content, roots.out]);
  if (refusal === null) return;
  complain(refusal);
  process.exit(1);
}

/** Tools take a path for an address: what stands behind one of these signs would be lost, and stories with it. */
export function placeRefusal(paths: readonly string[]): string | null {
  const path = paths.find((one) => /[#%?]/.test(one));
  if (path === undefined) return null;
  return `Thư mục "${path}" có dấu #, % hoặc ? trong tên: ở đó trang dựng ra sẽ thiếu bài viết. Đổi tên thư mục (thí dụ cong-khai-cchc) rồi chạy lại. Chưa làm gì.`;
}
