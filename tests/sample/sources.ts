import type { TABLES } from '../../src/data/tables.ts';
import type { CellsOf } from './sheet.ts';
import { YEARS } from './years.ts';

type SourceRow = CellsOf<typeof TABLES.sources>;

const ADDRESS = 'https://nguon-mau.example';
const PORTAL = {
  publisher: 'Cổng thông tin mẫu Sông Mây',
  publisher_en: 'Sample portal of Sông Mây',
};
const YEARBOOK_OFFICE = {
  publisher: 'Phòng Niên giám mẫu Sông Mây',
  publisher_en: 'Sample yearbook office of Sông Mây',
};

/** The document that founds the units and sets the norms. */
export const CHARTER = 'van-ban-mau-goc';

/** The documents that each year brings. */
export const report = (year: number) => `bao-cao-mau-${String(year)}`;
export const rating = (year: number) => `chi-so-mau-${String(year)}`;
export const bulletin = (year: number) => `ban-tin-mau-${String(year)}`;
export const survey = (year: number) => `khao-sat-mau-${String(year)}`;
export const inspectionNotice = (year: number) => `thong-bao-mau-${String(year)}`;
/** A second document on the same things, in the years in which it contradicts the first. */
export const yearbook = (year: number) => `nien-giam-mau-${String(year)}`;

const YEARBOOK_YEARS = [2017, 2019, 2022] as const;

export function sourceRows(): SourceRow[] {
  return [
    {
      id: CHARTER,
      ...PORTAL,
      title_vi: 'Văn bản mẫu về các đơn vị và định mức của Sông Mây',
      title_en: 'Sample charter of the units and norms of Sông Mây',
      document: '01/VBM-SM',
      document_en: '01/VBM-SM',
      url: `${ADDRESS}/van-ban/01`,
      published: '2015-12',
      note_vi: 'Văn bản bịa, chỉ để thử trang web.',
      note_en: 'An invented document, made only to try the site out.',
    },
    ...YEARS.flatMap(yearly),
    ...YEARBOOK_YEARS.map((year) => ({
      id: yearbook(year),
      ...YEARBOOK_OFFICE,
      title_vi: `Niên giám mẫu Sông Mây năm ${String(year)}`,
      title_en: `Sample yearbook of Sông Mây, ${String(year)}`,
      published: String(year + 1),
    })),
  ];
}

function yearly(year: number): SourceRow[] {
  const y = String(year);
  const next = String(year + 1);
  return [
    {
      id: report(year),
      ...PORTAL,
      title_vi: `Báo cáo mẫu về công tác cải cách hành chính và kiểm soát thủ tục hành chính của tỉnh Sông Mây năm ${y}`,
      title_en: `Sample report on administrative reform and procedure control, ${y}`,
      document: `10/BCM-SM/${y}`,
      document_en: `10/BCM-SM/${y}`,
      url: `${ADDRESS}/bao-cao/${y}`,
      published: year % 3 === 0 ? `${next}-01-22` : `${y}-12-28`,
    },
    {
      id: rating(year),
      ...PORTAL,
      title_vi: `Quyết định mẫu công bố Chỉ số cải cách hành chính năm ${y}`,
      title_en: `Sample decision announcing the reform index, ${y}`,
      document: `20/QĐM-SM/${next}`,
      document_en: `20/QĐM-SM/${next}`,
      published: `${next}-02`,
    },
    {
      id: bulletin(year),
      publisher: 'Bản tin mẫu Bốn Phương',
      publisher_en: 'Sample bulletin Bốn Phương',
      title_vi: `Bản tin mẫu về các chỉ số năm ${y}`,
      title_en: `Sample bulletin on national indices, ${y}`,
      url: `${ADDRESS}/ban-tin/${y}`,
      published: `${next}-04-15`,
    },
    {
      id: survey(year),
      ...PORTAL,
      title_vi: `Khảo sát mẫu về sự hài lòng năm ${y}`,
      title_en: `Sample satisfaction survey, ${y}`,
      published: `${y}-11`,
    },
    {
      id: inspectionNotice(year),
      ...PORTAL,
      title_vi: `Thông báo mẫu kết quả kiểm tra cải cách hành chính năm ${y}`,
      title_en: `Sample notice of the reform inspection, ${y}`,
      document: `30/TBM-SM/${y}`,
      document_en: `30/TBM-SM/${y}`,
      url: `${ADDRESS}/kiem-tra/${y}`,
      published: `${y}-10-20`,
    },
  ];
}
