import { fold } from '../../data/fold.ts';
import { lastDay, parsePeriod } from '../../data/period.ts';

const NUMBERS: Record<string, string> = {
  ...{ i: '1', ii: '2', iii: '3', iv: '4' },
  ...{ mot: '1', nhat: '1', hai: '2', ba: '3', tu: '4' },
};

/**
 * The periods that words name: "Quý II năm 2020", "6 tháng đầu năm 2021", "từ ngày
 * 01/4/2020 đến ngày 30/6/2020", "tính đến ngày 15/12/2024". A year stands only where nothing closer is said.
 */
export function periodsIn(words: string): string[] {
  const whole = datesApart(words);
  const text = whole.replace(SINCE_NEW_YEAR, '-');
  const found = [
    ...ranges(text),
    ...sinceNewYear(whole),
    ...joinedQuarters(text),
    ...quarters(text.replace(JOINED, '-')),
    ...firstMonths(text),
    ...months(text),
    ...moments(text),
  ];
  const years = OTHER_PARTS.test(text)
    ? []
    : [...joinedYears(text), ...[...text.matchAll(YEAR)].map(([, year = '']) => year)];
  return [...new Set(found.length > 0 ? found : years)].filter((raw) => parsePeriod(raw).ok);
}

/**
 * The one period that words name, if they say nothing else: "Tháng 1, 2, 3 năm 2020" is no year.
 * `idle` says which other words change nothing.
 */
export function periodOnly(
  words: string,
  idle: (rest: string) => boolean = () => false,
): string | null {
  const [only, ...others] = periodsIn(words);
  if (only === undefined || others.length > 0) return null;
  const rest = FORMS.reduce((text, form) => text.replace(form, '-'), datesApart(words));
  const other = rest.replace(/^-+|-+$/g, '');
  return other === '' || idle(other) ? only : null;
}

/** The day on which a paper was signed is not the time it speaks of. */
function datesApart(words: string): string {
  return fold(words)
    .replace(
      /(?<=^|-)((?:tu|den|toi)-(?:het-)?)ngay-(\d{1,2})-thang-(\d{1,2})-nam-(\d{4})/g,
      '$1ngay-$2-$3-$4',
    )
    .replace(/(?:^|-)ngay-\d{1,2}-thang-\d{1,2}-nam-\d{4}/g, '-');
}

const DAY = String.raw`(\d{1,2})-(\d{1,2})-(20\d\d)`;
const UNTIL = String.raw`(?:den|toi)-(?:het-|cuoi-)?(?:ngay-)?`;
const RANGE = new RegExp(`(?:^|-)(?:tu-)?(?:ngay-)?${DAY}-(?:${UNTIL})?${DAY}(?=-|$)`, 'g');
/** "từ 01/4 đến 30/6/2020": of one year. */
const SHORT_RANGE = new RegExp(
  String.raw`(?:^|-)tu-(?:ngay-)?(\d{1,2})-(\d{1,2})-${UNTIL}${DAY}(?=-|$)`,
  'g',
);
const QUARTER_NUMBER = '(i{1,3}|iv|[1-4]|mot|nhat|hai|ba|tu)';
const SINCE_NEW_YEAR = new RegExp(
  String.raw`(?:^|-)(?:(?:luy-ke|cong-don)(?:-tu-dau-nam)?|(?:tinh-)?tu-dau-nam)(?:-20\d\d)?-(?:tinh-)?` +
    String.raw`${UNTIL}(?:${DAY}|thang-(\d{1,2})-(?:nam-)?(20\d\d)|quy-${QUARTER_NUMBER}-(?:nam-)?(20\d\d))(?=-|$)`,
  'g',
);
const JOINED =
  /(?:^|-)quy-(i{1,3}|iv|[1-4])-(?:va-|den-)?(?:quy-)?(i{1,3}|iv|[1-4])-(?:nam-)?(20\d\d)(?=-|$)/g;
const QUARTER = new RegExp(
  String.raw`(?:^|-)(?:quy-|q-?)${QUARTER_NUMBER}-(?:nam-)?(20\d\d)(?=-|$)`,
  'g',
);
const FIRST_MONTHS = /(?:^|-)0?(\d{1,2})(?:-thang|-?t)-(?:(dau|cuoi)-)?(?:nam-)?(20\d\d)(?=-|$)/g;
const MONTH = /(?:^|-)thang-(\d{1,2})-(?:nam-)?(20\d\d)(?=-|$)/g;
const MOMENT = new RegExp(`(?:^|-)(?:tinh-den|thoi-diem)-(?:het-)?(?:ngay-)?${DAY}(?=-|$)`, 'g');
const JOINED_YEARS = /(?:^|-)nam-(20\d\d)-(?:va-|den-)?(?:nam-)?(20\d\d)(?=-|$)/g;
const YEAR = /(?:^|-)(?:ca-)?nam-(20\d\d)(?=-|$)/g;
/** A week, or what began in a year and has not ended, is not that year. */
const OTHER_PARTS = /(?:^|-)(?:tuan-\d{1,2}|den-nay)(?:-|$)/;
const FORMS = [
  SINCE_NEW_YEAR,
  RANGE,
  SHORT_RANGE,
  JOINED,
  QUARTER,
  FIRST_MONTHS,
  MONTH,
  MOMENT,
  YEAR,
];

