import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, MADE_UP } from '../made-up.ts';

export function stackedMany(): BarSpec {
  const years = ['2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'];
  return {
    ...MADE_UP,
    id: 'stacked-many',
    form: 'stacked-bars',
    message: 'Mười năm, bốn phần, một lần đổi cách đếm',
    axis: { label: 'kiến nghị' },
    breaks: [{ before: 6, label: 'từ năm này tính cả cấp xã' }],
    categories: years,
    series: [
      {
        id: 'done',
        label: 'Đã làm xong',
        tone: 'leaf',
        points: years.map((_, index) => firm(20 + index * 7)),
      },
      {
        id: 'doing',
        label: 'Đang làm',
        tone: 'amber',
        points: years.map((_, index) => firm(14 - index)),
      },
      {
        id: 'late',
        label: 'Quá hạn',
        tone: 'clay',
        points: years.map((_, index) => firm(index % 3)),
      },
      {
        id: 'unknown',
        label: 'Không rõ',
        tone: 'slate',
        points: years.map((_, index) => firm(index * 2)),
      },
    ],
  };
}
