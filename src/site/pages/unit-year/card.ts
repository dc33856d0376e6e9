import { siteWords } from '../../../data/settings.ts';
import { sampleMark, sourceLine } from '../../../charts/makers/context.ts';
import type { Picture } from '../../../charts/output/picture.ts';
import { standaloneCard } from '../../../charts/output/standalone.ts';
import { QUIET, WARNING } from '../../../charts/paper/theme.ts';
import type { Unit } from '../../../data/dataset.ts';
import { statementsOf } from '../../../derive/select.ts';
import { frameOf } from '../../parts/chart/frame.ts';
import { inventory } from '../../inventory.ts';
import { editionWords } from '../../parts/edition/edition-words.ts';
import { unitYearPage } from './model.ts';
import type { Site } from '../../site.ts';
import { unitSentences } from '../../parts/unit/unit-sentences.ts';

/** More would make the letters of a preview small. */
const SENTENCES = 2;

/** The unit-years on whose pages no chart stands. */
export function unitYearsWithoutChart(site: Site): { unit: Unit; year: number }[] {
  return inventory(site).unitYears.filter(({ unit, year }) =>
    unitYearPage(site, unit, year).charts.every(({ kind }) => kind !== 'chart'),
  );
}

/** A unit-year as a picture, for previews of links to it: what its page says first, and where that is from. */
export function unitYearCard(site: Site, unit: Unit, year: number): Picture {
  const { head, sentences } = unitYearPage(site, unit, year);
  const statements = statementsOf(site.dataset, { unit: unit.id, year });
  const rows = unitSentences(site, unit, year, statements)
    .slice(0, SENTENCES)
    .flatMap((said) => said.rows);
  const frame = frameOf(site, head.path, editionWords(site, [year]));
  const sample = sampleMark(site);
  return standaloneCard(
    [
      ...(sample === null ? [] : [{ text: sample, heavy: true, colour: WARNING }]),
      { text: siteWords(site.dataset, 'name', site.locale), colour: QUIET },
      { text: head.title, heavy: true },
      ...sentences.slice(0, SENTENCES).map((text) => ({ text })),
    ],
    { ...frame, origin: [...(rows.length > 0 ? [sourceLine(site, rows)] : []), ...frame.origin] },
  );
}
