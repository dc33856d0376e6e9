import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { firm, loose, MADE_UP } from '../made-up.ts';

export function fourLines(): LineSpec {
  const years = [
    '2012',
    '2013',
    '2014',
    '2015',
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
  ];
  const rising = (start: number, step: number) =>
    years.map((_, index) => (index === 11 ? loose : firm)(start + index * step));
  return {
    ...MADE_UP,
    id: 'four-lines',
    form: 'line',
    message: 'Bốn đường sát nhau, tên dài',
    axis: { label: '% hồ sơ', from: 'data', to: 100, reversed: false },
    categories: years,
    series: [
      { id: 'departments', label: 'Sở, ban, ngành', tone: 'sea', points: rising(88.5, 0.95) },
      {
        id: 'districts',
        label: 'Huyện, thị xã, thành phố',
        tone: 'amber',
        points: rising(87, 1.05),
      },
      { id: 'communes', label: 'Xã, phường, thị trấn', tone: 'leaf', points: rising(91, 0.6) },
      { id: 'vertical', label: 'Cơ quan ngành dọc', tone: 'clay', points: rising(99.2, -0.7) },
    ],
  };
}
