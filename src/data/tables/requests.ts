import {
  date,
  id,
  oneOf,
  optionalDate,
  optionalOneOf,
  optionalReference,
  optionalText,
  text,
} from '../columns.ts';
import { table } from '../table.ts';

/** As Article 31 of the Law on Access to Information tells requests apart: what is at hand, and what must be gathered. */
const KINDS = ['simple', 'complex'] as const;

/** All of it, a part, a refusal, another body has it, nobody has it. */
const REQUEST_OUTCOMES = ['given', 'part', 'refused', 'elsewhere', 'not_held'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** Requests for documents and figures that were sent under the Law on Access to Information, and what came of them. */
export const requests = table({
  name: 'requests',
  title: { vi: 'Yêu cầu cung cấp thông tin', en: 'Requests for information' },
  place: 'register',
  optional: true,
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }),
    document: optionalReference('known-documents', { vi: 'Văn bản', en: 'Document' }),
    asked_vi: text({ vi: 'Điều được hỏi', en: 'What was asked (Vietnamese)' }),
    asked_en: text({ vi: 'Điều được hỏi, tiếng Anh', en: 'What was asked (English)' }),
    addressee_vi: text({ vi: 'Gửi đến', en: 'Sent to (Vietnamese)' }),
    addressee_en: text({ vi: 'Gửi đến, tiếng Anh', en: 'Sent to (English)' }),
    sent: date({ vi: 'Ngày gửi', en: 'Date sent' }),
    received: optionalDate({ vi: 'Ngày cơ quan nhận', en: 'Date received' }),
    kind: oneOf(KINDS, { vi: 'Loại', en: 'Kind' }),
    extended: optionalDate({ vi: 'Ngày báo gia hạn', en: 'Date of the notice of extension' }),
    answered: optionalDate({ vi: 'Ngày trả lời', en: 'Date answered' }),
    outcome: optionalOneOf(REQUEST_OUTCOMES, { vi: 'Kết quả', en: 'Outcome' }),
    got: optionalReference('sources', { vi: 'Văn bản nhận được', en: 'Document received' }),
    note_vi: optionalText({ vi: 'Ghi chú (tiếng Việt)', en: 'Note (Vietnamese)' }),
    note_en: optionalText({ vi: 'Ghi chú (tiếng Anh)', en: 'Note (English)' }),
  },
  identities: [],
});
