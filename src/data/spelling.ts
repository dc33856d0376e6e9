import { fold } from './fold.ts';

/** What offices write short, in folded letters: a name is the same name either way. */
const SHORT: readonly [string, string][] = [
  ['ld-?tb-?(?:va-)?xh', 'lao-dong-thuong-binh-xa-hoi'],
  ['tb-?xh', 'thuong-binh-xa-hoi'],
  ['nn-?ptnt', 'nong-nghiep-phat-trien-nong-thon'],
  ['ptnt', 'phat-trien-nong-thon'],
  ['nn-?mt', 'nong-nghiep-moi-truong'],
  ['tn-?mt', 'tai-nguyen-moi-truong'],
  ['kh-?dt', 'ke-hoach-dau-tu'],
  ['kh-?cn', 'khoa-hoc-cong-nghe'],
  ['gd-?dt', 'giao-duc-dao-tao'],
  ['tt-?tt', 'thong-tin-truyen-thong'],
  ['vh-?tt-?dl', 'van-hoa-the-thao-du-lich'],
  ['vh-?tt', 'van-hoa-the-thao'],
  ['gtvt', 'giao-thong-van-tai'],
  ['bql', 'ban-quan-ly'],
  ['kkt', 'khu-kinh-te'],
  ['kcn', 'khu-cong-nghiep'],
  ['pvhcc', 'phuc-vu-hanh-chinh-cong'],
  ['cchc', 'cai-cach-hanh-chinh'],
  ['tthc', 'thu-tuc-hanh-chinh'],
  ['hcc', 'hanh-chinh-cong'],
  ['dvctt', 'dich-vu-cong-truc-tuyen'],
  ['dvc', 'dich-vu-cong'],
  ['cntt', 'cong-nghe-thong-tin'],
  ['bhxh', 'bao-hiem-xa-hoi'],
  ['vp', 'van-phong'],
];

const FORMS = SHORT.map(([short, long]): [RegExp, string] => [
  new RegExp(`(?<=^|-)${short}(?=-|$)`, 'g'),
  long,
]);

/** The one spelling of a name that is written in many ways: "UBND H. An Minh" → "huyen-an-minh", "KH&ĐT" → "ke-hoach-dau-tu". */
export function spelled(written: string): string {
  const folded = fold(written)
    .replace(/uy-ban-nhan-dan/g, 'ubnd')
    .replace(/hoi-dong-nhan-dan/g, 'hdnd')
    .replace(/^ubnd-(?=.)/, '')
    .replace(/^(?:tp|t-p)-/, 'thanh-pho-')
    .replace(/^(?:tx|t-x)-/, 'thi-xa-')
    .replace(/^(?:tt|t-t)-(?=.)/, 'thi-tran-')
    .replace(/^h-/, 'huyen-')
    .replace(/^x-/, 'xa-')
    .replace(/^p-/, 'phuong-')
    .replace(/-(?:va|and)-/g, '-');
  return spelledOut(folded);
}

/** The same for a search, in which y and i are one where they are heard as one: "tỷ lệ" and "tỉ lệ" → "ti-le". */
export function heard(written: string): string {
  return spelled(written).replace(/(?<=(?:^|-)(?:[hklmst]|qu))y(?=-|$)/g, 'i');
}

/** "kh-dt" → "ke-hoach-dau-tu". */
export function spelledOut(folded: string): string {
  return FORMS.reduce((text, [form, long]) => text.replace(form, long), folded);
}

const YEAR = /(?:^|-)(?:(?:trong-)?nam-|in-)?((?:19|20)\d\d)(?=-|$)/;

/** A spelled name and the year that stands with it: "an-minh-nam-2018" → an-minh, 2018. */
export function apartFromYear(spelled: string): { name: string; year: number | null } {
  const year = YEAR.exec(spelled)?.[1];
  return year === undefined
    ? { name: spelled, year: null }
    : { name: spelled.replace(YEAR, '').replace(/^-/, ''), year: Number(year) };
}

const NUMBERS =
  'khong mot hai ba bon nam sau bay tam chin muoi muoi-mot muoi-hai muoi-ba muoi-bon muoi-lam'.split(
    ' ',
  );

/** Small numbers of a spelled name in words, as names have them: "thi-tran-thu-11" → "thi-tran-thu-muoi-mot". */
export function numbersInWords(spelled: string): string {
  return spelled.replace(/(?<=^|-)\d{1,2}(?=-|$)/g, (digits) => NUMBERS[Number(digits)] ?? digits);
}

const KIND = /^(?:thanh-pho|thi-xa|huyen|dac-khu|phuong|xa|thi-tran|tinh)-(?=.)/;

/** The word for a kind of place that a spelled name begins with: "huyen-"; "" where it says none. */
export function kindIn(name: string): string {
  return KIND.exec(name)?.[0] ?? '';
}

/** A spelled name without the word for its kind: "huyen-an-minh" → "an-minh". */
export function withoutKind(name: string): string {
  return name.slice(kindIn(name).length);
}
