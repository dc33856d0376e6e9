/** 2018, 2019, 2020 and 2024 → "2018–2020 và 2024". */
export function yearsInWords(
  years: readonly number[],
  list: (items: readonly string[]) => string,
): string {
  const runs: [from: number, to: number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return list(
    runs.flatMap(([from, to]) => {
      if (to === from) return [String(from)];
      return to === from + 1 ? [String(from), String(to)] : [`${String(from)}–${String(to)}`];
    }),
  );
}
