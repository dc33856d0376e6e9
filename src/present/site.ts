import type { Dataset } from '../data/dataset.ts';
import { audits } from '../derive/audit/audits.ts';
import type { Audit } from '../derive/audit/audit.ts';
import { conflicts, type Conflict } from '../derive/conflicts.ts';
import { formatsFor, type Formats } from '../i18n/format.ts';
import { routesFor, type Locale, type Routes } from '../i18n/routes.ts';
import { stringsFor, type Strings } from '../i18n/strings.ts';

/** All that a page needs to speak of the data in one language. */
export interface Site {
  dataset: Dataset;
  locale: Locale;
  t: Strings;
  f: Formats;
  routes: Routes;
  /** Audits that fail, by the id of the figure they concern. */
  faults: ReadonlyMap<string, readonly Audit[]>;
  audits: readonly Audit[];
  conflicts: readonly Conflict[];
  /** Ids of figures that another source contradicts. */
  contradicted: ReadonlySet<string>;
}

export function siteOf(dataset: Dataset, locale: Locale): Site {
  const tried = audits(dataset);
  const found = conflicts(dataset);
  return {
    dataset,
    locale,
    t: stringsFor(locale),
    f: formatsFor(locale),
    routes: routesFor(locale),
    audits: tried,
    faults: Map.groupBy(
      tried.filter(({ holds }) => !holds),
      ({ stated }) => stated.id,
    ),
    conflicts: found,
    contradicted: new Set(found.flatMap(({ figures }) => figures.map(({ id }) => id))),
  };
}
