import type { RankedSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, MADE_UP } from '../made-up.ts';

export function rankedDepartments(): RankedSpec {
  return {
    ...MADE_UP,
    id: 'ranked-departments',
    form: 'ranked-bars',
    message: 'Các sở theo số hồ sơ, có dấu hình mẫu',
    sample: 'DỮ LIỆU MẪU – không phải số thật',
    axis: { label: 'hồ sơ tiếp nhận trong năm' },
    categories: [
      'Sở Tài nguyên và Môi trường',
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Giao thông vận tải',
      'Văn phòng Ủy ban nhân dân tỉnh',
    ],
    places: null,
    bands: [],
    unranked: 'Báo cáo năm không nêu số liệu riêng của Ban Dân tộc.',
    series: [
      {
        id: 'cases',
        label: 'Hồ sơ',
        tone: 'amber',
        points: [firm(121934), firm(40211), firm(9027), firm(310)],
      },
    ],
  };
}
