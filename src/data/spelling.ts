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
];

const FORMS = SHORT.map(([short, long]): [RegExp, string] => [
  new RegExp(`(?<=^|-)${short}(?=-|$)`, 'g'),
  long,
]);

/** The one spelling of a name that is written in many ways: "UBND H. An Minh" → "huyen-an-minh", "KH&ĐT" → "ke-hoach-dau-tu". */
export function spelled(written: string): string {
  const folded = fold(written)
    .replace(/uy-ban-nhan-dan/g, 'ubnd')
    .replace(/^ubnd-(?=.)/, '')
    .replace(/^(?:tp|t-p)-/, 'thanh-pho-')
    .replace(/^(?:tx|t-x)-/, 'thi-xa-')
    .replace(/^(?:tt|t-t)-(?=.)/, 'thi-tran-')
    .replace(/^h-/, 'huyen-')
    .replace(/^x-/, 'xa-')
    .replace(/^p-/, 'phuong-')
    .replace(/^vp-/, 'van-phong-')
    .replace(/-(?:va|and)-/g, '-');
  return spelledOut(folded);
}

/** "kh-dt" → "ke-hoach-dau-tu". */
export function spelledOut(folded: string): string {
  return FORMS.reduce((text, [form, long]) => text.replace(form, long), folded);
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
