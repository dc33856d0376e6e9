import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { firm, loose, MADE_UP, missing } from '../made-up.ts';

export function gapsAndBreak(): LineSpec {
  return {
    ...MADE_UP,
    id: 'gaps-and-break',
    form: 'line',
    message: 'Chuỗi số đứt quãng hai lần và thiếu ba năm',
    axis: { label: 'thủ tục hành chính', from: 'zero', to: 'data', reversed: false },
    categories: ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021'],
    breaks: [
      { before: 2, label: 'đổi cách đếm thủ tục liên thông' },
      { before: 6, label: 'sáp nhập sở' },
    ],
    series: [
      {
        id: 'announced',
        label: 'Đã công bố',
        tone: 'sea',
        points: [
          firm(1630),
          firm(1702),
          missing(),
          missing(),
          firm(1921),
          loose(1985),
          firm(1411),
          loose(1377),
        ],
      },
      {
        id: 'one-stop',
        label: 'Qua một cửa',
        tone: 'amber',
        points: [
          firm(802),
          firm(911),
          firm(1004),
          missing('nguồn không tách riêng'),
          firm(1377),
          firm(1521),
          firm(1240),
          firm(1301),
        ],
      },
    ],
  };
}
