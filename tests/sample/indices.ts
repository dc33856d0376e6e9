import { MAIN_NATIONAL_INDEX } from '../../src/data/named.ts';
import type { TABLES } from '../../src/data/tables.ts';
import type { CellsOf } from './sheet.ts';
import { CHARTER } from './sources.ts';

/** The index by which the province rates its own units. */
export const UNIT_INDEX = 'chi-so-song-may';

/** A made-up national index: what it consists of and in which years it was published. */
export interface NationalIndex {
  id: string;
  name: readonly [vi: string, en: string];
  addsUp: boolean;
  /** Maximum and decimals of the whole; for an index that adds up, those of its components make it. */
  max: number;
  decimals: number;
  from: number;
  components: readonly Component[];
}

export interface Component {
  id: string;
  name: readonly [vi: string, en: string];
  max: number;
  from: number;
}

/** The year in which the index of governance went from six components to eight. */
export const GOVERNANCE_BREAK = 2018;
export const GOVERNANCE = 'quan-tri-mau';
export const REFORM = MAIN_NATIONAL_INDEX;

export const NATIONAL_INDICES: readonly NationalIndex[] = [
  {
    ...{ id: REFORM, addsUp: true, max: 100, decimals: 2, from: 2016 },
    name: ['Chỉ số cải cách mẫu cấp quốc gia', 'Sample national reform index'],
    components: components(REFORM, 2016, [
      [10, 'Chỉ đạo, điều hành', 'Directing'],
      [20, 'Thể chế', 'Institutions'],
      [15, 'Thủ tục hành chính', 'Procedures'],
      [20, 'Tổ chức bộ máy', 'Apparatus'],
      [15, 'Công vụ', 'Civil service'],
      [
        20,
        'Hiện đại hóa hành chính và tác động của cải cách đến người dân',
        'Modernisation and impact',
      ],
    ]),
  },
  {
    ...{ id: GOVERNANCE, addsUp: true, max: 80, decimals: 2, from: 2016 },
    name: ['Chỉ số quản trị mẫu', 'Sample governance index'],
    components: [
      ...components(GOVERNANCE, 2016, [
        [10, 'Tham gia của người dân', 'Participation'],
        [10, 'Công khai, minh bạch', 'Transparency'],
        [10, 'Trách nhiệm giải trình', 'Accountability'],
        [10, 'Kiểm soát nhũng nhiễu', 'Control of harassment'],
        [10, 'Thủ tục công', 'Public procedures'],
        [10, 'Dịch vụ công', 'Public services'],
      ]),
      component(GOVERNANCE, 7, GOVERNANCE_BREAK, [10, 'Môi trường', 'Environment']),
      component(GOVERNANCE, 8, GOVERNANCE_BREAK, [10, 'Quản trị điện tử', 'E-governance']),
    ],
  },
  {
    ...{ id: 'hai-long-mau', addsUp: false, max: 100, decimals: 2, from: 2016, components: [] },
    name: ['Chỉ số hài lòng mẫu', 'Sample satisfaction index'],
  },
  {
    ...{ id: 'so-hoa-mau', addsUp: false, max: 1, decimals: 4, from: 2020 },
    name: ['Chỉ số số hóa mẫu', 'Sample digital index'],
    components: components('so-hoa-mau', 2020, [
      [1, 'Chính quyền trên mạng', 'Government online'],
      [1, 'Kinh tế trên mạng', 'Economy online'],
      [1, 'Xã hội trên mạng', 'Society online'],
    ]),
  },
];

export function indexRows(): CellsOf<typeof TABLES.indices>[] {
  const own = indexRow(UNIT_INDEX, '', [
    'Chỉ số cải cách hành chính của tỉnh Sông Mây',
    'Reform index of Sông Mây Province',
  ]);
  return [
    {
      ...own,
      short_vi: 'Chỉ số Sông Mây',
      short_en: 'Sông Mây index',
      basis: '01/VBM-SM',
      basis_en: '01/VBM-SM',
    },
    ...NATIONAL_INDICES.flatMap((index) => [
      { ...indexRow(index.id, '', index.name), adds_up: index.addsUp ? 'yes' : '' },
      ...index.components.map(({ id, name }) => indexRow(id, index.id, name)),
    ]),
  ];
}

function indexRow(id: string, parent: string, [vi, en]: readonly [string, string]) {
  return {
    ...{ id, parent, name_vi: vi, name_en: en, short_vi: vi, short_en: en },
    ...{ owner_vi: 'Nơi đánh giá mẫu', owner_en: 'Sample assessor', source: CHARTER },
  };
}

type ComponentWords = readonly [max: number, vi: string, en: string];

function components(index: string, from: number, words: readonly ComponentWords[]): Component[] {
  return words.map((word, place) => component(index, place + 1, from, word));
}

function component(
  index: string,
  place: number,
  from: number,
  [max, vi, en]: ComponentWords,
): Component {
  return { id: `${index}-${String(place)}`, name: [vi, en], max, from };
}
