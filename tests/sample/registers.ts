import { TABLES } from '../../src/data/tables.ts';
import { RENAMED_DISTRICT } from './districts.ts';
import { FOLLOW_UPS, REPLIES } from './inspections.ts';
import { GOVERNANCE, GOVERNANCE_BREAK, indexRows, UNIT_INDEX } from './indices.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { NEW_COMMUNES } from './communes.ts';
import { bulletin, CHARTER, rating, sourceRows } from './sources.ts';
import { PROVINCE } from './unit.ts';
import { unitCodeRows } from './unit-codes.ts';
import { TIER_OF, unitRows } from './units.ts';
import { LAST_YEAR_OF_DISTRICTS } from './years.ts';

/** The fields of administration that figures are broken down by, and their weight among all cases. */
/** `weight`: the share of all cases; `slowness`: how many times as long as the average a case takes. */
export const FIELDS = [
  { id: 'dat-dai', name_vi: 'Đất đai', name_en: 'Land', weight: 0.31, slowness: 1.6 },
  { id: 'ho-tich', name_vi: 'Hộ tịch', name_en: 'Civil status', weight: 0.22, slowness: 0.5 },
  {
    id: 'chung-thuc',
    name_vi: 'Chứng thực',
    name_en: 'Certification',
    weight: 0.17,
    slowness: 0.2,
  },
  { id: 'xay-dung', name_vi: 'Xây dựng', name_en: 'Construction', weight: 0.08, slowness: 1.9 },
] as const;

/** Everything that stands at the top of data/. */
export function registerSheets(): Sheet[] {
  return [
    sheet(TABLES.site, null, [
      both(
        'name',
        'Công khai cải cách hành chính Sông Mây',
        'Sông Mây administrative reform, in the open',
      ),
      both(
        'tagline',
        'Dữ liệu mẫu của một tỉnh không có thật, để thử trang web.',
        'Sample data of a province that does not exist, to try the site out.',
      ),
      both('province_name', 'Sông Mây', 'Sông Mây'),
      both('province', PROVINCE, PROVINCE),
      both('address', 'https://song-may.example', 'https://song-may.example'),
      both('sample', 'yes', 'yes'),
    ]),
    sheet(TABLES.units, null, unitRows()),
    sheet(TABLES.unitNames, null, UNIT_NAMES),
    sheet(TABLES.unitCodes, null, unitCodeRows()),
    sheet(TABLES.formerCommunes, null, FORMER_COMMUNES),
    sheet(TABLES.sources, null, sourceRows()),
    sheet(TABLES.norms, null, NORMS),
    sheet(TABLES.duties, null, DUTIES),
    sheet(TABLES.laws, null, LAWS),
    sheet(TABLES.normIndicators, null, NORM_INDICATORS),
    sheet(TABLES.targets, null, TARGETS),
    sheet(TABLES.knownDocuments, null, KNOWN_DOCUMENTS),
    sheet(TABLES.requests, null, REQUESTS),
    sheet(TABLES.areas, null, AREAS),
    sheet(
      TABLES.fields,
      null,
      FIELDS.map(({ id, name_vi, name_en }) => ({ id, name_vi, name_en })),
    ),
    sheet(TABLES.indices, null, indexRows()),
    sheet(TABLES.breaks, null, BREAKS),
    sheet(TABLES.followups, null, FOLLOW_UPS),
    sheet(TABLES.replies, null, REPLIES),
  ];
}

function both(key: string, vi: string, en: string) {
  return { key, vi, en };
}

const UNIT_NAMES: CellsOf<typeof TABLES.unitNames>[] = [
  ...renamed(RENAMED_DISTRICT, '2019-06-30', '2019-07-01', [
    ['Thị xã Bến Gió', 'Bến Gió Town', 'Bến Gió', 'Bến Gió', 'Thị xã', 'Town'],
    ['Thành phố Bến Gió', 'Bến Gió City', 'Bến Gió', 'Bến Gió', 'Thành phố', 'City'],
  ]),
  ...renamed('ban-ben-cang-may', '2021-12-31', '2022-01-01', [
    [
      'Ban Quản lý Bến đò Mây',
      'Mây Ferry Landing Board',
      'Bến đò Mây',
      'Mây Landing',
      'Ban',
      'Board',
    ],
    [
      'Ban Quản lý Bến cảng Mây',
      'Mây Port Management Board',
      'Bến cảng Mây',
      'Mây Port',
      'Ban',
      'Board',
    ],
  ]),
];

