import type { Language } from '../../data/text.ts';
import type { Question, SectionSays } from '../desk.ts';
import { SHEET_NAME } from '../layout/headings.ts';
import { firstOf } from './odd-cells.ts';

type About = Extract<Question['about'], { kind: 'section' }>;

/** What is asked of a heading inside a table: what it says of the rows under it. */
export function sectionQuestion({ written, row, rows, says }: About, language: Language): string {
  const listed = firstOf(rows.map(String));
  if (row === SHEET_NAME) return NAMED[language](`"${written}"`, listed);
  return WORDS[says][language](`"${written}"`, String(row + 1), listed);
}

const NAMED: Record<Language, (name: string, rows: string) => string> = {
  vi: (name, rows) =>
    `Trang tính tên là ${name}, nhưng các dòng của nó (${rows}) ghi tên đơn vị ở cấp khác. Số ấy có phải của chính các đơn vị được ghi tên không? (nếu là của đơn vị khác thì ghi tên đúng vào tệp rồi nhập lại)`,
  en: (name, rows) =>
    `The sheet is called ${name}, but its rows (${rows}) name units of another level. Are the figures of the very units named? (if not, write the right names into the file and import again)`,
};

type Words = (heading: string, at: string, rows: string) => string;

const WORDS: Record<SectionSays, Record<Language, Words>> = {
  unit: {
    vi: (heading, at, rows) =>
      `Dòng ${at} là tiêu đề ${heading}. Các dòng dưới nó (${rows}) là của đơn vị nào? (mã trong units.csv)`,
    en: (heading, at, rows) =>
      `Row ${at} is a heading, ${heading}. Which unit's are the rows under it (${rows})? (id in units.csv)`,
  },
  field: {
    vi: (heading, at, rows) =>
      `Dòng ${at} là tiêu đề ${heading}. Các dòng dưới nó (${rows}) thuộc lĩnh vực nào? (mã trong fields.csv)`,
    en: (heading, at, rows) =>
      `Row ${at} is a heading, ${heading}. Of which field are the rows under it (${rows})? (id in fields.csv)`,
  },
  index: {
    vi: (heading, at, rows) =>
      `Dòng ${at} là tiêu đề ${heading}. Các dòng dưới nó (${rows}) thuộc chỉ số nào? (mã trong indices.csv)`,
    en: (heading, at, rows) =>
      `Row ${at} is a heading, ${heading}. Of which index are the rows under it (${rows})? (id in indices.csv)`,
  },
  scope: {
    vi: (heading, at, rows) =>
      `Dòng ${at} là tiêu đề ${heading}. Các dòng dưới nó (${rows}) chỉ là của phần ấy, hay của tất cả?`,
    en: (heading, at, rows) =>
      `Row ${at} is a heading, ${heading}. Are the rows under it (${rows}) of that part only, or of all?`,
  },
  rows: {
    vi: (heading, at, rows) =>
      `Dòng ${at} là tiêu đề ${heading}, nhưng các dòng dưới nó (${rows}) ghi tên đơn vị ở cấp khác. Số ấy có phải của chính các đơn vị được ghi tên không? (nếu là của đơn vị khác thì ghi tên đúng vào tệp rồi nhập lại)`,
    en: (heading, at, rows) =>
      `Row ${at} is a heading, ${heading}, but the rows under it (${rows}) name units of another level. Are the figures of the very units named? (if not, write the right names into the file and import again)`,
  },
};
