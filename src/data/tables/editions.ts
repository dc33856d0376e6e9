import { checksum, id, optionalDate, text } from '../columns.ts';
import { table } from '../table.ts';

/**
 * The ledger of sealed years. Written by `seal` alone: each line carries the
 * checksum of its edition and a link to the line before (src/editions/ledger.ts).
 */
export const editions = table({
  name: 'editions',
  title: { vi: 'Ấn bản', en: 'Editions' },
  place: 'register',
  optional: true,
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã (năm và số lần)', en: 'Id (year and number)' }),
    date: optionalDate({ vi: 'Ngày', en: 'Date' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
    sha256: checksum({ vi: 'Tổng kiểm SHA-256', en: 'SHA-256 checksum' }),
    chain: checksum({ vi: 'Mắt xích', en: 'Link of the chain' }),
  },
  identities: [],
});
