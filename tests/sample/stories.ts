import { findingId } from './inspections.ts';
import { GOVERNANCE, REFORM, UNIT_INDEX } from './indices.ts';
import { bulletin, rating, report, yearbook } from './sources.ts';
import { PROVINCE } from './unit.ts';
import { RENAMED_DISTRICT, ENDED_DISTRICT } from './districts.ts';
import { TIER_OF } from './units.ts';
import { yearEnd } from './years.ts';

/** The words of the sample, by their path inside the content folder. No figure is typed: each is fetched by its id. */
export function stories(): [path: string, text: string][] {
  return [
    ['vi/years/2018.mdx', story2018()],
    ['vi/years/2019.mdx', story2019()],
    ['vi/years/2024.mdx', story2024()],
    ...STANDING.map(({ id, title, summary, text }): [string, string] => [
      `vi/pages/${id}.mdx`,
      page(title, summary, text),
    ]),
  ];
}

function story2018(): string {
  const faulty = figure('procedures.announced', PROVINCE, `@${yearEnd(2018)}`, report(2018));
  return page(
    'Năm 2018: danh mục không khớp với tổng',
    'Số thủ tục của toàn tỉnh Sông Mây lớn hơn số của các cấp cộng lại.',
    `Tỉnh Sông Mây là tỉnh bịa. Cuối năm, báo cáo mẫu nêu ${faulty} đã công bố; cộng các cấp
thì không ra số ấy, và trang này nói rõ điều đó ở ngay bên số liệu.

Chỉ số quản trị mẫu năm này đổi từ sáu nội dung sang tám, nên không so với năm trước được.

<Chart id="national.value.${PROVINCE}.${GOVERNANCE}" />`,
  );
}

function story2019(): string {
  const oneStop = figure('procedures.one_stop', PROVINCE, `@${yearEnd(2019)}`, report(2019));
  const late = (source: string) => figure('cases.late', RENAMED_DISTRICT, '2019', source);
  const score = figure('scores.score', RENAMED_DISTRICT, '2019', rating(2019), UNIT_INDEX);
  return page(
    'Năm 2019: Bến Gió lên thành phố',
    'Thị xã Bến Gió thành thành phố; hai nguồn nêu hai số hồ sơ trễ hẹn khác nhau.',
    `Từ ngày 1 tháng 7, thị xã Bến Gió thành thành phố Bến Gió. Cả tỉnh có ${oneStop} qua một cửa.

## Hai số cho một việc

Báo cáo mẫu nêu ${late(report(2019))} trễ hẹn ở Bến Gió, niên giám mẫu nêu ${late(yearbook(2019))}.
Chúng tôi để cả hai. Chỉ số của tỉnh chấm Bến Gió ${score}.

## Kiểm tra

<Finding id="${findingId(2019, 1)}" />

<Finding id="${findingId(2019, 4)}" />`,
  );
}

function story2024(): string {
  const resolved = figure('cases.resolved', ENDED_DISTRICT, '2024-H1', report(2024));
  const districts = figure('cases.resolved', TIER_OF.districts, '2024', report(2024));
  const rank = figure('national.rank', PROVINCE, '2024', bulletin(2024), REFORM);
  return page(
    'Năm 2024: huyện Cồn Nắng nhập vào Bến Gió',
    'Huyện Cồn Nắng kết thúc giữa năm; số liệu của huyện dừng ở sáu tháng đầu năm.',
    `Huyện Cồn Nắng nhập vào thành phố Bến Gió từ ngày 1 tháng 7. Trong nửa năm cuối cùng của mình,
huyện giải quyết ${resolved}; tất cả các huyện, thành phố giải quyết ${districts}.

Chỉ số cải cách mẫu cấp quốc gia xếp tỉnh thứ ${rank}.

<Finding id="${findingId(2024, 2)}" />`,
  );
}

const STANDING = [
  {
    id: 'gioi-thieu',
    title: 'Giới thiệu',
    summary: 'Trang mẫu về một tỉnh không có thật.',
    text: `Đây là **dữ liệu mẫu**. Tỉnh Sông Mây, các đơn vị, văn bản và mọi con số ở đây đều được bịa ra
để thử trang web, không nói về nơi nào có thật.`,
  },
  {
    id: 'phuong-phap',
    title: 'Phương pháp',
    summary: 'Số liệu mẫu được tạo ra như thế nào.',
    text: `Mọi số liệu mẫu do một chương trình tạo ra từ tên của đơn vị và năm, nên lần nào cũng như nhau.

## Những lỗi cố ý

Có tổng không khớp, tỷ lệ in sai, hai nguồn mâu thuẫn, chỗ trống và chuỗi bị đứt: để thấy trang này
cho người đọc biết những điều ấy ra sao.`,
  },
  {
    id: 'thuat-ngu',
    title: 'Thuật ngữ',
    summary: 'Vài từ dùng trong dữ liệu mẫu.',
    text: `- **Một cửa**: nơi tiếp nhận và trả kết quả.
- **Hồ sơ**: giấy tờ của một người trong một thủ tục.
- **Trễ hẹn**: có kết quả sau ngày hẹn trả.`,
  },
] as const;

/** The key of a figure ends with its index, where it has one, and its source. */
function figure(
  indicator: string,
  unit: string,
  period: string,
  source: string,
  index?: string,
): string {
  const parts = [indicator, unit, period, ...(index === undefined ? [] : [index]), source];
  return `<Figure id="${parts.join('.')}" />`;
}

function page(title: string, summary: string, text: string): string {
  return `---\ntitle: "${title}"\nsummary: "${summary}"\n---\n\n${text}\n`;
}
