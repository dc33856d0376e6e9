import { describe, expect, it } from 'vitest';
import { sameGround } from '../../../src/charts/makers/same-ground.ts';
import { isGap } from '../../../src/charts/spec.ts';
import { groundCounts } from '../../../src/derive/ground-counts.ts';
import { groundOf } from '../../../src/derive/same-ground.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { groundDataset } from '../../derive/ground-of.ts';

function chartOf(...cases: string[]) {
  const dataset = groundDataset(cases.map((row) => `${row},bao-cao`));
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const unit = dataset.units.get('doi-may');
  const ground = unit && groundOf(dataset, unit);
  if (!ground) throw new Error('no ground');
  const counted = groundCounts(dataset, ground, ['cases.resolved']);
  const made = sameGround(context, 'dia-ban', 'cases.resolved', counted);
  return made?.kind === 'chart' ? made.spec : null;
}

const BEFORE = ['doi-may,2019,,90,5', 'doi-may,2020,,100,5'];
const AFTER = ['2021', '2022'].flatMap((year) => [
  `xa-may-cao,${year},,${year === '2021' ? '65' : '60'},2`,
  `xa-may-thap,${year},,70,5`,
]);

describe('the chart of one ground', () => {
  it('has two lines that do not meet, and a break where the second begins', () => {
    const spec = chartOf(...BEFORE, ...AFTER);
    expect(spec?.categories).toEqual(['2019', '2020', '2021', '2022']);
    expect(
      spec?.series.map(({ points }) => points.map((one) => (isGap(one) ? null : one.value))),
    ).toEqual([
      [90, 100, null, null],
      [null, null, 135, 130],
    ]);
    expect(spec?.breaks).toEqual([{ before: 2, label: 'nơi nhận hồ sơ không còn là huyện' }]);
  });

  it('marks nothing as missing where a side has ended or not begun', () => {
    const points = chartOf(...BEFORE, ...AFTER)?.series.flatMap((one) => one.points.filter(isGap));
    expect(points?.every(({ beyond }) => beyond)).toBe(true);
  });

  it('says of each sum that it is derived, and what was added; of one figure only what it is', () => {
    const spec = chartOf(...BEFORE, ...AFTER);
    expect(spec?.series[0]?.points[0]).toMatchObject({ caveat: null, figure: { raw: '90' } });
    expect(spec?.series[1]?.points[2]).toMatchObject({
      caveat: 'suy ra',
      figure: null,
      sumOf: ['cases.resolved.xa-may-cao.2021.bao-cao', 'cases.resolved.xa-may-thap.2021.bao-cao'],
    });
    expect(spec?.message).toBe(
      'Đã giải quyết, cùng một địa bàn: Huyện doi-may 100 hồ sơ (2020); 2 nơi nối tiếp cộng lại (suy ra) 135 hồ sơ (2021)',
    );
  });

  it('is none where a side has a single period', () => {
    expect(chartOf(...BEFORE, ...AFTER.slice(0, 2))).toBeNull();
    expect(chartOf(...BEFORE.slice(0, 1), ...AFTER)).toBeNull();
  });
});