/** What was merged early, in one town, and what went into the communes that took the place of the districts. */
const FORMER_COMMUNES: CellsOf<typeof TABLES.formerCommunes>[] = [
  former('90001', 'Bến Trăng Cũ', 'may-trang', 'ben-da-trang', 'whole'),
  former('90002', 'Đá Cuội Tròn', 'may-trang', 'ben-da-trang', 'whole'),
  former('90003', 'Chợ Hoa Giấy', 'may-trang', 'cho-hoa-giay', 'unchanged'),
  ...NEW_COMMUNES.flatMap(({ id, short: [name], predecessors: [district = ''] }, at) =>
    ['Đông', 'Tây'].map((side, part) =>
      former(String(91_001 + 2 * at + part), `${name} ${side}`, district, id, 'whole'),
    ),
  ),
];

function former(
  code: string,
  name: string,
  district: string,
  successor: string,
  share: 'whole' | 'unchanged',
): CellsOf<typeof TABLES.formerCommunes> {
  return {
    ...{ code, name_vi: `Xã ${name}`, name_en: `${name} Commune`, district, successor, share },
    ...{ basis: '03/VBM-SM', basis_en: '03/VBM-SM', source: CHARTER },
  };
}

type Names = [string, string, string, string, string, string];

function renamed(
  unit: string,
  lastDay: string,
  firstDay: string,
  [before, after]: [Names, Names],
): CellsOf<typeof TABLES.unitNames>[] {
  return [
    { unit, ...named(before), to: lastDay, source: CHARTER },
    {
      unit,
      ...named(after),
      from: firstDay,
      basis: '02/VBM-SM',
      basis_en: '02/VBM-SM',
      source: CHARTER,
    },
  ];
}

function named([name_vi, name_en, short_vi, short_en, kind_label_vi, kind_label_en]: Names) {
  return { name_vi, name_en, short_vi, short_en, kind_label_vi, kind_label_en };
}

const NORMS: CellsOf<typeof TABLES.norms>[] = [
  norm(
    'dien-tich-huyen-mau',
    'Diện tích tối thiểu bộ phận một cửa cấp huyện',
    'Least floor area of a district office',
    80,
    'm²',
    'm²',
  ),
  norm(
    'dien-tich-xa-mau',
    'Diện tích tối thiểu bộ phận một cửa cấp xã',
    'Least floor area of a commune office',
    40,
    'm²',
    'm²',
  ),
  norm('hai-long-muc-mau', 'Mức hài lòng phải đạt', 'Satisfaction to be reached', 85, '%', '%'),
  norm('hai-long-tinh-mau', 'Mức hài lòng cả tỉnh', 'Satisfaction in the province', 92, '%', '%'),
  norm('dung-han-mau', 'Hồ sơ không trễ hạn', 'Cases not late', 97.5, '%', '%'),
  norm('truc-tuyen-mau', 'Hồ sơ nộp trực tuyến', 'Cases filed online', 60, '%', '%'),
  norm('diem-mau', 'Điểm chỉ số mẫu', 'Points of the sample index', 85, 'điểm', 'points'),
  norm(
    'xin-loi-mau',
    'Trễ hẹn thì xin lỗi bằng văn bản',
    'A late result calls for a letter of apology',
  ),
  norm(
    'ket-qua-mau',
    'Số thủ tục và kết quả giải quyết hồ sơ phải được công khai hằng năm',
    'Counts of procedures and the results of handling cases must be made public each year',
  ),
  norm(
    'phan-anh-mau',
    'Ai cũng có quyền phản ánh về việc giải quyết hồ sơ mẫu',
    'Everyone may complain of how sample cases are handled',
  ),
];

const DUTIES: CellsOf<typeof TABLES.duties>[] = [
  {
    ...{ norm: 'ket-qua-mau', indicators: 'procedures.announced | cases.resolved' },
    ...{ every: 'year', due_month: '1', due_day: '10' },
  },
];

