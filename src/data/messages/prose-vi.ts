import type { ProseFault, ProseReason } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in Vietnamese of stories and standing pages that would not be built, or not as they are meant. */
export function proseVietnamese(fault: ProseFault, found: string | null): Words {
  switch (fault.code) {
    case 'bad-prose':
      return FORMS[fault.reason](show(fault.near));
    case 'front-matter':
      return frontMatter(fault, show(found));
    case 'unknown-in-prose':
      return [
        `<${fault.component} id="${show(found)}" />: số liệu không có ${THINGS[fault.component]} mang mã này.`,
        fault.nearest === null
          ? `Sửa mã, hoặc xóa <${fault.component} … />.`
          : `Có phải là "${fault.nearest}"? Nếu không thì xóa <${fault.component} … />.`,
      ];
    case 'dead-link':
      return [
        `Đường dẫn "${show(found)}" không đến trang nào, hoặc không đến chỗ nào của trang ấy.`,
        fault.nearest === null
          ? 'Mở trang cần dẫn đến, chép phần sau tên miền của địa chỉ (thí dụ /nguon/), hoặc bỏ đường dẫn.'
          : `Có phải là ${fault.nearest}? Nếu không thì chép địa chỉ từ trang cần dẫn đến, hoặc bỏ đường dẫn.`,
      ];
    case 'unknown-prose':
      return [
        'Tệp này không thành trang nào: tên, đuôi hoặc thư mục không đúng, hoặc trùng tên một trang khác.',
        fault.nearest === null
          ? 'Bài của một năm: content/vi/years/2019.mdx. Trang khác: content/vi/pages/ten-trang.mdx, tên viết thường không dấu. Đổi tên, hoặc chuyển tệp ra khỏi content/.'
          : `Có phải là ${fault.nearest}? Nếu phải thì đổi tên (viết thường, đuôi .mdx); nếu không thì chuyển tệp ra khỏi content/.`,
      ];
    case 'story-without-year':
      return [
        `Bài viết về năm ${fault.year}, mà năm ấy chưa có số liệu nào, nên không có trang để đặt bài.`,
        `Điền số liệu vào data/${fault.year}/, hoặc chuyển tệp ra khỏi content/ cho đến khi có.`,
      ];
    case 'prose-unwritten':
      return [
        'Bài chưa viết: dưới phần đầu chưa có câu nào.',
        'Viết bài, hoặc xóa tệp: năm không có bài vẫn có trang.',
      ];
    case 'page-missing':
      return [
        'Thiếu trang này, mà mọi trang khác dẫn đến nó.',
        'Khôi phục tệp (git checkout), hoặc viết lại: phần đầu có title, summary, rồi nội dung.',
      ];
    case 'prose-untranslated':
      return [
        `Thiếu tệp này: ${fault.of} chưa có bản ở ngôn ngữ kia, mà trang có đủ hai thứ tiếng.`,
        `Viết tệp này: dịch từng đoạn của ${fault.of}, cả title và summary, giữ nguyên mã số liệu. Không có bài nữa thì xóa cả ${fault.of}.`,
      ];
  }
}

function frontMatter(
  { reason, key, suggestion }: Extract<ProseFault, { code: 'front-matter' }>,
  found: string,
): Words {
  switch (reason) {
    case 'fence':
      return [
        'Phần đầu của tệp không nằm giữa hai dòng ---.',
        'Dòng đầu tiên của tệp là ---, rồi title: …, summary: …, rồi một dòng --- nữa, không có gì khác trên hai dòng ấy.',
      ];
    case 'line':
      return [
        `"${found}" không phải là một dòng của phần đầu.`,
        'Mỗi dòng viết như title: Tên bài, hoặc summary: Một câu, có một khoảng trắng sau dấu hai chấm, và không xuống dòng giữa câu.',
      ];
    case 'quotes':
      return [
        `"${found}" bị đọc sai: câu có dấu hai chấm, dấu #, dấu ngoặc, hoặc chỉ là một con số.`,
        `Đặt cả câu trong dấu nháy: ${suggestion ?? ''}`,
      ];
    case 'missing':
      return [
        `Phần đầu thiếu ${key}, hoặc ${key} để trống.`,
        `Thêm giữa hai dòng --- một dòng ${key}: …`,
      ];
    case 'unknown-key':
      return [
        `Phần đầu có dòng "${key}", không ai đọc dòng ấy.`,
        'Chỉ giữ title và summary; xóa dòng này.',
      ];
    case 'twice':
      return [`Phần đầu có hai dòng ${key}.`, 'Giữ một dòng, xóa dòng kia.'];
  }
}

