/** A sum of shares that fill a whole may miss 100 by this much and no more. */
const BINARY_NOISE = 1e-9;

const THOUSAND = 1000;

const FILE_UNITS: readonly (readonly [string, number])[] = [
  ['MB', 1e6],
  ['kB', 1e3],
];

/** The words that stand beside digits. */
interface NumberWords {
  /** Before a share that all but reaches none or all: "dưới", "trên". */
  under: string;
  over: string;
  bytes: (count: string) => string;
}

/** Numbers as `tag` writes them: "vi-VN". */
export function numbers(tag: string, words: NumberWords) {
  // A number format is slow to create and fast to use, so each is created once.
  const made = new Map<string, Intl.NumberFormat>();
  const format = (value: number, decimals: number, sign: 'auto' | 'exceptZero') => {
    const key = `${sign}${String(decimals)}`;
    const known = made.get(key);
    if (known) return known.format(value);
    const fresh = new Intl.NumberFormat(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign,
    });
    made.set(key, fresh);
    return fresh.format(value);
  };
  const number = (value: number, decimals = 0) => format(value, decimals, 'auto');
  return {
    number,
    signed: (value: number, decimals = 0) =>
      format(value, decimals, 'exceptZero').replace('-', '−'),
    percent: (value: number) => {
      const near = (end: number) => Math.abs(value - end) < 0.005;
      const exactly = (end: number) => Math.abs(value - end) < BINARY_NOISE;
      for (const end of [0, 100]) if (exactly(end)) return `${String(end)}%`;
      if (near(0)) return `${words.under} ${number(0.01, 2)}%`;
      if (near(100))
        return value < 100 ? `${words.over} ${number(99.99, 2)}%` : `${words.over} 100%`;
      return `${number(value, 2)}%`;
    },
    perThousand: (value: number, decimals = 1) => {
      const step = 10 ** -decimals;
      const near = (end: number) =>
        Math.abs(value - end) < step / 2 && Math.abs(value - end) > BINARY_NOISE;
      if (near(0)) return `${words.under} ${number(step, decimals)}`;
      if (near(THOUSAND) && value < THOUSAND)
        return `${words.over} ${number(THOUSAND - step, decimals)}`;
      return number(value, decimals);
    },
    fileSize: (bytes: number) => {
      const [unit, scale] = FILE_UNITS.find(([, least]) => bytes >= least) ?? [null, 1];
      return unit === null ? words.bytes(number(bytes)) : `${number(bytes / scale, 1)} ${unit}`;
    },
    list: (items: readonly string[]) =>
      new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}