/** Made-up targets of every kind: standing and with a year, for units and for the country, of some reached and some not. */
const TARGETS: CellsOf<typeof TABLES.targets>[] = [
  target('dien-tich-huyen-mau', 'offices.floor_area_m2', 'district'),
  target('dien-tich-xa-mau', 'offices.floor_area_m2', 'commune'),
  target('hai-long-muc-mau', 'satisfaction.satisfied_share', 'district', '2025'),
  target('hai-long-muc-mau', 'satisfaction.satisfied_share', 'commune', '2030'),
  target('hai-long-tinh-mau', 'satisfaction.satisfied_share', 'province', '2030'),
  target('dung-han-mau', 'cases.on_time_or_early_share', 'department'),
  target('dung-han-mau', 'cases.on_time_or_early_share', 'district'),
  target('dung-han-mau', 'cases.on_time_or_early_share', 'commune'),
  target('dung-han-mau', 'cases.on_time_or_early_share', 'country', '2030'),
  target('truc-tuyen-mau', 'cases.received_online_share', 'province', '2025'),
  { ...target('diem-mau', 'scores.score', 'department', '2030'), index: UNIT_INDEX },
  { ...target('diem-mau', 'scores.score', 'district', '2025'), index: UNIT_INDEX },
];

function target(
  norm: string,
  indicator: string,
  applies_to: string,
  due = '',
): CellsOf<typeof TABLES.targets> {
  return { norm, indicator, applies_to, bound: 'at-least', due };
}

const NORM_INDICATORS: CellsOf<typeof TABLES.normIndicators>[] = [
  { norm: 'ket-qua-mau', indicators: 'cases.resolved | cases.late' },
  { norm: 'phan-anh-mau', indicators: 'feedback.received' },
];

/** What might tell of the units and years that the sample leaves out on purpose. */
const LAWS: CellsOf<typeof TABLES.laws>[] = [
  {
    ...{ id: 'luat-mau', basis_vi: 'Luật mẫu 1/SM', basis_en: 'Sample law 1/SM' },
    duty_vi: 'Công bố số liệu mẫu của từng đơn vị.',
    duty_en: 'Publish the sample figures of each unit.',
    ...{ article_vi: 'Điều 3', article_en: 'Article 3', read_as: 'text', from: '2018-07-01' },
    ...{ frequency_vi: 'Hằng quý', frequency_en: 'Every quarter', source: CHARTER },
    check_vi: 'Kiểm tra hiệu lực: luật mẫu sắp được thay.',
    check_en: 'Check whether it is still in force: the sample law is about to be replaced.',
  },
  {
    ...{ id: 'luat-mau-cu', basis_vi: 'Luật mẫu 0/SM', basis_en: 'Sample law 0/SM' },
    ...{ duty_vi: 'Niêm yết số liệu mẫu.', duty_en: 'Post the sample figures.' },
    ...{ article_vi: 'Điều 2', article_en: 'Article 2', read_as: 'summary' },
    ...{ from: '2010', to: '2018-06-30', source: CHARTER },
  },
];

const REQUESTS: CellsOf<typeof TABLES.requests>[] = [
  {
    ...{ id: 'yeu-cau-mau-1', document: 'chi-so-mau-2018-phu-luc' },
    ...{ asked_vi: 'Phụ lục mẫu của chỉ số năm 2018.', asked_en: 'The sample annex of 2018.' },
    ...{ addressee_vi: 'UBND tỉnh Sông Mây', addressee_en: 'Sông Mây Provincial Committee' },
    ...{ sent: '2027-03-01', received: '2027-03-02', kind: 'simple', answered: '2027-03-15' },
    outcome: 'refused',
  },
  {
    id: 'yeu-cau-mau-2',
    asked_vi: 'Số hồ sơ mẫu từng xã, quý I năm 2027.',
    asked_en: 'Sample cases of each commune in the first quarter of 2027.',
    ...{ addressee_vi: 'UBND tỉnh Sông Mây', addressee_en: 'Sông Mây Provincial Committee' },
    ...{ sent: '2027-04-20', kind: 'complex', extended: '2027-05-10' },
  },
];