/** "Quý I+II năm 2020", "Quý I, quý II năm 2020": from the first to the last. */
function joinedQuarters(text: string): string[] {
  return [...text.matchAll(JOINED)].map(([, first = '', last = '', year = '']) => {
    const [from, to] = [first, last].map((one) => Number(NUMBERS[one] ?? one));
    const month = (count: number) => String(count).padStart(2, '0');
    const end = lastDay(`${year}-${month((to ?? 1) * 3)}`) ?? '';
    return calendar(`${year}-${month((from ?? 1) * 3 - 2)}-01`, end);
  });
}

/** "Năm 2019-2020", "năm 2019 và 2020": each of the two, or all from the first to the last. */
function joinedYears(text: string): string[] {
  return [...text.matchAll(JOINED_YEARS)].flatMap(([, first = '', last = '']) => [
    ...[first, last],
    calendar(`${first}-01-01`, `${last}-12-31`),
  ]);
}

/** "Lũy kế đến ngày 30/6/2020", "từ đầu năm đến hết tháng 6/2020": from the beginning of that year. */
function sinceNewYear(text: string): string[] {
  return [...text.matchAll(SINCE_NEW_YEAR)].map(
    ([, d = '', m = '', y = '', month, ofMonth = '', quarter = '', ofQuarter = '']) => {
      if (d !== '') return calendar(`${y}-01-01`, isoDay(y, m, d));
      const last = month ?? String(Number(NUMBERS[quarter] ?? quarter) * 3);
      const year = month === undefined ? ofQuarter : ofMonth;
      return calendar(`${year}-01-01`, lastDay(`${year}-${last.padStart(2, '0')}`) ?? '');
    },
  );
}

function quarters(text: string): string[] {
  return [...text.matchAll(QUARTER)].map(
    ([, quarter = '', year = '']) => `${year}-Q${NUMBERS[quarter] ?? quarter}`,
  );
}

/** "9 tháng năm 2020" are the first nine too. */
function firstMonths(text: string): string[] {
  return [...text.matchAll(FIRST_MONTHS)].flatMap(([, count = '', end, year = '']) => {
    if (end === 'cuoi') return count === '6' ? [`${year}-H2`] : [];
    return [calendar(`${year}-01-01`, lastDay(`${year}-${count.padStart(2, '0')}`) ?? '')];
  });
}

function months(text: string): string[] {
  return [...text.matchAll(MONTH)].map(
    ([, month = '', year = '']) => `${year}-${month.padStart(2, '0')}`,
  );
}

function ranges(text: string): string[] {
  const short = text.replace(SHORT_RANGE, '-tu-$1-$2-$5-den-$3-$4-$5');
  return [...short.matchAll(RANGE)].map(([, d = '', m = '', y = '', d2 = '', m2 = '', y2 = '']) =>
    calendar(isoDay(y, m, d), isoDay(y2, m2, d2)),
  );
}

/** "Tính đến ngày 15/12/2024": counted at the end of that day. */
function moments(text: string): string[] {
  return [...text.matchAll(MOMENT)].map(([, d = '', m = '', y = '']) => `@${isoDay(y, m, d)}`);
}

/** The name a stretch of days has in the calendar, or else both its ends. */
function calendar(from: string, to: string): string {
  const reading = parsePeriod(`${from}/${to}`);
  return reading.ok ? reading.period.raw : `${from}/${to}`;
}

/** What a cell of periods may say alone: "6/2020", "T6/2020", "QII/2020"; of a day, that things were counted at its end. */
export function periodAlone(words: string): { sure: string | null; perhaps: string | null } {
  const text = fold(words);
  const [, m = '', inYear = ''] = /^(?:t|thang-)?(\d{1,2})-(20\d\d)$/.exec(text) ?? [];
  const [, quarter = '', year = ''] = /^q-?(i{1,3}|iv|[1-4])-(20\d\d)$/.exec(text) ?? [];
  const [, day = '', month = '', ofDay = ''] =
    /^(?:ngay-)?(\d{1,2})-(\d{1,2})-(20\d\d)$/.exec(text) ?? [];
  const valid = (raw: string) => (parsePeriod(raw).ok ? raw : null);
  return {
    sure:
      valid(`${inYear}-${m.padStart(2, '0')}`) ?? valid(`${year}-Q${NUMBERS[quarter] ?? quarter}`),
    perhaps: valid(`@${isoDay(ofDay, month, day)}`),
  };
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
