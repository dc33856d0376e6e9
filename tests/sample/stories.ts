import { findingId } from './inspections.ts';
import { GOVERNANCE, REFORM, UNIT_INDEX } from './indices.ts';
import { bulletin, rating, report, yearbook } from './sources.ts';
import { PROVINCE } from './unit.ts';
import { RENAMED_DISTRICT, ENDED_DISTRICT } from './districts.ts';
import { TIER_OF } from './units.ts';
import { yearEnd } from './years.ts';

/** Words in the two languages. */
type Said = Record<'vi' | 'en', { title: string; summary: string; text: string }>;

/** The words of the sample, by their path inside the content folder. No figure is typed: each is fetched by its id. */
export function stories(): [path: string, text: string][] {
  const years: [name: string, said: Said][] = [
    ['years/2018', story2018()],
    ['years/2019', story2019()],
    ['years/2024', story2024()],
  ];
  return [...years.flatMap(([name, said]) => pages(name, said)), ...standingPages()];
}

/** The pages that every site has, by their path inside the content folder. They fetch no figure. */
export function standingPages(): [path: string, text: string][] {
  return Object.entries(STANDING).flatMap(([id, said]) => pages(`pages/${id}`, said));
}

function pages(name: string, said: Said): [path: string, text: string][] {
  return (['vi', 'en'] as const).map((language): [string, string] => {
    const { title, summary, text } = said[language];
    return [`${language}/${name}.mdx`, page(title, summary, text)];
  });
}

function story2018(): Said {
  const faulty = figure('procedures.announced', PROVINCE, `@${yearEnd(2018)}`, report(2018));
  const chart = `<Chart id="national.value.${PROVINCE}.${GOVERNANCE}" />`;
  return {
    vi: {
      title: 'Năm 2018: danh mục không khớp với tổng',
      summary: 'Số thủ tục của toàn tỉnh Sông Mây lớn hơn số của các cấp cộng lại.',
      text: `Tỉnh Sông Mây là tỉnh bịa. Cuối năm, báo cáo mẫu nêu ${faulty} đã công bố; cộng các cấp
thì không ra số ấy, và trang này nói rõ điều đó ở ngay bên số liệu.

Chỉ số quản trị mẫu năm này đổi từ sáu nội dung sang tám, nên không so với năm trước được.

${chart}`,
    },
    en: {
      title: '2018: a list that does not match its sum',
      summary: 'The procedures of the whole of Sông Mây are more than those of its tiers together.',
      text: `Sông Mây is a made-up province. At the end of the year the sample report states ${faulty} as
announced; the tiers added up come to another number, and this site says so beside the figure.

The sample governance index went from six dimensions to eight this year, so that it cannot be compared with the year before.

${chart}`,
    },
  };
}

function story2019(): Said {
  const oneStop = figure('procedures.one_stop', PROVINCE, `@${yearEnd(2019)}`, report(2019));
  const late = (source: string) => figure('cases.late', RENAMED_DISTRICT, '2019', source);
  const score = figure('scores.score', RENAMED_DISTRICT, '2019', rating(2019), UNIT_INDEX);
  const findings = [1, 4].map((at) => `<Finding id="${findingId(2019, at)}" />`).join('\n\n');
  return {
    vi: {
      title: 'Năm 2019: Bến Gió lên thành phố',
      summary: 'Thị xã Bến Gió thành thành phố; hai nguồn nêu hai số hồ sơ trễ hẹn khác nhau.',
      text: `Từ ngày 1 tháng 7, thị xã Bến Gió thành thành phố Bến Gió. Cả tỉnh có ${oneStop} qua một cửa.

## Hai số cho một việc

Báo cáo mẫu nêu ${late(report(2019))} trễ hẹn ở Bến Gió, niên giám mẫu nêu ${late(yearbook(2019))}.
Chúng tôi để cả hai. Chỉ số của tỉnh chấm Bến Gió ${score}.

## Kiểm tra

${findings}`,
    },
    en: {
      title: '2019: Bến Gió becomes a city',
      summary: 'The town of Bến Gió becomes a city; two sources state two numbers of late cases.',
      text: `From July 1 the town of Bến Gió is the city of Bến Gió. The province has ${oneStop} at the one-stop counter.

## Two numbers for one thing

The sample report states ${late(report(2019))} late in Bến Gió, the sample yearbook ${late(yearbook(2019))}.
We keep both. The provincial index gives Bến Gió ${score}.

## Inspection

${findings}`,
    },
  };
}