const KNOWN_DOCUMENTS: CellsOf<typeof TABLES.knownDocuments>[] = [
  {
    id: 'chi-so-mau-2018-phu-luc',
    title_vi: 'Phụ lục mẫu của quyết định công bố chỉ số năm 2018',
    title_en: 'Sample annex of the decision on the 2018 index',
    ...{ number: '20/QĐM-SM', date: '2019-02' },
    ...{ issuer_vi: 'UBND tỉnh Sông Mây', issuer_en: 'Sông Mây Provincial Committee' },
    ...{ addressee_vi: 'UBND tỉnh Sông Mây', addressee_en: 'Sông Mây Provincial Committee' },
    holds_vi: 'Điểm năm 2018 của từng đơn vị.',
    holds_en: 'The 2018 score of each unit.',
    ...{ indicators: 'scores.score', units: TIER_OF.verticals, period: '2018' },
    mentioned: rating(2018),
  },
  {
    id: 'bang-thu-tuc-mau',
    title_vi: 'Bảng thủ tục mẫu của Sở Đờn ca',
    title_en: 'Sample list of procedures of the Department of Songs',
    ...{ issuer_vi: 'Sở Đờn ca', issuer_en: 'Department of Songs' },
    ...{ addressee_vi: 'UBND tỉnh Sông Mây', addressee_en: 'Sông Mây Provincial Committee' },
    holds_vi: 'Số thủ tục qua một cửa của sở trong hai năm.',
    holds_en: 'Procedures through the one-stop of the department in two years.',
    ...{ indicators: 'procedures.one_stop', units: 'so-don-ca', period: '2016-01/2017-12' },
    mentioned: `${CHARTER} | ${bulletin(2017)}`,
    note_vi: 'Số và ngày không được nêu.',
    note_en: 'Number and date are not given.',
  },
];

function norm(
  id: string,
  subject_vi: string,
  subject_en: string,
  value: number | '' = '',
  unit_vi = '',
  unit_en = '',
): CellsOf<typeof TABLES.norms> {
  return {
    ...{ id, subject_vi, subject_en, value, unit_vi, unit_en },
    ...{ basis: 'Văn bản mẫu 01/VBM-SM', basis_en: 'Sample document 01/VBM-SM' },
    ...{ article: 'Điều 3', article_en: 'Article 3', from: '2016', source: CHARTER },
  };
}

const AREAS: CellsOf<typeof TABLES.areas>[] = (
  [
    ['directing', 'Chỉ đạo, điều hành', 'Directing', ''],
    ['institutions', 'Cải cách thể chế', 'Institutions', '30c | 76'],
    ['procedures', 'Cải cách thủ tục hành chính', 'Procedures', '30c | 76'],
    ['one-stop', 'Cơ chế một cửa', 'One-stop mechanism', ''],
    ['apparatus', 'Cải cách tổ chức bộ máy', 'Apparatus', '30c | 76'],
    ['civil-service', 'Cải cách chế độ công vụ', 'Civil service', '30c | 76'],
    ['public-finance', 'Cải cách tài chính công', 'Public finance', '30c | 76'],
    ['modernisation', 'Hiện đại hóa hành chính', 'Modernisation', '30c'],
  ] as const
).map(([id, name_vi, name_en, programme], index) => ({
  ...{ id, name_vi, name_en, programme, programme_en: programme },
  order: index + 1,
}));

/** What no unit counts of the same work any more when the districts have ended. */
const MOVED_TO_COMMUNES = [
  ...(['announced', 'one_stop', 'interlinked'] as const).map(
    (column) => `procedures.${column}` as const,
  ),
  ...(['received_new', 'total', 'resolved', 'on_time_or_early', 'late', 'pending'] as const).map(
    (column) => `cases.${column}` as const,
  ),
];

const BREAKS: CellsOf<typeof TABLES.breaks>[] = [
  {
    ...{ indicator: 'national.value', index: GOVERNANCE, period: String(GOVERNANCE_BREAK) },
    what_vi: 'từ 2018 chỉ số có tám nội dung thay vì sáu',
    what_en: 'from 2018 the index has eight components instead of six',
    source: bulletin(GOVERNANCE_BREAK),
  },
  {
    ...{ indicator: 'scores.score', index: UNIT_INDEX, period: '2021' },
    what_vi: 'từ 2021 chấm theo bộ tiêu chí mới',
    what_en: 'from 2021 units are scored by new criteria',
    source: rating(2021),
  },
  ...MOVED_TO_COMMUNES.map((indicator) => ({
    ...{ indicator, period: String(LAST_YEAR_OF_DISTRICTS + 1) },
    what_vi: 'từ 2026 không còn cấp huyện: việc của huyện về xã, phường và sở',
    what_en: 'from 2026 there are no districts: their work went to communes and departments',
    source: CHARTER,
  })),
];
