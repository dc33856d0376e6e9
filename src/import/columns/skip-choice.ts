import { SKIP, type Choice } from '../desk.ts';

export const SKIP_CHOICE: Choice = {
  value: SKIP,
  says: { vi: 'bỏ qua, không nhập', en: 'leave it out' },
};

/** The answer that a title narrows nothing. */
export const ALL = 'all';
