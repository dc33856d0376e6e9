import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, loose, MADE_UP, missing } from '../made-up.ts';

export function longNames(): BarSpec {
  return {
    ...MADE_UP,
    id: 'long-names',
    form: 'grouped-bars',
    message: 'Tên dài nằm ngang, không bị cắt',
    axis: { label: 'thủ tục hành chính' },
    categories: [
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Ban Quản lý Khu kinh tế Phú Quốc',
      'Sở Nông nghiệp và Phát triển nông thôn',
    ],
    series: [
      {
        id: 'announced',
        label: 'Thủ tục đã công bố',
        tone: 'sea',
        points: [firm(131), firm(128), loose(77), firm(119)],
      },
      {
        id: 'one-stop',
        label: 'Tiếp nhận qua một cửa',
        tone: 'amber',
        points: [firm(104), missing(), firm(61), loose(118, 'số suy ra')],
      },
      {
        id: 'interlinked',
        label: 'Qua một cửa liên thông',
        tone: 'leaf',
        points: [firm(12), firm(9), missing(), firm(0)],
      },
    ],
  };
}
