import type { PeriodLike, QuantityLike } from './measured.ts';
import type { words } from './vi/words.ts';

/** Numbers, dates and periods as a reader of each language writes them. Formatting happens last. */
export interface Formats {
  /** 253779 → 253.779; decimals are kept as printed. */
  number: (value: number, decimals?: number) => string;
  /** With the word for a bound, as the source has it: "hơn 9.031". */
  quantity: (quantity: QuantityLike) => string;
  /** A figure of any kind: "253.779", "99,62%", "xuất sắc". */
  value: (value: QuantityLike | { class: keyof typeof words.classes }, kind: string) => string;
  /** A share that we work out: 99.617 → "99,62%". Only none is 0% and only all is 100%: 99.9996 → "trên 99,99%". */
  percent: (value: number) => string;
  /** How many of a thousand, worked out: "8,3". Only none is 0 and only all is 1.000: 0.001 → "dưới 0,1". */
  perThousand: (value: number, decimals?: number) => string;
  /** "+0,72", "−3": always with its sign. */
  signed: (value: number, decimals?: number) => string;
  /** 2019-12-03 → 3/12/2019, 3 December 2019; 2019-12 → tháng 12/2019, December 2019. */
  date: (date: string) => string;
  /** When, inside a sentence: "quý II năm 2020", "in the second quarter of 2020", "on 1 August 2019". */
  period: (period: PeriodLike) => string;
  /** The same as a name, in a list of facts or between commas: "quý II năm 2020", "second quarter of 2020". */
  periodName: (period: PeriodLike) => string;
  /** On an axis or in a table: "Quý II/2020", "Q2 2020". */
  shortPeriod: (period: PeriodLike) => string;
  /** en → "Tiếng Anh" */
  language: (code: string) => string;
  /** Of a file, in units of a thousand: "812 byte", "12,3 kB", "1,4 MB". */
  fileSize: (bytes: number) => string;
  /** "a, b và c" */
  list: (items: readonly string[]) => string;
}
