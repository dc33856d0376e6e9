import type { NestedSpec } from '../../../src/charts/forms/nested/spec.ts';
import { firm, loose, MADE_UP, missing, named } from '../made-up.ts';

/** All of it, none of it, a sliver beside a giant, a figure that is not firm, an inner part that is missing. */
export function nestedAwkward(): NestedSpec {
  const beside = ['100%', '90%', '50%', '0,08%', '0%'];
  const oneStop = [firm(1_200), loose(90), firm(2), firm(1), firm(0)];
  return {
    ...MADE_UP,
    id: 'nested-awkward',
    form: 'nested-bars',
    message: 'Năm đơn vị rất khác nhau',
    heads: { share: 'tỷ lệ', counts: 'một cửa/ công bố' },
    axis: { label: 'thủ tục' },
    categories: named(5),
    mark: { percent: 99.9, label: 'cả tỉnh: 99,9%' },
    middle: null,
    apart: ['Chưa tìm thấy số liệu của: Vĩnh Thuận 6 và U Minh Thượng 7.'],
    series: [
      {
        id: 'announced',
        label: 'đã công bố',
        tone: 'slate',
        points: [firm(1_200), firm(100), firm(4), firm(1_250), firm(30)],
      },
      {
        id: 'one_stop',
        label: 'qua một cửa',
        tone: 'amber',
        points: oneStop.map((point, index) => ({ ...point, beside: beside[index] ?? '' })),
      },
      {
        id: 'interlinked',
        label: 'liên thông',
        tone: 'amber',
        points: [firm(1_200), firm(12), missing('không nêu'), firm(0), firm(0)],
      },
    ],
  };
}
