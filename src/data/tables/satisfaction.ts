import { count, optionalReference, share } from '../columns.ts';
import { table } from '../table.ts';
import { closing, PERCENT, scoped, statementPeriod, unit } from './common.ts';

/** Surveys of how satisfied citizens were with a public service. */
export const satisfaction = table({
  name: 'satisfaction',
  title: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  place: 'yearly',
  key: ['unit', 'period', 'service', 'scope', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    service: optionalReference('fields', { vi: 'Dịch vụ', en: 'Service' }),
    ...scoped,
    communes: count({
      label: { vi: 'Số xã được khảo sát', en: 'Communes surveyed' },
      definition: {
        vi: 'Số xã, phường, thị trấn được khảo sát.',
        en: 'Communes in which people were asked.',
      },
      unit: { vi: 'xã, phường, thị trấn', en: 'communes' },
      better: 'neither',
    }),
    forms: count({
      label: { vi: 'Số phiếu khảo sát', en: 'Survey forms' },
      definition: { vi: 'Số phiếu khảo sát.', en: 'Forms used in the survey.' },
      unit: { vi: 'phiếu', en: 'forms' },
      better: 'neither',
    }),
    satisfied_share: answered('hài lòng', 'satisfied', 'higher'),
    neutral_share: answered('bình thường', 'neutral', 'neither'),
    dissatisfied_share: answered('không hài lòng', 'dissatisfied', 'lower'),
    ...closing,
  },
  tier: 'sum',
  identities: [
    { kind: 'hundred', shares: ['satisfied_share', 'neutral_share', 'dissatisfied_share'] },
  ],
});

function answered(vi: string, en: string, better: 'higher' | 'lower' | 'neither') {
  return share({
    label: { vi: `Tỷ lệ ${vi}`, en: `Share ${en}` },
    definition: {
      vi: `Tỷ lệ người trả lời ${vi}, đúng như nguồn in.`,
      en: `Share of answers "${en}", as the source prints it.`,
    },
    unit: PERCENT,
    better,
    whole: 'forms',
  });
}
