import { readRecord } from '../../data/folder.ts';
import { headAt, proveHead } from '../../editions/head.ts';
import { roots } from '../../roots.ts';
import { closing, report } from '../report/report.ts';
import { print } from '../report/print.ts';

/** Proves that all up to a head once seen is unaltered; gives back why it is not proven. */
export function verifyHead(head: string): string | null {
  const proof = proveHead(readRecord(roots), head);
  switch (proof.kind) {
    case 'no-head':
      return `"${head}" không phải là một đầu chuỗi: đầu chuỗi có 12 đến 64 chữ số 0-9, a-f.`;
    case 'unknown-head':
      return `Không dòng nào của sổ dẫn đến đầu chuỗi ${head}: có ấn bản đến lúc ấy đã bị sửa, xóa, thêm hoặc đổi thứ tự, hoặc đầu chuỗi ấy là của trang khác.`;
    case 'altered':
      return `${report(proof.issues, 'vi')}\n\n${closing(proof.issues, 'vi')}`;
    case 'unaltered': {
      const { line, editions, files, later } = proof;
      const since = later === 0 ? 'không có gì mới hơn' : `${String(later)} dòng mới hơn`;
      print(
        `Còn nguyên đến ${line.id} (${line.date}), đầu chuỗi ${headAt(line).short}: ${String(editions)} ấn bản, ${String(files)} tệp; ${since}.`,
      );
      return null;
    }
  }
}
