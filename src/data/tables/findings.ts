import { id, optionalReference, period, reference, references, text } from '../columns.ts';
import { table } from '../table.ts';
import { findingKind } from './common.ts';

export const findings = table({
  name: 'findings',
  title: { vi: 'Kết quả kiểm tra và nhận xét', en: 'Findings' },
  place: 'yearly',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    inspection: optionalReference('inspections', { vi: 'Cuộc kiểm tra', en: 'Inspection' }),
    period: period({ vi: 'Kỳ', en: 'Period' }),
    units: references('units', { vi: 'Đơn vị', en: 'Units' }),
    area: reference('areas', { vi: 'Nhiệm vụ', en: 'Reform task' }),
    kind: findingKind,
    statement_vi: text({ vi: 'Nội dung', en: 'Statement (Vietnamese)' }),
    statement_en: text({ vi: 'Nội dung tiếng Anh', en: 'Statement (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
  },
  identities: [],
});
