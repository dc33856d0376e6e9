import type { RequestOutcome } from '../../../data/tables/requests.ts';
import type { GapTopic } from '../../../derive/gaps.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

interface TopicWords {
  name: string;
  /** What a square must have to count as whole. */
  whole: string;
}

const topics: Record<GapTopic, TopicWords> = {
  'one-stop': {
    name: 'Thủ tục qua một cửa',
    whole: 'có số thủ tục tiếp nhận qua một cửa hoặc tại trung tâm',
  },
  cases: {
    name: 'Hồ sơ và đúng hạn',
    whole: 'có số hồ sơ đã giải quyết cả năm và bao nhiêu trễ hay đúng hạn',
  },
  rating: { name: 'Điểm, xếp loại', whole: 'có điểm của đơn vị, không chỉ xếp loại' },
  national: { name: 'Chỉ số cấp quốc gia', whole: 'có cả điểm và thứ hạng' },
};

const vi = {
  topics,
  /** Units that belong to no group. */
  province: 'Cấp tỉnh và trung tâm hành chính công cấp tỉnh',
  counts: (s: { squares: string; whole: string; part: string; nothing: string; percent: string }) =>
    `Trong ${s.squares} ô: ${s.whole} ô có đủ số liệu, ${s.part} ô có một phần, ${s.nothing} ô chưa tìm thấy (${s.percent}).`,
  whole: 'có đủ',
  part: 'có một phần',
  nothing: 'chưa tìm thấy',
  noRule: 'Chưa tìm thấy quy định nào nói rằng những số này phải được công khai cho từng đơn vị.',
  since: (s: { year: string; nothing: string; squares: string; percent: string }) =>
    `Kể từ năm ${s.year}, năm đầu tiên mà quy định có hiệu lực trọn năm: chưa tìm thấy ${s.nothing} trong ${s.squares} ô (${s.percent}).`,
  requests: {
    title: 'Yêu cầu đã gửi',
    none: 'Chưa có yêu cầu cung cấp thông tin nào được gửi.',
    counts: (s: { sent: string; came: string }) => `Đã gửi ${s.sent} yêu cầu: ${s.came}.`,
    /** "1 bị từ chối, sau hạn sớm nhất 6 ngày" */
    counted: (s: { count: string; what: string }) => `${s.count} ${s.what}`,
    how: 'Hạn tính theo Điều 31 Luật Tiếp cận thông tin số 104/2016/QH13: 5 ngày làm việc từ ngày nhận với thông tin đơn giản, 15 với thông tin phức tạp, gia hạn một lần thêm tối đa 15 ngày. Không biết ngày nhận thì tính từ ngày gửi; chưa trừ ngày lễ, nên đó là hạn sớm nhất. Kiểm tra hiệu lực: một dự luật thay thế luật này đã trình Ủy ban Thường vụ Quốc hội tháng 3/2026.',
    asked: 'Điều được hỏi',
    sent: 'Gửi',
    received: 'Ngày nhận',
    due: 'Hạn sớm nhất',
    extended: 'đã gia hạn',
    answered: 'Trả lời',
    late: (s: { days: string }) => `sau hạn sớm nhất ${s.days} ngày`,
    /** Of what was not answered by the day of what was published last. */
    overdue: (s: { day: string }) => `đến ${s.day} đã quá hạn sớm nhất`,
    outcome: 'Kết quả',
    waiting: 'chưa được trả lời',
    outcomes: {
      given: 'đã được cung cấp',
      part: 'được cung cấp một phần',
      refused: 'bị từ chối',
      elsewhere: 'do nơi khác giữ',
      not_held: 'được trả lời là không có',
    } satisfies Record<RequestOutcome, string>,
  },
  /** Of a month or a year, which say what they are, it is not said that they are a day. */
  document: (s: { title: string; number: string; date: string | null; isDay: boolean }) =>
    [
      s.title,
      ...(s.number === '' ? [] : [`số ${s.number}`]),
      ...(s.date === null ? [] : [s.isDay ? `ngày ${s.date}` : s.date]),
    ].join(', '),
  fills: (s: { squares: string }) =>
    s.squares === '0'
      ? 'Không còn ô trống nào chờ văn bản này.'
      : `Có thể bổ sung cho ${s.squares} ô.`,
};

const enTopics: typeof topics = {
  'one-stop': {
    name: 'Procedures through the one-stop counter',
    whole: 'it has the number of procedures received through the one-stop counter or at the centre',
  },
  cases: {
    name: 'Cases and how many were on time',
    whole:
      'it has the number of cases resolved in the whole year and how many were late or on time',
  },
  rating: {
    name: 'Score and rating',
    whole: 'it has the score of the unit, not only the rating',
  },
  national: { name: 'National indices', whole: 'it has both the score and the rank' },
};

const en: typeof vi = {
  topics: enTopics,
  province: 'The provincial level and its public administration service centre',
  counts: (s) =>
    `Of ${s.squares} ${plural(s.squares, 'square', 'squares')}: ${s.whole} complete, ${s.part} partly filled, ${s.nothing} not found yet (${s.percent}).`,
  whole: 'complete',
  part: 'partly filled',
  nothing: 'not found yet',
  noRule: 'No rule has been found yet that says these figures must be made public for each unit.',
  since: (s) =>
    `Since ${s.year}, the first year that the rule was in force throughout: ${s.nothing} of ${s.squares} ${plural(s.squares, 'square', 'squares')} not found yet (${s.percent}).`,
  requests: {
    title: 'Requests sent',
    none: 'No request for information has been sent yet.',
    counts: (s) => `${s.sent} ${plural(s.sent, 'request was', 'requests were')} sent: ${s.came}.`,
    counted: (s) => `${s.count} ${s.what}`,
    how: 'Due days follow Article 31 of the Law on Access to Information, No. 104/2016/QH13: 5 working days from receipt for simple information, 15 for complex, extended once by at most 15 days. Where the day of receipt is not known the day of sending counts; public holidays are not left out, so it is the earliest day. Check whether the law is still in force: a bill to replace it was before the Standing Committee of the National Assembly in March 2026.',
    asked: 'What was asked',
    sent: 'Sent',
    received: 'Received',
    due: 'Due at the earliest',
    extended: 'extended',
    answered: 'Answered',
    late: (s) => `${s.days} ${plural(s.days, 'day', 'days')} after the earliest due day`,
    overdue: (s) => `past the earliest due day on ${s.day}`,
    outcome: 'Outcome',
    waiting: 'not answered yet',
    outcomes: {
      given: 'given',
      part: 'given in part',
      refused: 'refused',
      elsewhere: 'another body holds it',
      not_held: 'said not to exist',
    },
  },
  document: (s) =>
    [
      s.title,
      ...(s.number === '' ? [] : [`no. ${s.number}`]),
      ...(s.date === null ? [] : [s.date]),
    ].join(', '),
  fills: (s) =>
    s.squares === '0'
      ? 'No empty square is waiting for this document any more.'
      : `It could fill up to ${s.squares} ${plural(s.squares, 'square', 'squares')}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
