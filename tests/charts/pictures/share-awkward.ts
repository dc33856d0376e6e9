import type { ShareSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, loose, MADE_UP, missing } from '../made-up.ts';

/** A full year, one without late cases, one that falls short, one that exceeds its whole, one half stated, one giant. */
export function shareAwkward(): ShareSpec {
  const inTime = [firm(9_870), firm(412), firm(700), firm(1_010), missing(), loose(1_253_779)];
  const late = [firm(130), firm(0), firm(90), firm(40), firm(12), loose(975)];
  return {
    ...MADE_UP,
    id: 'share-awkward',
    form: 'share-bars',
    message: 'Sáu năm, hai năm không vẽ được, một năm còn khoảng trống',
    axis: { label: 'phần trong số hồ sơ đã giải quyết; chữ số là số hồ sơ' },
    categories: ['2015', '2016', '2017', '2018', '2019', '2020'],
    wholes: [
      { value: 10_000, open: null },
      { value: 412, open: null },
      { value: 1_000, open: 'không rõ kết quả của 210 hồ sơ (khung nét đứt)' },
      missing('không vẽ, vì các phần cộng lại được 1.050, nhiều hơn tổng 1.000 mà nguồn nêu'),
      missing('không vẽ, vì nguồn không nêu đủ các phần'),
      { value: 1_254_754, open: null },
    ],
    series: [
      { id: 'in-time', label: 'không trễ hạn', tone: 'leaf', points: inTime },
      { id: 'late', label: 'trễ hạn', tone: 'clay', points: late },
    ],
  };
}