const THINGS = { Figure: 'con số', Chart: 'biểu đồ', Finding: 'kết quả kiểm tra' };

const COMPONENTS =
  '<Figure id="…" />, <Chart id="…" /> hoặc <Finding id="…" />, mã nằm trong dấu nháy kép, có / trước >';

const FORMS: Record<ProseReason, (near: string) => Words> = {
  'less-than': (near) => [
    `"${near}": dấu < mở một thẻ, không phải dấu nhỏ hơn.`,
    'Viết "dưới 5", hoặc &lt;5. Đường dẫn viết [chữ](https://…).',
  ],
  quotes: (near) => [
    `"${near}": giá trị không nằm trong dấu nháy thẳng.`,
    'Gõ lại hai dấu nháy: id="…", không phải “…” như Word và Zalo tự đổi.',
  ],
  comment: (near) => [
    `"${near}" là chú thích HTML, ở đây không dùng được.`,
    'Viết {/* … */}, hoặc xóa chú thích.',
  ],
  brace: (near) => [
    `"${near}": dấu { mở một đoạn mã, không phải dấu ngoặc.`,
    'Dùng ngoặc tròn ( ), hoặc viết \\{ và \\}.',
  ],
  tag: (near) => [
    `"${near}": thẻ mở mà không đóng, hoặc đóng mà không mở.`,
    'Thẻ một mình thì đóng ngay: <br />, <Figure id="…" />. Không phải thẻ thì viết &lt; thay cho <.',
  ],
  code: (near) => [
    near === '' ? 'Có dòng mã (import hoặc export).' : `"${near}" bị đọc thành mã.`,
    'Xóa dòng ấy; câu bắt đầu bằng "import" hoặc "export" thì viết lại cho khác.',
  ],
  element: (near) => [
    `<${near}> không dùng được trong bài.`,
    `Chỉ dùng ${COMPONENTS}, và các thẻ chữ thường gặp như <br />, <sub>. Đường dẫn viết [chữ](/nguon/). Muốn in dấu < thì viết &lt;.`,
  ],
  attribute: (near) => [
    `Thuộc tính "${near}" không dùng được trong bài.`,
    'Xóa thuộc tính ấy. Chỉ dùng được lang, title, start, value, reversed, open, và trong bảng colspan, rowspan, scope, headers; giá trị viết trong dấu nháy kép.',
  ],
  id: (near) => [`<${near} /> không có mã, hoặc có thứ khác ngoài mã.`, `Viết ${COMPONENTS}.`],
  image: (near) => [
    `Hình "${near}" không nằm trong trang web này.`,
    'Đặt hình vào thư mục public/ rồi viết ![chữ](/ten-hinh.png), hoặc bỏ hình.',
  ],
  footnote: (near) => [
    `Chú thích cuối bài "${near}" không dùng được ở đây.`,
    'Viết ngay trong câu, trong ngoặc tròn.',
  ],
  'second-title': (near) => [
    `"${near}" thành tên thứ hai của trang.`,
    'Tên bài viết ở title, phần đầu tệp. Đề mục trong bài bắt đầu bằng ##, đề mục nhỏ hơn bằng ###.',
  ],
  'skipped-level': (near) => [
    `"${near}" nhảy qua một bậc đề mục.`,
    'Dưới tên bài là ##, dưới ## mới đến ###. Biểu đồ có đề mục bậc ###: thêm một đề mục ## ở trên nó.',
  ],
  'block-in-line': (near) => [
    `<${near} /> đứng giữa câu.`,
    'Biểu đồ và kết quả kiểm tra đứng một mình trên một dòng, có dòng trống ở trên và ở dưới.',
  ],
  'chart-twice': (near) => [
    `Biểu đồ "${near}" đã có ở trên trong bài này.`,
    'Giữ một chỗ, xóa chỗ kia.',
  ],
  'chart-undrawn': (near) => [
    `Có số liệu cho biểu đồ "${near}" nhưng không vẽ được: có ít hơn hai con số chính xác, hoặc đó là chữ (xếp loại).`,
    'Thay bằng <Figure id="…" /> cho từng con số, hoặc xóa biểu đồ.',
  ],
  'chart-unlisted': (near) => [
    `Biểu đồ "${near}" chưa có trang riêng, nên không đặt được ở trang này.`,
    'Đặt biểu đồ vào bài của một năm (content/vi/years/), rồi từ đây dẫn đến trang của năm ấy.',
  ],
  other: (near) => [
    `Không đọc được từ chỗ "${near}".`,
    'Viết lại dòng này bằng chữ thường; dấu <, { viết &lt;, \\{.',
  ],
};
