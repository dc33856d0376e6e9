import type { Text } from '../../data/text.ts';

/** The story of a year in each language before it is written: true as it stands, and saying how to go on. */
export function storySkeletons(year: number): Text {
  return {
    vi: `---
title: Năm ${year}
summary: Số liệu cải cách hành chính năm ${year} của các sở, ngành và địa phương.
---

{/*
  Viết ở đây điều đáng chú ý của năm, bằng câu ngắn. Không gõ con số: lấy từ số liệu bằng mã của nó, thí dụ
  <Figure id="cases.late.kien-giang.2018-Q1.kg-q1-2018" />. Mã nằm ở địa chỉ của từng số liệu trên trang.
  Sửa cả title và summary ở trên. Xong thì xóa lời nhắc này, rồi viết bản tiếng Anh: content/en/years/${year}.mdx.
*/}
`,
    en: `---
title: The year ${year}
summary: Figures on administrative reform in departments and localities in ${year}.
---

{/*
  The story of content/vi/years/${year}.mdx in English: the same paragraphs, with the same <Figure id="…" />. Links within
  the site begin with /en/. Translate title and summary too, then delete this reminder.
*/}
`,
  };
}
