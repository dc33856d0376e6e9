const DATE_OF_YEAR = /^(\d.*\D)(\d{4})$/;

/**
 * The categories as an axis names them: years, where all are the same day of some year. The day stands in the
 * subtitle, and twelve whole dates would run into one another.
 */
export function tickNames(categories: readonly string[]): readonly string[] {
  const dates = categories.map((category) => DATE_OF_YEAR.exec(category) ?? []);
  const days = new Set(dates.map(([, day]) => day));
  const years = dates.flatMap(([, , year]) => year ?? []);
  const alike = days.size === 1 && years.length === categories.length;
  return alike && new Set(years).size > 1 ? years : categories;
}
