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

export function spelledOut(folded: string): string {
  return FORMS.reduce((text, [form, long]) => text.replace(form, long), folded);
}
