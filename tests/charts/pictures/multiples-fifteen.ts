import type { MultiplesSpec } from '../../../src/charts/forms/multiples/spec.ts';
import { firm, loose, MADE_UP, missing, named } from '../made-up.ts';

const YEARS = ['2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'];

/** Ten years with two breaks; gaps at all ends, one unit without any figure, one with a single one, one all equal. */
export function multiplesFifteen(): MultiplesSpec {
  return {
    ...MADE_UP,
    id: 'multiples-fifteen',
    form: 'multiples',
    message: 'Điểm của mười lăm huyện qua mười năm',
    axis: { label: 'điểm, tối đa 100', from: 'data', to: 100, reversed: false },
    categories: YEARS,
    breaks: [
      { before: 4, label: 'đổi cách chấm điểm' },
      { before: 8, label: 'đổi thang điểm' },
    ],
    series: named(15).map((label, unit) => ({
      id: `unit-${String(unit)}`,
      label,
      tone: 'sea',
      points: YEARS.map((_, year) => {
        if (unit === 5 || (unit === 6 && year !== 6)) return missing('không nêu');
        if (unit === 2 && year > 7) return missing('chưa tìm thấy văn bản');
        if ((unit * year) % 13 === 12) return missing('không nêu');
        if (unit === 8) return firm(75);
        const value = 62 + unit * 1.5 + ((year * (unit + 3)) % 7) * 2.25;
        return year === 9 && unit % 4 === 0 ? loose(value) : firm(value);
      }),
    })),
  };
}
