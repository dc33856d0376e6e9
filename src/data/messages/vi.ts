import type { Issue, Register } from '../issue.ts';
import { addressVietnamese } from './addresses-vi.ts';
import { savedVietnamese } from './saved-vi.ts';
import { proseVietnamese } from './prose-vi.ts';
import { sealedVietnamese } from './sealed-vi.ts';
import { targetVietnamese } from './target-vi.ts';
import { textVietnamese } from './text-vi.ts';
import { REGISTER_FILES, show, type Words } from './words.ts';

/** What the checks say in Vietnamese: what is wrong, then how to mend it. */
export function vietnamese(issue: Issue): Words {
  const { fault, found, file } = issue;
  switch (fault.code) {
    case 'not-utf-8':
    case 'no-table':
    case 'windows-1258':
    case 'tcvn3':
    case 'vni':
    case 'garbled-text':
    case 'lost-letters':
    case 'mixed-separators':
    case 'row-in-quotes':
    case 'header-line':
    case 'formula':
    case 'spreadsheet-error':
    case 'problem-column':
    case 'date-for-number':
      return savedVietnamese(fault, issue);
    case 'broken-quotes':
      return [
        'Dấu ngoặc kép mở mà không đóng, hoặc đóng giữa ô.',
        'Ô có dấu ngăn cột hay xuống dòng phải nằm trọn trong "…"; dấu ngoặc kép ở bên trong viết hai lần: "".',
      ];
    case 'missing-column':
      return [
        `Thiếu cột "${fault.expected}".`,
        `Thêm cột "${fault.expected}" vào dòng tiêu đề và vào mọi dòng; ô nào nguồn không nói thì để trống.`,
      ];
    case 'extra-column':
      if (found === '') {
        return [
          'Cột không có tên, mà lại có ô đã điền.',
          'Ghi tên cột ở dòng tiêu đề, hoặc xóa các ô trong cột này.',
        ];
      }
      return [
        `Bảng này không có cột tên "${show(found)}".`,
        fault.nearest === null
          ? 'Xóa cột này, hoặc chuyển số liệu sang bảng có cột đó (xem HUONG-DAN.md).'
          : `Có phải là cột "${fault.nearest}"? Nếu phải thì đổi tên cột; nếu không thì xóa cột này.`,
      ];
    case 'duplicate-column':
      return [`Có hai cột cùng tên "${show(found)}".`, 'Giữ một cột; đổi tên hoặc xóa cột kia.'];
    case 'ragged-row':
      return [
        `Dòng có ${String(fault.cells)} ô, mà bảng có ${String(fault.expected)} cột.`,
        'Kiểm tra xem thừa hay thiếu dấu ngăn cột; ô có dấu ngăn cột ở trong phải đặt trong "…".',
      ];
    case 'unknown-file':
      return [
        'Không có bảng nào mang tên này ở thư mục này, nên số liệu trong tệp sẽ không được công bố.',
        fault.nearest === null
          ? 'Xem tên và chỗ của các bảng trong HUONG-DAN.md, rồi đổi tên, chuyển chỗ hoặc xóa tệp.'
          : `Có phải là "${fault.nearest}"? Nếu phải thì đổi tên tệp; nếu không thì xóa tệp.`,
      ];
    case 'workbook':
      return [
        'Tệp bảng tính nằm trong data/: số liệu trong tệp chưa được nhập, nên không được công bố.',
        `Chuyển tệp ra khỏi data/, rồi npm run import -- TỆP (thí dụ npm run import -- "../${file.split('/').at(-1) ?? ''}").`,
      ];
    case 'missing-file':
      return [
        'Thiếu tệp này.',
        'Tạo tệp có dòng tiêu đề như trong HUONG-DAN.md, dù chưa có dòng nào.',
      ];
    case 'missing-value':
      return ['Ô để trống, mà cột này bắt buộc phải điền.', 'Điền theo nguồn.'];
    case 'missing-translation':
      return [
        `Ô để trống, trong khi cột ${fault.other} đã có chữ.`,
        'Viết cả tiếng Việt lẫn tiếng Anh, hoặc để trống cả hai.',
      ];
    case 'missing-language':
      return [
        'Ô để trống, trong khi cột title_printed đã có tên in bằng tiếng khác.',
        'Ghi mã của thứ tiếng ấy, thí dụ en; tên in bằng tiếng Việt thì viết ở title_vi và để trống title_printed.',
      ];
    case 'spaced-per-cent':
      return [
        `"${show(found)}" có khoảng trắng trước dấu %.`,
        'Viết dấu % liền sau chữ số: 65,9%.',
      ];
    case 'bad-number':
      return [
        `"${show(found)}" không phải là ${fault.whole ? 'số nguyên' : 'số'} viết đúng cách.`,
        fault.suggestion === null
          ? `Viết liền các chữ số, không có dấu phân cách hàng nghìn${fault.whole ? '' : ', dùng dấu chấm thập phân'}, thí dụ ${fault.whole ? '19630' : '19.63'}; nguồn không nêu số thì để trống ô.`
          : `Viết ${fault.suggestion}.`,
      ];
    case 'ambiguous-number':
      if (fault.asWhole === null || fault.asDecimal === null) {
        const only = fault.asWhole ?? fault.asDecimal;
        return [
          `"${show(found)}" không phải cách viết số ở đây: không dùng dấu phân cách hàng nghìn.`,
          only === null
            ? 'Đọc cách nào số này cũng không hợp với cột hoặc với số tối đa ghi cùng dòng; xem lại nguồn.'
            : `Ở cột này chỉ có thể là ${only}: viết ${only}.`,
        ];
      }
      return [
        `"${show(found)}" có thể đọc là ${fault.asWhole} (dấu phân cách hàng nghìn) hoặc ${fault.asDecimal} (dấu thập phân).`,
        `Viết ${fault.asWhole} nếu là hàng nghìn; viết ${fault.asDecimal} nếu là số thập phân.`,
      ];
    case 'negative-number':
      return [`"${show(found)}" là số âm.`, 'Số liệu ở đây không thể nhỏ hơn 0; xem lại nguồn.'];
    case 'share-out-of-range':
      return [`Tỷ lệ ${show(found)}% lớn hơn 100%.`, 'Xem lại nguồn và dấu thập phân.'];
    case 'bad-period':
      return [
        `"${show(found)}" không phải là một kỳ: ${PERIOD_REASONS[fault.reason]}.`,
        fault.suggestion === null
          ? PERIOD_FORMS
          : `Có phải là ${fault.suggestion}? Nếu phải thì viết đúng như vậy. ${PERIOD_FORMS}`,
      ];
    case 'bad-date':
      return [`"${show(found)}" không phải là một ngày.`, DATE_FORMS];
    case 'date-rewritten': {
      const forms = fault.of === 'period' ? PERIOD_FORMS : DATE_FORMS;
      return [
        `"${show(found)}" không phải là cách viết ${fault.of === 'period' ? 'kỳ' : 'ngày'} ở đây; có lẽ bảng tính đã tự đổi.`,
        `${fault.meanings.length === 0 ? forms : `Viết ${ALTERNATIVES.format(fault.meanings)}, theo đúng nguồn.`} Trong Excel, định dạng cột là Văn bản (Text) trước khi gõ.`,
      ];
    }
    case 'year-out-of-range':
      return [
        `Năm ${fault.year} không nằm trong khoảng ${fault.first}–${fault.last}.`,
        `Xem lại năm${file.startsWith(`${fault.year}/`) ? ' ở tên thư mục' : ''}: có thể gõ thừa, thiếu hoặc nhầm chữ số.`,
      ];
    case 'bad-id':
    case 'bad-address':
    case 'harmful-character':
    case 'look-alike':
    case 'formula-sign':
    case 'long-word':
    case 'text-too-long':
    case 'bad-checksum':
    case 'number-too-long':
    case 'bad-email':
    case 'site-differs':
      return textVietnamese(fault, found);
    case 'not-in-list':
      return [
        `"${show(found)}" không phải là một trong các từ được dùng ở cột này.`,
        `Viết một trong các từ: ${fault.allowed.join(', ')}${fault.empty === null ? '' : `; hoặc ${fault.empty.vi}`}.`,
      ];
    case 'unknown-reference': {
      const vi = REGISTER_NAMES[fault.register];
      const register = REGISTER_FILES[fault.register];
      const problem = `Không có ${vi} nào mang mã "${show(found)}" trong ${register}.`;
      const guess = fault.nearest === null ? '' : `Có phải là "${fault.nearest}"? `;
      if (fault.register === 'indicators') {
        return [problem, `${guess}Mã chỉ tiêu gồm tên bảng, dấu chấm, tên cột, thí dụ cases.late.`];
      }
      if (fault.register === 'figures') {
        return [
          problem,
          `${guess}Mã số liệu gồm bảng, cột, đơn vị, kỳ, nguồn, nối bằng dấu chấm, thí dụ cases.late.kien-giang.2020-Q2.kg-q2-2020.`,
        ];
      }
      return [
        problem,
        guess === ''
          ? `Sửa mã, hoặc thêm một dòng vào ${register}.`
          : `${guess}Nếu không, thêm một dòng vào ${register}.`,
      ];
    }
    case 'unit-not-alive': {
      const life = `${fault.from === null ? '' : ` từ ${fault.from}`}${fault.to === null ? '' : ` đến hết ${fault.to}`}`;
      const instead = fault.instead.length > 0 ? ` Có thể là: ${fault.instead.join(', ')}.` : '';
      return [
        `Đơn vị "${show(found)}" không tồn tại trong kỳ này (chỉ tồn tại${life}).`,
        `Sửa lại đơn vị hoặc kỳ.${instead}`,
      ];
    }
    case 'duplicate-key': {
      const first = `dòng ${String(fault.firstLine)}${fault.firstFile === file ? '' : ` của ${fault.firstFile}`}`;
      return [
        `Trùng với ${first}: cùng là ${fault.key}.`,
        fault.columns.includes('scope')
          ? 'Xóa một dòng; nếu hai dòng đếm hai thứ khác nhau thì ghi rõ ở cột scope.'
          : `Xóa một dòng, hoặc sửa cột ${fault.columns.join(', ')} cho khác nhau.`,
      ];
    }
    case 'wrong-year':
      return [
        `Kỳ kết thúc năm ${fault.endsIn}, mà tệp nằm trong thư mục ${fault.folder}.`,
        `Chuyển dòng này sang data/${fault.endsIn}/, hoặc sửa kỳ.`,
      ];
    case 'flow-at-moment':
      return [
        'Cột này đếm việc diễn ra trong cả một kỳ, không thể đếm tại một thời điểm (@).',
        'Ghi kỳ là năm, nửa năm, quý, tháng hoặc khoảng ngày, ở một dòng riêng.',
      ];
    case 'derived-without-note':
      return [
        'Số liệu do tính toán mà có (derived), nhưng không nói cách tính.',
        'Ghi ở note_vi và note_en: tính từ những số nào, bằng cách nào.',
      ];
    case 'above-maximum':
      return [
        `${show(found)} lớn hơn mức tối đa ${fault.maximum}${fault.maximumColumn === null ? ' của thang điểm' : ` ở cột ${fault.maximumColumn}`}.`,
        'Xem lại nguồn; có thể nhầm dấu thập phân hoặc nhầm cột.',
      ];
    case 'zero-place':
      return [
        fault.most
          ? 'Không ai được xếp hạng trong 0 đơn vị, hay được chấm trên 0 điểm.'
          : 'Không có hạng 0.',
        'Ghi số in trong nguồn; nguồn không nêu thì để trống ô: bảng tính có thể đã điền 0 vào ô trống.',
      ];
    case 'dates-reversed':
      return [
        `${show(found)} lại trước ngày ở cột ${fault.column}: ${fault.from}.`,
        'Sửa một trong hai ngày.',
      ];
    case 'target-unfit':
      return targetVietnamese(fault, found);
    case 'follow-up-kind':
      return [
        `Nhận xét ${show(found)} thuộc loại "${fault.kind}", không có gì để theo dõi.`,
        'Chỉ hạn chế (limitation) và kiến nghị (recommendation) mới có dòng ở bảng này; sửa mã hoặc bỏ dòng.',
      ];
    case 'follow-up-early':
      return [
        `${show(found)} không phải là điều về sau: nhận xét được theo dõi có từ ${fault.from}.`,
        'Sửa ngày của bằng chứng, hoặc mã của nhận xét về sau.',
      ];
    case 'reply-about':
      return [
        fault.both
          ? 'Một lời trả lời nói về một số liệu hoặc một nhận xét, không nói về cả hai.'
          : 'Lời trả lời chưa ghi là nói về số liệu nào hay nhận xét nào.',
        'Điền đúng một trong hai cột figure và finding.',
      ];
    case 'request-outcome':
      return fault.missing === 'outcome'
        ? ['Yêu cầu đã được trả lời mà chưa ghi kết quả.', 'Điền cột outcome.']
        : [
            'Có kết quả hoặc văn bản nhận được mà chưa ghi ngày trả lời.',
            'Điền cột answered; chưa được trả lời thì để trống cả ba.',
          ];
    case 'request-extended':
      return [
        'Yêu cầu đơn giản không được gia hạn.',
        'Theo khoản 2 Điều 31 Luật 104/2016/QH13 chỉ thông tin phức tạp mới được gia hạn: sửa kind thành complex, hoặc bỏ ngày gia hạn.',
      ];
    case 'due-day':
      if (fault.reason === 'half-said')
        return [
          'Hạn công khai mới ghi một nửa: ô này còn trống.',
          'Ghi đủ cả every, due_month và due_day; quy định không nêu ngày thì để trống cả due_month và due_day.',
        ];
      return fault.reason === 'month'
        ? [
            `Hạn không thể là tháng thứ ${show(found)} sau kỳ.`,
            'Viết từ 0 (tháng cuối của kỳ) đến 12.',
          ]
        : [
            `Không tháng nào có ngày ${show(found)}.`,
            'Viết từ 1 đến 31; 31 là ngày cuối tháng ở tháng ngắn hơn.',
          ];
    case 'outlives-parent':
      if (fault.born)
        return [
          `Đơn vị bắt đầu khi đơn vị cấp trên "${fault.parent}" đã kết thúc (${fault.parentEnds}).`,
          'Sửa valid_from, hoặc ghi ở parent đơn vị cấp trên của thời ấy.',
        ];
      return [
        `Đơn vị tồn tại lâu hơn đơn vị cấp trên "${fault.parent}" (kết thúc ${fault.parentEnds}).`,
        'Sửa valid_to, hoặc để trống: đơn vị khi đó kết thúc cùng đơn vị cấp trên.',
      ];
    case 'succession':
      return fault.of === 'predecessor'
        ? [
            `Tiền thân "${fault.unit}" đến ${fault.day} mới bắt đầu, sau chính đơn vị này.`,
            'Sửa valid_from của một trong hai đơn vị, hoặc mã ở cột predecessors; có thể hai cột predecessors, successors đã đổi chỗ.',
          ]
        : [
            `Hậu thân "${fault.unit}" đã kết thúc từ ${fault.day}, trước khi đơn vị này kết thúc.`,
            'Sửa valid_to của một trong hai đơn vị, hoặc mã ở cột successors; có thể hai cột predecessors, successors đã đổi chỗ.',
          ];
    case 'unit-twice':
      switch (fault.of) {
        case 'province':
          return [
            `Cùng lúc có hai tỉnh: đơn vị này và "${fault.unit}".`,
            'Tỉnh nào đã kết thúc thì ghi valid_to; tỉnh nào lập sau thì ghi valid_from; tỉnh khác thì kind là group.',
          ];
        case 'tier':
          return [
            `Khối này đã có một dòng của cả cấp: "${fault.unit}".`,
            'Xóa một dòng; hoặc sửa peer_group, hoặc ghi valid_from, valid_to nếu dòng này thay cho dòng kia.',
          ];
        case 'name':
          return [
            `Cùng lúc, cùng khối, đơn vị "${fault.unit}" cũng mang tên "${show(found)}": người đọc không phân biệt được.`,
            'Một đơn vị ghi hai lần thì xóa một dòng; một bên đã kết thúc thì ghi valid_to; hai đơn vị khác nhau thì ghi tên đầy đủ của từng bên.',
          ];
      }
    case 'unit-kind':
      return fault.of === 'national'
        ? [
            `"${show(found)}" không phải là tỉnh (kind là ${fault.kind}), mà bảng này chỉ xếp các tỉnh, thành phố.`,
            'Ghi mã của tỉnh; điểm và thứ hạng của đơn vị trong tỉnh thì ghi ở scores.csv.',
          ]
        : fault.allowed.length === 0
          ? [
              `Tỉnh không thuộc khối nào để so sánh, mà ô này ghi "${show(found)}".`,
              'Để trống peer_group, hoặc sửa kind.',
            ]
          : [
              `Đơn vị loại ${fault.kind} không thuộc khối "${show(found)}".`,
              `Ghi ${ALTERNATIVES.format(fault.allowed)}, hoặc sửa kind.`,
            ];
    case 'half-tile':
      return [
        'Ô trên bản đồ mới ghi một nửa: có hàng thì phải có cột.',
        'Ghi cả tile_row và tile_col, hoặc để trống cả hai.',
      ];
    case 'circular-unit':
      return [
        fault.of === 'units'
          ? `"${show(found)}": đơn vị này thành cấp trên, tiền thân hoặc hậu thân của chính nó.`
          : `"${show(found)}": chỉ số này thành một thành phần của chính nó.`,
        `Ghi mã của ${fault.of === 'units' ? 'đơn vị' : 'chỉ số'} khác, hoặc để trống.`,
      ];
    case 'component-elsewhere':
      return fault.in === 'index'
        ? [
            `"${show(found)}" là một thành phần của chỉ số "${fault.index}", không phải một chỉ số.`,
            `Ghi "${fault.index}" ở cột index; mã của thành phần thì ghi ở cột component, nếu bảng có cột ấy.`,
          ]
        : fault.index === found
          ? [
              `"${show(found)}" là một chỉ số, không phải thành phần của chỉ số khác.`,
              'Dòng nói về cả chỉ số thì để trống cột component, và ghi mã ấy ở cột index.',
            ]
          : [
              `"${show(found)}" là một thành phần của "${fault.index}", không phải của chỉ số ghi ở cột index.`,
              'Sửa mã ở một trong hai cột.',
            ];
    case 'code-taken':
      return [
        `Cùng lúc ấy, mã này đã là của đơn vị "${fault.by}".`,
        'Xem lại mã ở nguồn; nếu mã chuyển từ đơn vị trước sang đơn vị sau thì ghi valid_from, valid_to của từng đơn vị.',
      ];
    case 'name-differs':
      return [
        `Tên cuối cùng ở đây phải là tên trong units.csv: "${fault.registered}".`,
        'Sửa một trong hai; đơn vị vừa đổi tên thì ghi tên mới ở units.csv và thêm một dòng của tên mới ở tệp này.',
      ];
    case 'tile-taken':
      return [`Ô này trên bản đồ đã dành cho "${fault.by}".`, 'Chọn tile_row và tile_col khác.'];
    case 'names-gap':
      return [
        'Tên này không nối liền với tên trước: có ngày không có tên nào, hoặc có hai tên.',
        fault.expectedFrom === ''
          ? 'Ghi ngày kết thúc (to) của tên trước.'
          : `Ngày bắt đầu (from) phải là ${fault.expectedFrom}, hoặc sửa ngày kết thúc (to) của tên trước.`,
      ];
    case 'site-key':
      return [`Thiếu dòng "${fault.missing}".`, `Thêm dòng có key là "${fault.missing}".`];
    case 'unknown-province':
      return [
        `"${show(found)}" không phải là mã của một tỉnh trong units.csv.`,
        fault.provinces.length === 0
          ? 'Thêm vào units.csv một dòng có kind là province, rồi ghi id của dòng ấy ở cả hai cột vi và en.'
          : `Viết ${ALTERNATIVES.format(fault.provinces)} ở cả hai cột vi và en: đó là id của dòng có kind là province.`,
      ];
    case 'named-id-missing':
      return [
        `Thiếu dòng có mã "${fault.id}", là mã mà trang web dùng đến.`,
        `Thêm dòng có id là "${fault.id}"; nếu dòng ấy đã có dưới mã khác thì đổi lại mã.`,
      ];
    case 'discrepancy-stale':
      return fault.reason === 'agrees'
        ? [
            `Chỗ lệch "${show(found)}" không còn: các số liệu này nay khớp nhau.`,
            'Xóa dòng này, hoặc sửa mã các số liệu ở cột figures.',
          ]
        : [
            `Mức lệch ghi là ${show(found)}, mà tính lại là ${fault.gap}.`,
            `Viết ${fault.gap}, và xem lời giải thích còn đúng không.`,
          ];
    case 'bad-prose':
    case 'front-matter':
    case 'unknown-in-prose':
    case 'dead-link':
    case 'unknown-prose':
    case 'story-without-year':
    case 'prose-unwritten':
    case 'page-missing':
    case 'prose-untranslated':
      return proseVietnamese(fault, found);
    case 'ledger-broken':
    case 'ledger-date':
    case 'edition-altered':
    case 'edition-unlisted':
    case 'year-unsealed':
    case 'sealed-value':
    case 'sealed-register':
    case 'sealed-story':
      return sealedVietnamese(fault, found);
    case 'address-missing':
    case 'address-reused':
    case 'move-nowhere':
    case 'move-needless':
      return addressVietnamese(fault, found);
  }
}

const REGISTER_NAMES: Record<Register, string> = {
  units: 'đơn vị',
  sources: 'nguồn',
  norms: 'quy định',
  fields: 'lĩnh vực',
  areas: 'nhiệm vụ cải cách',
  indices: 'chỉ số',
  inspections: 'cuộc kiểm tra',
  findings: 'nhận xét',
  'known-documents': 'văn bản biết tên',
  indicators: 'chỉ tiêu',
  figures: 'số liệu',
};

const PERIOD_REASONS = {
  form: 'không đúng cách viết',
  calendar: 'trên lịch không có ngày hoặc tháng này',
  order: 'ngày kết thúc trước ngày bắt đầu',
};

const ALTERNATIVES = new Intl.ListFormat('vi', { type: 'disjunction' });

const DATE_FORMS = 'Viết 2019, 2019-10 hoặc 2019-10-22 (năm-tháng-ngày).';

const PERIOD_FORMS =
  'Viết 2019, 2019-H1, 2020-Q2, 2021-03, 2025-07-01/2025-07-11, hoặc @2022-08-01 cho số liệu tại một thời điểm.';
