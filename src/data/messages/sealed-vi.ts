import type { SealedFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in Vietnamese of sealed years that are not as they were sealed. */
export function sealedVietnamese(fault: SealedFault, found: string | null): Words {
  switch (fault.code) {
    case 'ledger-broken':
      return [
        `Dòng "${show(found)}" không nối được với dòng trước: sổ ấn bản đã bị sửa, xóa hoặc đổi thứ tự.`,
        'Không sửa tay editions.csv. Khôi phục bản cũ của tệp (git checkout data/editions.csv). Vừa trộn hai nhánh cùng niêm phong: giữ dòng của cả hai bên, rồi npm run seal -- --rechain.',
      ];
    case 'ledger-date':
      return [
        fault.reason === 'future'
          ? `Ngày niêm phong ${show(found)} chưa đến (máy đang ghi hôm nay là ${fault.from}).`
          : fault.reason === 'day'
            ? `Ngày niêm phong "${show(found)}" không phải là một ngày trọn vẹn.`
            : `Ngày niêm phong ${show(found)} trước cả năm được niêm phong (${fault.from}).`,
        'Xem lại đồng hồ của máy. Nếu đồng hồ đúng thì lúc niêm phong nó đã sai: khôi phục editions.csv như trước lần ấy (git checkout data/editions.csv), rồi niêm phong lại.',
      ];
    case 'edition-altered': {
      if (fault.what === 'line-ends') {
        return [
          `Tệp của ấn bản ${fault.edition} chỉ khác ở dấu xuống dòng (CRLF và LF): một chương trình hoặc git đã đổi, chữ và số vẫn nguyên.`,
          `git config core.autocrlf false, rồi xóa thư mục data/editions/${fault.edition}/ và git checkout -- data/editions/${fault.edition}.`,
        ];
      }
      const done = { changed: 'bị sửa', removed: 'bị xóa', added: 'được thêm vào' }[fault.what];
      return [
        `Tệp của ấn bản ${fault.edition} đã ${done} sau khi niêm phong.`,
        `Khôi phục như lúc niêm phong (git checkout data/editions/${fault.edition}; tệp thêm vào thì xóa đi). Muốn đính chính thì sửa trong data/${fault.edition.slice(0, 4)}/ rồi chạy npm run seal.`,
      ];
    }
    case 'edition-unlisted':
      return [
        `Ấn bản ${fault.edition} không có trong editions.csv.`,
        `Nếu lệnh seal bị ngắt giữa chừng thì chạy lại lệnh đó, hoặc xóa thư mục này; nếu editions.csv bị sửa thì khôi phục tệp đó.`,
      ];
    case 'year-unsealed':
      return [
        `Số liệu năm ${fault.year} chưa được niêm phong thành ấn bản nào.`,
        `Xem trước: npm run preview-year -- ${fault.year}. Công bố: npm run seal -- ${fault.year} --reason "…".`,
      ];
    case 'sealed-value':
      return [
        `Khác ấn bản ${fault.edition}: ${fault.value}: ${cellWords(fault.old)} → ${cellWords(fault.now)}.`,
        `Nếu sửa nhầm thì trả lại như cũ. Nếu là đính chính: npm run seal -- ${fault.edition.slice(0, 4)} --reason "…".`,
      ];
    case 'sealed-register':
      return [
        `Khác điều các ấn bản đã công bố (${fault.editions.join(', ')}): ${fault.value}: ${cellWords(fault.old)} → ${cellWords(fault.now)}.`,
        `${fault.value.startsWith('dictionary.') ? 'Tên gọi và định nghĩa của chỉ tiêu nằm trong mã nguồn, ở tệp vừa nêu. ' : ''}Nếu sửa nhầm thì trả lại như cũ. Nếu là đính chính, kể cả sửa chính tả: npm run seal -- --all --reason "…", một lý do cho mọi năm có liên quan.`,
      ];
    case 'sealed-story': {
      const year = fault.edition.slice(0, 4);
      const problem =
        fault.old === null
          ? `Ấn bản ${fault.edition} không có câu chuyện của năm; nay có: ${cellWords(fault.now)}.`
          : fault.now === null
            ? `Ấn bản ${fault.edition} có câu chuyện của năm; nay không còn: ${cellWords(fault.old)}.`
            : `Câu chuyện của năm khác ấn bản ${fault.edition}; chỗ khác đầu tiên: ${cellWords(fault.old)} → ${cellWords(fault.now)}.`;
      return [
        problem,
        `Nếu sửa nhầm thì trả lại như cũ (bản đã công bố: data/editions/${fault.edition}/${fault.held}). Nếu muốn công bố bản mới: npm run seal -- ${year} --reason "…".`,
      ];
    }
  }
}

function cellWords(cell: string | null): string {
  return cell === null ? 'không có' : `"${cell}"`;
}
