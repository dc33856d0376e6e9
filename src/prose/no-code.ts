import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import { badElements } from './elements.ts';
import { readFrontMatter } from './front-matter.ts';

/**
 * Refuses to compile a story or page with anything that would be run: imports, exports, expressions, elements that the
 * site does not offer. `check` says the same earlier and better; this also holds where nothing was checked, as in `dev`.
 */
export const noCode: MdastPluginEntry = ({ fileURL }) => {
  if (!fileURL) return null;
  const path = fileURLToPath(fileURL);
  const { body } = readFrontMatter(readFileSync(path, 'utf8'));
  const [fault] = badElements(body, null);
  if (!fault) return null;
  throw new Error(
    `${path}, dòng ${String(fault.line)}: bài viết chỉ được có chữ và các thành phần của trang, không có mã lệnh. Chạy npm run check để biết cách sửa.`,
  );
};
