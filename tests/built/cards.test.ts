import { parse as parseRis } from 'astrocite-ris';
import { entries as parseBibtex } from 'bibtex-parse';
import { load, type CheerioAPI } from 'cheerio/slim';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import type { Figure } from '../../src/data/figures.ts';
import { readFolder } from '../../src/data/folder.ts';
import { siteSetting } from '../../src/data/settings.ts';
import { SOURCE_LOCALE } from '../../src/i18n/locale.ts';
import { addressesFor } from '../../src/site/addresses.ts';
import {
  cardAnchor,
  citationKey,
  placesOfCards,
  rowAnchor,
  type CardsOfPlace,
  type CardsPlace,
} from '../../src/site/card-places.ts';
import { bothSites } from './both-sites.ts';

/** One page in so many is read whole: they are made alike. */
const EVERY = 10;

describe.each(bothSites)('on $name', ({ folder, data }) => {
  const dataset = datasetOf(data);
  const addresses = addressesFor(SOURCE_LOCALE, siteSetting(dataset, 'address'));
  const pages = placesOfCards(dataset.statements);
  const fileOf = (address: string) => join(folder, address.slice(addresses.home.length));
  const htmlOf = (place: CardsPlace) =>
    readFileSync(join(fileOf(addresses.cards(place)), 'index.html'), 'utf8');
  const some = pages.filter((_, at) => at % EVERY === 0);

  test('no two figures have one card', () => {
    const cards = new Set([...dataset.figures.values()].map((figure) => addresses.card(figure)));
    expect(cards.size).toBe(dataset.figures.size);
  });

  test('every figure has its card at its address', () => {
    const lost = pages.flatMap((page) => {
      const html = htmlOf(page);
      return figuresOf(page)
        .filter((figure) => !html.includes(`<article id="${cardAnchor(figure)}"`))
        .map(({ id }) => id);
    });
    expect(lost).toEqual([]);
  });

  test('the sentence of a card holds the figure as the card shows it, and that is the cell it was read from', () => {
    const wrong = some.flatMap((page) => {
      const $ = load(htmlOf(page));
      return figuresOf(page).filter((figure) => !saysWhatItShows($, figure));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('the citation files hold each row of the page under its id, with the address of its cards', () => {
    for (const page of some) {
      const $ = load(htmlOf(page));
      const file = (format: 'bib' | 'ris' | 'json') =>
        readFileSync(fileOf(addresses.citationFile(page, format)), 'utf8');
      const cited = page.rows.map((row) => ({
        key: citationKey(row.id),
        address: addresses.full(addresses.cardRow(row)),
      }));
      expect(page.rows.filter((row) => $(`section[id="${rowAnchor(row)}"]`).length !== 1)).toEqual(
        [],
      );
      const bibtex = parseBibtex(file('bib'));
      expect(bibtex.map(({ key, URL }) => ({ key, address: URL }))).toEqual(cited);
      expect(parseRis(file('ris'))).toMatchObject(
        cited.map(({ key, address }) => ({ id: key, URL: address })),
      );
      const csl = JSON.parse(file('json')) as { id: string; URL: string }[];
      expect(csl.map(({ id, URL }) => ({ key: id, address: URL }))).toEqual(cited);
    }
  });
});

function figuresOf({ rows }: CardsOfPlace): Figure[] {
  return rows.flatMap(({ figures }) => [...figures.values()]);
}

function saysWhatItShows($: CheerioAPI, figure: Figure): boolean {
  const card = $(`article[id="${cardAnchor(figure)}"]`);
  const shown = card.find('h4 data');
  return (
    shown.attr('value') === figure.raw &&
    card.find('blockquote').text().includes(shown.text().trim())
  );
}

function datasetOf(folder: string): Dataset {
  const reading = readDataset(readFolder(folder));
  if (!reading.ok) throw new Error(`${folder} has faults`);
  return reading.dataset;
}
