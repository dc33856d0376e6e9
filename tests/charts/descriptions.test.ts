import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/data/folder.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { siteOf } from '../../src/site/site.ts';
import { publicationOf } from '../editions/province.ts';
import { generate, SEED } from '../sample/generate.ts';
import { textFile } from '../data/fixture.ts';

const sampleFiles = [...generate(SEED)].flatMap(([path, text]) =>
  path.startsWith('data/') ? [textFile(path.slice('data/'.length), text)] : [],
);

/** The title, the subtitle and the text alternative of every chart: what a reader hears who does not see it. */
function wordsOf(files: Parameters<typeof publicationOf>[0]) {
  return siteCharts(siteOf(publicationOf(files), 'vi'), []).map(({ id, spec }) => ({
    id,
    titles: [spec.message, spec.subtitle],
    description: spec.description,
  }));
}

/** The beginnings of our sentences, in the middle of one: the stop before them was forgotten. */
const RUN_ON =
  /[^.!?]\s(?:Năm \d|Quý [IV]+ năm|Tháng \d|Ngày \d|Đầu chuỗi|Số nhỏ nhất|Trong những số)/u;
/** A stop that follows another mark, or a mark that follows nothing. */
const EMPTY_PART = /[.,;:]\s*[.,;]|:\s*$|\(\s*\)|^\s|\s$| {2}|^[.,;:]/u;

describe.each([
  ['the sample', wordsOf(sampleFiles)],
  // Holds for any data: no figure of data/ is named here.
  ['the site', wordsOf(readFolder('data'))],
])('the words of the charts of %s', (_, charts) => {
  it('are those of several makers', () => {
    expect(charts.length).toBeGreaterThan(3);
  });

  it('end their last sentence, and every one before it', () => {
    const open = charts.filter(
      ({ description }) => !/[.!?]$/.test(description) || RUN_ON.test(description),
    );
    expect(open).toEqual([]);
  });

  it('have no empty part and no double stop', () => {
    const faulty = charts.filter(({ titles, description }) =>
      [...titles, description].some((words) => words === '' || EMPTY_PART.test(words)),
    );
    expect(faulty).toEqual([]);
  });

  it('are said once', () => {
    const repeating = charts.filter(({ description }) => {
      const sentences = description.split(/(?<=[.!?]) (?=\p{Lu}|\d)/u);
      return new Set(sentences).size < sentences.length;
    });
    expect(repeating).toEqual([]);
  });
});
