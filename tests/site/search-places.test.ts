import { describe, expect, it, test } from 'vitest';
import { apartFromYear, heard, numbersInWords } from '../../src/data/spelling.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { makeFinder } from '../../src/live/search/finder.ts';
import { places } from '../../src/site/parts/search/places.ts';
import { documents, pagesToFind } from '../../src/site/parts/search/records.ts';
import { standingPages } from '../../src/site/parts/search/standing.ts';
import { packed } from '../../src/site/parts/search/view.ts';
import { FILLERS } from '../../src/site/parts/search/words.ts';
import { fixedPages } from '../../src/site/served-addresses.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const dataset = datasetWith({
  units: `id,kind,peer_group,name_vi,name_en,short_vi,short_en,parent
    so-cau,department,departments,Sở Cầu treo,Department of Rope Bridges,Cầu treo,Bridges,ben-mo
    xa-che,commune,communes,Xã Chè,Chè Commune,Chè,Chè,ben-mo
    xa-dong,commune,communes,Xã Đồng,Đồng Commune,Đồng,Đồng,ben-mo`,
  formerCommunes: `code,name_vi,name_en,district,successor,share
    90001,Xã Chè Non,Chè Non Commune,doi-che,xa-che,whole
    90002,Xã Chè Non,Chè Non Commune,dao-cau,xa-dong,whole`,
  sources: `id,publisher,publisher_en,title_vi,title_en,document,document_en
    van-ban,Báo Bến Đò,Bến Đò News,Kết quả năm ấy,Results,Quyết định 4567/QĐ-UBND,Decision 4567/QĐ-UBND`,
});
const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
const site = siteOf(publication, 'vi');
const all = [
  ...places(site),
  ...standingPages(site),
  ...pagesToFind(site, []),
  ...documents(site, []),
];
const find = makeFinder(all.map(packed), {
  spelled: heard,
  apartFromYear,
  numbersInWords,
  fillers: FILLERS,
  unitYear: (unit, href, year) => ({ title: `${unit}, ${year}`, href }),
});

describe('a reader', () => {
  it.each([
    ['who writes a whole address', 'xã chè non, đảo cau, tỉnh bến mơ', 'dao-cau/#xa-90002'],
    ['who writes it of the other', 'xa che non huyen doi che', 'doi-che/#xa-90001'],
    ['who writes the province behind an office', 'sở cầu treo bến mơ', '/don-vi/so-cau/'],
    ['who has the number of a document', '4567/QĐ-UBND', '/nguon/van-ban/'],
    ['who knows who wrote it', 'bao ben do', '/nguon/van-ban/'],
    ['who wants the tables', 'tải dữ liệu excel', '/du-lieu/'],
    ['who wants to compare', 'so sanh', '/so-sanh/'],
    ['who asks where to go', 'nop ho so o dau', '/noi-toi-song/'],
    ['who asks how it is done', 'phuong phap', '/phuong-phap/'],
    ['who saw a fault', 'báo lỗi', '/bao-loi/'],
  ])('%s is led there first', (_, query, href) => {
    expect(find(query)).toMatchObject({ whole: true });
    expect(find(query).found[0]?.href).toContain(href);
  });
});

test.each(LOCALES)('every page that the site always has is found ($locale)', ({ locale }) => {
  const local = siteOf(publication, locale);
  const { home, search, auditUnits } = local.addresses;
  const found = new Set(standingPages(local).map(({ href }) => href));
  const missing = fixedPages(local)
    .map(([address]) => address)
    // One is at home or at the search already; the list of units of the audits is a step from the audits.
    .filter((address) => ![home, search, auditUnits].includes(address) && !found.has(address));
  expect(missing).toEqual([]);
});
