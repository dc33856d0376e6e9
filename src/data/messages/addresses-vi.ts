import type { AddressFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in Vietnamese of addresses that readers were given. */
export function addressVietnamese(fault: AddressFault, found: string | null): Words {
  switch (fault.code) {
    case 'address-missing':
      return [
        `Địa chỉ ${show(found)} (${fault.subject}) có từ ấn bản ${fault.edition}, nay trang không còn.`,
        `Nếu xóa nhầm thì trả lại như cũ. Nếu trang đã chuyển: thêm dòng ${show(found)} vào moves.csv, kèm địa chỉ mới và lý do.`,
      ];
    case 'address-reused':
      return [
        `Địa chỉ ${show(found)} có từ ấn bản ${fault.edition} là của "${fault.subject}"; nay là của "${fault.now}".`,
        'Một địa chỉ không bao giờ đổi nghĩa: trả lại như cũ, và cho điều mới một mã của riêng nó.',
      ];
    case 'move-nowhere':
      return [
        `Địa chỉ mới ${show(found)} không có trang nào, hoặc cũng đã chuyển.`,
        'Viết địa chỉ của trang đang có, nơi cuối cùng, bắt đầu và kết thúc bằng dấu /.',
      ];
    case 'move-needless':
      return [
        `Địa chỉ cũ ${show(found)} vẫn có trang của nó.`,
        'Xóa dòng này: một địa chỉ hoặc có trang, hoặc dẫn đi nơi khác.',
      ];
  }
}
