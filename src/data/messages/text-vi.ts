import type { AddressReason, TextFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in Vietnamese of words that would do harm where they are shown. */
export function textVietnamese(fault: TextFault, found: string | null): Words {
  switch (fault.code) {
    case 'bad-id':
      return [`"${show(found)}" không dùng làm mã được${BAD_IDS[fault.reason]}.`, ID_FORM];
    case 'bad-address':
      return [
        `"${show(found)}" không phải là một địa chỉ dùng được: ${reasonOf(fault)}.`,
        addressRemedy(fault),
      ];
    case 'harmful-character':
      return [
        `"${show(found)}" có ký tự không nhìn thấy hoặc làm rối dòng chữ: ${fault.characters.join(', ')}.`,
        fault.mended === null
          ? 'Xóa sạch ô rồi gõ lại theo nguồn; nguồn không nói và cột không bắt buộc thì để trống.'
          : `Xóa cả ô rồi gõ lại, không chép từ Word: "${show(fault.mended)}".`,
      ];
    case 'look-alike':
      return [
        `"${show(found)}" có chữ trông giống mà không phải chữ tiếng Việt: ${fault.characters.join(', ')}. Tìm kiếm và xếp thứ tự sẽ không thấy từ ấy.`,
        `Gõ lại bằng bàn phím, không chép từ tệp PDF hay Word: "${show(fault.mended)}".`,
      ];
    case 'formula-sign':
      return [
        `"${show(found)}" bắt đầu bằng "${fault.sign}": người tải bảng về mở bằng Excel thì ô này chạy như công thức.`,
        fault.mended === null
          ? 'Viết lại thành chữ, bắt đầu bằng chữ cái hoặc chữ số.'
          : `Bỏ dấu ở đầu ô: "${show(fault.mended)}".`,
      ];
    case 'long-word':
      return [
        `Có một từ dài ${fault.letters} chữ, không dòng nào chứa nổi (nhiều nhất ${fault.most}).`,
        'Viết lại theo nguồn, có khoảng trắng giữa các từ.',
      ];
    case 'text-too-long':
      return [
        `Ô này có ${fault.letters} chữ, quá dài để đứng trên một trang (nhiều nhất ${fault.most}).`,
        'Chỉ giữ điều cần nói; phần còn lại đã có ở nguồn.',
      ];
    case 'bad-checksum':
      return [
        `"${show(found)}" không phải là một tổng kiểm SHA-256: có ${fault.digits} chữ, phải đúng 64 chữ số 0-9, a-f.`,
        fault.suggestion === null
          ? 'Chép nguyên kết quả của lệnh sha256sum với tệp đã đọc; không có tệp ấy thì để trống ô.'
          : `Viết ${fault.suggestion}.`,
      ];
    case 'number-too-long':
      return [
        `Số có ${fault.digits} chữ số, nhiều hơn mức có thể (${fault.most}).`,
        'Gõ lại theo nguồn: có thể phím bị giữ, hoặc hai ô dính làm một.',
      ];
    case 'bad-email':
      return [
        `"${show(found)}" không phải là một địa chỉ thư điện tử.`,
        'Viết như cchc@example.vn: một địa chỉ, không có tên người, không có khoảng trắng.',
      ];
    case 'site-differs':
      return [
        `"${show(found)}" khác cột vi, mà dòng này là của cả hai thứ tiếng.`,
        `Viết "${show(fault.vi)}" ở cả hai cột.`,
      ];
  }
}

function addressRemedy(fault: Extract<TextFault, { code: 'bad-address' }>): string {
  if (fault.of === 'issues') {
    return 'Chép cả địa chỉ của trang nhận báo lỗi, bắt đầu bằng https://; chưa có thì bỏ dòng này.';
  }
  if (fault.of === 'site') {
    return 'Viết như https://cchc.example.vn hoặc https://example.vn/cchc: bắt đầu bằng https://, sau tên miền chỉ có thể là thư mục viết bằng chữ không dấu.';
  }
  if (fault.suggestion !== null) return `Viết ${show(fault.suggestion)}.`;
  if (fault.of === 'page') {
    return 'Viết phần sau tên miền của địa chỉ, có dấu / ở đầu và cuối, thí dụ /2019/an-minh/; mọi địa chỉ bắt đầu như vậy thì thêm dấu * ở cuối: /2019/*.';
  }
  return fault.of === 'source'
    ? 'Mở tài liệu trong trình duyệt rồi chép cả địa chỉ, bắt đầu bằng https:// hoặc http://; tài liệu không có trên mạng thì để trống ô.'
    : 'Chép cả địa chỉ từ trình duyệt, bắt đầu bằng https:// hoặc http://; trang của chính trang web này thì bắt đầu bằng một dấu /, thí dụ /mot-cua/.';
}

/** Pages of the site are served over https alone. */
function reasonOf({ of, reason }: Extract<TextFault, { code: 'bad-address' }>): string {
  const isOurs = of === 'site' || of === 'issues';
  return isOurs && reason === 'scheme' ? 'không bắt đầu bằng https://' : REASONS[reason];
}

const REASONS: Record<AddressReason, string> = {
  scheme: 'không bắt đầu bằng https:// hoặc http://',
  host: 'sau // không phải là một tên miền',
  credentials: 'có dấu @ trước tên miền, nên nơi dẫn tới không phải là nơi đọc thấy',
  signs: 'có khoảng trắng, dấu ngoặc hoặc dấu nháy',
  query: 'có dấu ? hoặc #',
  path: 'phần sau tên miền không phải là tên thư mục viết bằng chữ không dấu',
  plain: 'bắt đầu bằng http://, mà bản lưu phải đọc được qua https://',
  slashes: 'không có dấu / ở đầu và ở cuối, hoặc có chữ hoa, dấu hay khoảng trắng',
  length: 'quá dài',
};

const BAD_IDS = {
  form: '',
  length: ': mã dài nhất 60 chữ',
  device: ': Windows dành tên này cho thiết bị, không tạo được tệp',
  reserved: ': địa chỉ ấy đã là một trang khác của mỗi năm',
};

const ID_FORM =
  'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, không quá 60 chữ, thí dụ an-minh.';
