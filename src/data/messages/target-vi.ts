import type { TargetFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in Vietnamese of a target that nothing can be set beside. */
export function targetVietnamese(fault: TargetFault, found: string | null): Words {
  switch (fault.reason) {
    case 'no-number':
      return [
        `Quy định ${show(found)} không nêu một con số chính xác để so với chỉ tiêu này.`,
        'Chỉ quy định có số ở cột value của norms.csv mới là mục tiêu, và chỉ của chỉ tiêu là số; bỏ dòng này.',
      ];
    case 'unit':
      return [
        `Quy định ${show(found)} tính bằng đơn vị khác với chỉ tiêu ("${fault.measured.vi}").`,
        'Chọn chỉ tiêu cùng đơn vị tính với quy định, hoặc bỏ dòng: số khác đơn vị không so được.',
      ];
    case 'index':
      return fault.wanted
        ? [
            'Mỗi con số của chỉ tiêu này thuộc một chỉ số, mà mục tiêu chưa ghi là của chỉ số nào.',
            'Ghi mã của chỉ số (xem indices.csv).',
          ]
        : [
            `Con số của chỉ tiêu này không thuộc chỉ số nào, mà mục tiêu lại ghi "${show(found)}".`,
            'Để trống cột index.',
          ];
    case 'beyond': {
      const { value, least, most } = fault;
      const range =
        most === null ? `từ ${String(least)} trở lên` : `từ ${String(least)} đến ${String(most)}`;
      return [
        `Quy định ${show(found)} đặt mức ${value}, mà chỉ tiêu này chỉ có thể ${range}.`,
        'Sửa value ở norms.csv (có thể nhầm dấu thập phân), hoặc chọn chỉ tiêu mà quy định nói đến.',
      ];
    }
    case 'bound':
      return [
        fault.good === 'at-most'
          ? 'Chỉ tiêu này càng thấp càng tốt, mà mục tiêu lại là mức ít nhất phải đạt.'
          : 'Chỉ tiêu này càng cao càng tốt, mà mục tiêu lại là mức nhiều nhất được có.',
        `Viết ${fault.good}; nếu quy định nói đúng như vậy thì đó là quy định của một chỉ tiêu khác.`,
      ];
  }
}
