import { count, number } from '../columns.ts';
import { table } from '../table.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { closing, scoped, statementPeriod, unit } from './common.ts';

/** The one-stop offices themselves. */
export const offices = table({
  name: 'offices',
  title: { vi: 'Bộ phận một cửa', en: 'One-stop offices' },
  place: 'yearly',
  key: ['unit', 'period', 'scope', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    ...scoped,
    floor_area_m2: number({
      label: { vi: 'Diện tích', en: 'Floor area' },
      definition: {
        vi: 'Diện tích bộ phận tiếp nhận và trả kết quả.',
        en: 'Floor area of the reception office.',
      },
      unit: { vi: 'm²', en: 'm²' },
      better: 'neither',
      threshold: THRESHOLDS.count,
    }),
    counters: things('Quầy', 'Counters', 'quầy', 'counters', 'Số quầy giao dịch.'),
    staff: things('Nhân sự', 'Staff', 'người', 'people', 'Số người làm việc tại bộ phận.'),
    departments_with_counter: things(
      'Sở, ngành có quầy',
      'Departments with a counter',
      'sở, ngành',
      'departments',
      'Số sở, ngành có quầy tại trung tâm.',
    ),
    agencies_applying_one_stop: things(
      'Cơ quan áp dụng một cửa',
      'Agencies applying the one-stop',
      'cơ quan',
      'agencies',
      'Số cơ quan thực hiện cơ chế một cửa.',
    ),
    agencies_e_one_stop: things(
      'Cơ quan dùng một cửa điện tử',
      'Agencies on the electronic one-stop',
      'cơ quan',
      'agencies',
      'Số cơ quan dùng phần mềm một cửa điện tử liên thông.',
    ),
    fields_served: things(
      'Lĩnh vực tiếp nhận',
      'Fields served',
      'lĩnh vực',
      'fields',
      'Số lĩnh vực có thủ tục được tiếp nhận.',
    ),
    visitors_per_day: things(
      'Lượt người mỗi ngày',
      'Visitors a day',
      'lượt',
      'visits',
      'Số lượt người đến mỗi ngày.',
    ),
    kiosks: things('Máy tra cứu', 'Look-up kiosks', 'máy', 'kiosks', 'Số máy tra cứu.'),
    ...closing,
  },
  tier: 'sum',
  identities: [{ kind: 'tiers', column: 'agencies_e_one_stop' }],
});

function things(vi: string, en: string, unitVi: string, unitEn: string, meansVi: string) {
  return count({
    label: { vi, en },
    definition: { vi: meansVi, en: `${en}, as the source counts them.` },
    unit: { vi: unitVi, en: unitEn },
    better: 'neither',
  });
}
