import { FOLLOWED_KINDS } from '../../src/data/checks/row/follow-up-kind.ts';
import { TABLES } from '../../src/data/tables.ts';
import type { Chance } from './chance.ts';
import { livingAt, localGroup } from './lifetimes.ts';
import { REMARKS, type Remark } from './remarks.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { UNIT_INDEX } from './indices.ts';
import { inspectionNotice, rating } from './sources.ts';
import { PROVINCE } from './unit.ts';
import { LEVELS, RIVERSIDE_COMMUNES } from './units.ts';

type InspectionRow = CellsOf<typeof TABLES.inspections>;

/** How many units one inspection visits. */
const VISITED = 3;

export function inspectionSheets(chance: Chance, year: number): Sheet[] {
  const spring = drawn(chance, 'departments', year);
  const autumn = drawn(chance, localGroup(year), year);
  const findings = REMARKS.filter((_, index) => (index + year) % 2 === 0).map((remark, index) => {
    const inSpring = index % 2 === 0 && remark.of === 'inspected';
    return {
      id: findingId(year, index + 1),
      inspection: inspectionId(year, inSpring ? 'xuan' : 'thu'),
      period: String(year),
      units: unitsOf(remark, inSpring ? spring : autumn, { index, year }),
      ...{ area: remark.area, kind: remark.kind, source: inspectionNotice(year) },
      ...{ statement_vi: remark.words[0], statement_en: remark.words[1] },
    };
  });
  return [
    sheet(TABLES.inspections, year, [
      {
        ...inspection(year, 'xuan', spring),
        ...{ from: `${String(year)}-03-12`, to: `${String(year)}-03-29` },
        title_vi: `Kiểm tra mẫu mùa xuân ${String(year)} tại các sở`,
        title_en: `Sample spring inspection of departments, ${String(year)}`,
      },
      {
        ...inspection(year, 'thu', autumn),
        ...{ from: `${String(year)}-09`, to: `${String(year)}-10`, communes: 2 * VISITED },
        ...autumnTitle(year),
        note_vi: 'Nguồn không nêu tên các xã được kiểm tra.',
        note_en: 'The source does not name the communes that were inspected.',
      },
    ]),
    sheet(TABLES.findings, year, findings),
  ];
}

function autumnTitle(year: number) {
  return localGroup(year) === 'districts'
    ? {
        title_vi: `Kiểm tra mẫu mùa thu ${String(year)} tại các huyện và xã`,
        title_en: `Sample autumn inspection of districts and communes, ${String(year)}`,
      }
    : {
        title_vi: `Kiểm tra mẫu mùa thu ${String(year)} tại các xã`,
        title_en: `Sample autumn inspection of communes, ${String(year)}`,
      };
}

export function findingId(year: number, place: number): string {
  return `nhan-xet-mau-${String(year)}-${String(place).padStart(2, '0')}`;
}

function inspectionId(year: number, season: 'xuan' | 'thu'): string {
  return `kiem-tra-mau-${String(year)}-${season}`;
}

function inspection(year: number, season: 'xuan' | 'thu', units: readonly string[]): InspectionRow {
  return {
    id: inspectionId(year, season),
    ...{ body_vi: 'Đoàn kiểm tra mẫu Sông Mây', body_en: 'Sample inspection team of Sông Mây' },
    units: units.join(' | '),
    source: inspectionNotice(year),
  };
}

/** One remark of 2019 that came again, and one that was put right. */
export const FOLLOW_UPS: CellsOf<typeof TABLES.followups>[] = [
  {
    ...{ finding: followed(2019, 0), date: '2021-04', status: 'repeated' },
    ...{ later: followed(2021, 0), source: inspectionNotice(2021) },
    evidence_vi: 'Thông báo mẫu năm 2021 nêu lại điều này.',
    evidence_en: 'The sample notice of 2021 says it again.',
  },
  {
    ...{ finding: followed(2019, 1), date: '2022-04', status: 'mended' },
    source: inspectionNotice(2022),
    evidence_vi: 'Thông báo mẫu năm 2022 ghi là đã khắc phục.',
    evidence_en: 'The sample notice of 2022 says that it was put right.',
  },
];

/** A unit that answered to its score, and the province to a remark. */
export const REPLIES: CellsOf<typeof TABLES.replies>[] = [
  {
    ...{ unit: 'go-trang-non', date: '2021-03-15', source: rating(2020) },
    figure: `scores.score.go-trang-non.2020.${UNIT_INDEX}.${rating(2020)}`,
    words_vi: 'Lời trả lời mẫu: điểm năm này chưa tính phần khảo sát của huyện.',
    words_en: 'Sample reply: the score of this year leaves out the survey of the district.',
  },
  {
    ...{ unit: PROVINCE, date: '2020-02', finding: followed(2019, 0) },
    source: inspectionNotice(2019),
    words_vi: 'Lời trả lời mẫu: tỉnh đã giao các nơi làm ngay.',
    words_en: 'Sample reply: the province has told all places to act at once.',
  },
];

/** The id of a limitation or recommendation of an odd year, by its place among them. */
function followed(year: number, place: number): string {
  const drawn = REMARKS.filter((_, index) => (index + year) % 2 === 0);
  const asking = drawn.flatMap(({ kind }, index) =>
    FOLLOWED_KINDS.includes(kind) ? [index + 1] : [],
  );
  return findingId(year, asking[place] ?? 0);
}

/** The units drawn for a visit, in the order of their ids. */
function drawn(
  chance: Chance,
  group: 'departments' | 'districts' | 'communes',
  year: number,
): string[] {
  const lot = (id: string) => chance(`visit/${id}/${String(year)}`);
  return livingAt(year, group)
    .map(({ id }) => id)
    .toSorted((a, b) => lot(a) - lot(b))
    .slice(0, VISITED)
    .toSorted();
}

/** A remark on some communes names none of them: it stays with their group. */
function unitsOf(
  { of }: Remark,
  visited: readonly string[],
  { index, year }: { index: number; year: number },
): string {
  if (of === 'nobody') return '';
  if (of === 'all districts') return LEVELS[localGroup(year)];
  if (of === 'riverside communes') return RIVERSIDE_COMMUNES;
  return index % 3 === 0 ? visited.join(' | ') : (visited[index % VISITED] ?? '');
}