function story2024(): Said {
  const resolved = figure('cases.resolved', ENDED_DISTRICT, '2024-H1', report(2024));
  const districts = figure('cases.resolved', TIER_OF.districts, '2024', report(2024));
  const rank = figure('national.rank', PROVINCE, '2024', bulletin(2024), REFORM);
  const finding = `<Finding id="${findingId(2024, 2)}" />`;
  return {
    vi: {
      title: 'Năm 2024: huyện Cồn Nắng nhập vào Bến Gió',
      summary: 'Huyện Cồn Nắng kết thúc giữa năm; số liệu của huyện dừng ở sáu tháng đầu năm.',
      text: `Huyện Cồn Nắng nhập vào thành phố Bến Gió từ ngày 1 tháng 7. Trong nửa năm cuối cùng của mình,
huyện giải quyết ${resolved}; tất cả các huyện, thành phố giải quyết ${districts}.

Chỉ số cải cách mẫu cấp quốc gia xếp tỉnh thứ ${rank}.

${finding}`,
    },
    en: {
      title: '2024: Cồn Nắng district joins Bến Gió',
      summary: 'Cồn Nắng district ends in mid-year; its figures stop after six months.',
      text: `Cồn Nắng district became part of the city of Bến Gió on July 1. In its last half-year the district
resolved ${resolved}; all districts, towns and cities together resolved ${districts}.

In the sample national reform index the province ranks ${rank}.

${finding}`,
    },
  };
}

const STANDING: Readonly<Record<string, Said>> = {
  'gioi-thieu': {
    vi: {
      title: 'Giới thiệu',
      summary: 'Trang mẫu về một tỉnh không có thật.',
      text: `Đây là **dữ liệu mẫu**. Tỉnh Sông Mây, các đơn vị, văn bản và mọi con số ở đây đều được bịa ra
để thử trang web, không nói về nơi nào có thật.`,
    },
    en: {
      title: 'About',
      summary: 'A sample site about a province that does not exist.',
      text: `This is **sample data**. Sông Mây province, its units, documents and every figure here are made up
to try the site, and say nothing of any real place.`,
    },
  },
  'phuong-phap': {
    vi: {
      title: 'Phương pháp',
      summary: 'Số liệu mẫu được tạo ra như thế nào.',
      text: `Mọi số liệu mẫu do một chương trình tạo ra từ tên của đơn vị và năm, nên lần nào cũng như nhau.

## Những lỗi cố ý

Có tổng không khớp, tỷ lệ in sai, hai nguồn mâu thuẫn, chỗ trống và chuỗi bị đứt: để thấy trang này
cho người đọc biết những điều ấy ra sao.`,
    },
    en: {
      title: 'Method',
      summary: 'How the sample figures are made.',
      text: `Every sample figure is made by a program from the name of the unit and the year, and is the same each time.

## Faults on purpose

There are sums that do not add up, misprinted shares, two sources that disagree, blanks and broken series: to show how this
site tells its readers of them.`,
    },
  },
  'thuat-ngu': {
    vi: {
      title: 'Thuật ngữ',
      summary: 'Vài từ dùng trong dữ liệu mẫu.',
      text: `- **Một cửa**: nơi tiếp nhận và trả kết quả.
- **Hồ sơ**: giấy tờ của một người trong một thủ tục.
- **Trễ hẹn**: có kết quả sau ngày hẹn trả.`,
    },
    en: {
      title: 'Glossary',
      summary: 'A few words used in the sample data.',
      text: `- **One-stop**: where papers are handed in and results collected.
- **Case**: the papers of one person under one procedure.
- **Late**: with a result after the appointed day.`,
    },
  },
};

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
