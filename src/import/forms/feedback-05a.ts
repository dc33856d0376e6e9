import type { Form } from './form.ts';

const items = (state: string) =>
  ['PAKN', 'phản ánh, kiến nghị', 'phản ánh kiến nghị'].flatMap((what) =>
    [what, `số ${what}`, `tổng số ${what}`].map((name) => `${name} ${state}`),
  );
const RECEIVED = [...items('được tiếp nhận'), ...items('tiếp nhận'), ...items('đã tiếp nhận')];
const RESOLVED = [...items('đã xử lý'), ...items('đã giải quyết'), ...items('được xử lý')];
const PENDING = [...items('đang xử lý'), ...items('đang giải quyết')];
const ALL = ['Tổng số', 'Tổng cộng'];

/** Form II.05a and what offices make of it: feedback and petitions received and answered. */
export const feedbackForm: Form = {
  table: 'feedback',
  columns: [
    ['received', RECEIVED],
    ['received', RECEIVED, ALL],
    ['resolved', [...RESOLVED, 'Đã xử lý']],
    ['resolved', RESOLVED, ALL],
    ['pending', [...PENDING, 'Đang xử lý']],
    ['pending', PENDING, ALL],
  ],
};
