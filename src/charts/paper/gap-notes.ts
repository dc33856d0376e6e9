import { isMissing, type CommonSpec } from '../spec.ts';

/** One note for each reason and stretch of missing figures: the cross stands at those places in the plot. */
export function gapNotes({ series, categories }: CommonSpec): string[] {
  const gaps = series.flatMap(({ label, points }) => {
    const reasons = Map.groupBy(points.entries(), ([, point]) =>
      isMissing(point) ? point.missing : null,
    );
    return [...reasons].flatMap(([missing, entries]) =>
      missing === null
        ? []
        : [
            {
              label,
              missing,
              where: stretches(
                entries.map(([place]) => place),
                categories,
              ),
            },
          ],
    );
  });
  const groups = Map.groupBy(gaps, ({ missing, where }) => `${where}: ${missing}`);
  return [...groups].map(([note, alike]) => {
    const [{ where, missing } = { where: '', missing: '' }] = alike;
    const labels = alike.map(({ label }) => label).join(', ');
    return alike.length === series.length ? `× ${note}` : `× ${labels} (${where}): ${missing}`;
  });
}

/** "2012, 2015 – 2018": neighbours are named by the first and the last. */
function stretches(places: readonly number[], categories: readonly string[]): string {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  const named = runs.flatMap((run) =>
    run.length < 3 ? run.map((place) => categories[place]) : [nameOf(run, categories)],
  );
  return named.join(', ');
}

function nameOf(run: readonly number[], categories: readonly string[]): string {
  return `${categories[run[0] ?? 0] ?? ''} – ${categories[run.at(-1) ?? 0] ?? ''}`;
}
