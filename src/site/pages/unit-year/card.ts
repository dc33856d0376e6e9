import { siteWords } from '../../../data/settings.ts';
import { sampleMark, sourceLine } from '../../../charts/makers/context.ts';
import { pngSize, type Picture } from '../../../charts/output/picture.ts';
import { cardSize, standaloneCard, type Words } from '../../../charts/output/standalone.ts';
import { QUIET, WARNING } from '../../../charts/paper/theme.ts';
import type { Unit } from '../../../data/dataset.ts';
import { frameOf } from '../../parts/chart/frame.ts';
import type { PreviewPicture } from '../../frame/page-head.ts';
import { editionWords } from '../../parts/edition/edition-words.ts';
import type { Site } from '../../site.ts';
import { unitYearPageLink } from './page-link.ts';
import { opening } from './opening.ts';

/** With more sentences the letters of the preview would be too small. */
const SENTENCES = 2;

/** A unit-year as a picture, for previews of links to it: what its page says first, and where that is from. */
export function unitYearCard(site: Site, unit: Unit, year: number): Picture {
  const { words, frame } = cardOf(site, unit, year);
  return standaloneCard(words, frame);
}

/** The card as the preview of a page. */
export function cardPreview(site: Site, unit: Unit, year: number): PreviewPicture {
  const { addresses } = site;
  const { words, frame, said } = cardOf(site, unit, year);
  return {
    href: addresses.full(addresses.unitYearPicture(year, unit.id)),
    alt: said,
    ...pngSize(cardSize(words, frame)),
  };
}

function cardOf(site: Site, unit: Unit, year: number) {
  const page = unitYearPageLink(site, unit, year);
  const said = opening(site, unit, year).slice(0, SENTENCES);
  const rows = said.flatMap((sentence) => sentence.rows);
  const frame = frameOf(site, page.href, editionWords(site, [year]));
  const sample = sampleMark(site);
  const words: Words[] = [
    ...(sample === null ? [] : [{ text: sample, heavy: true, colour: WARNING }]),
    { text: siteWords(site.dataset, 'name', site.locale), colour: QUIET },
    { text: page.label, heavy: true },
    ...said.map(({ text }) => ({ text })),
  ];
  const source = rows.length > 0 ? [sourceLine(site, rows)] : [];
  return {
    words,
    frame: { ...frame, origin: [...source, ...frame.origin] },
    said: [page.label, ...said.map(({ text }) => text)].join('. '),
  };
}
