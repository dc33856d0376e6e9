import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, MADE_UP, missing } from '../made-up.ts';

export function crampedStack(): BarSpec {
  return {
    ...MADE_UP,
    id: 'cramped-stack',
    form: 'stacked-bars',
    message: 'Tên dài, số lớn, phần nhỏ: không chữ nào đè chữ nào',
    sample: 'DỮ LIỆU MẪU',
    axis: { label: 'hồ sơ' },
    categories: [
      'Sở Lao động - Thương binh và Xã hội',
      'Văn phòng Ủy ban nhân dân tỉnh',
      'Sở Văn hóa, Thể thao và Du lịch',
    ],
    series: [
      {
        id: 'early',
        label: 'Trước hạn',
        tone: 'sea',
        points: [firm(210455), firm(38745), firm(21033)],
      },
      {
        id: 'on-time',
        label: 'Đúng hạn',
        tone: 'leaf',
        points: [firm(35120), firm(30120), missing('báo cáo không tách')],
      },
      {
        id: 'late',
        label: 'Trễ hạn',
        tone: 'clay',
        points: [firm(10975), firm(12240), firm(12011)],
      },
    ],
  };
}
