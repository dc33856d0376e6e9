import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { message, place } from '../../src/data/messages/messages.ts';
import { unsealed } from '../../src/editions/publication.ts';
import { sealAll } from '../../src/editions/seal-all.ts';
import { textFile } from '../data/fixture.ts';
import {
  edited,
  laidOver,
  publicationOf,
  sealed,
  tryToSeal,
  unsealedProvince,
} from './province.ts';

const STORY = '2018/story.vi.mdx';
const CHANGE = 'story.text_vi.2018';
const TEXT = '---\ntitle: Năm 2018\n---\n\nMột năm yên ả.\n\nHết.\n';
const untold = sealed(unsealedProvince());
const told = sealed(laidOver(unsealedProvince(), [textFile(STORY, TEXT)]));
const reworded = edited(told, STORY, 'yên ả', 'sóng gió');

const said = (files: readonly RawFile[]) =>
  unsealed(publicationOf(files)).map((issue) => [place(issue, 'vi'), message(issue, 'vi').problem]);

describe('an edition holds the story of its year', () => {
  it('word for word, among the files whose checksums it lists', () => {
    const held = (name: string) =>
      new TextDecoder().decode(told.find(({ file }) => file === `editions/2018-1/${name}`)?.bytes);
    expect(held('story.vi.mdx')).toBe(TEXT);
    expect(held('SHA256SUMS.txt')).toContain('  story.vi.mdx\n');
  });

  it('and a changed word is told with file, line, old and new', () => {
    expect(said(reworded)).toEqual([
      [
        'content/vi/years/2018.mdx, dòng 5',
        'Câu chuyện của năm khác ấn bản 2018-1; chỗ khác đầu tiên: "Một năm yên ả." → "Một năm sóng gió.".',
      ],
    ]);
  });

  it('and of a paragraph that was added the words are told, not the blank line before it', () => {
    const longer = textFile(STORY, `${TEXT}\nThêm.\n`);
    expect(said(laidOver(told, [longer]))).toEqual([
      ['content/vi/years/2018.mdx, dòng 9', expect.stringContaining('→ "Thêm."')],
    ]);
  });

  it('but not how a program ends its lines', () => {
    const saved = textFile(STORY, `${TEXT.replaceAll('\n', '\r\n')}\r\n`);
    expect(said(laidOver(told, [saved]))).toEqual([]);
  });

  it('a story that is taken away is missed', () => {
    expect(said(told.filter(({ file }) => file !== STORY))).toEqual([
      [
        'content/vi/years/2018.mdx',
        'Ấn bản 2018-1 có câu chuyện của năm; nay không còn: "title: Năm 2018".',
      ],
    ]);
  });

  it('a story that is written later is a change too', () => {
    expect(said(laidOver(untold, [textFile(STORY, TEXT)]))).toEqual([
      [
        'content/vi/years/2018.mdx',
        'Ấn bản 2018-1 không có câu chuyện của năm; nay có: "title: Năm 2018".',
      ],
    ]);
  });
});

describe('a corrected story', () => {
  it('wants a reason of its own', () => {
    expect(tryToSeal(reworded)).toMatchObject({
      kind: 'reasons-missing',
      changes: [{ id: CHANGE, old: 'Một năm yên ả.', now: 'Một năm sóng gió.' }],
    });
  });

  it('is an edition that tells of it', () => {
    const reasons = new Map([[CHANGE, 'Viết quá lời.']]);
    const { corrections, open } = publicationOf(sealed(reworded, { reasons }));
    expect(corrections).toMatchObject([
      { edition: { id: '2018-2' }, change: { id: CHANGE }, reason: 'Viết quá lời.' },
    ]);
    expect(open.map(({ year }) => year)).toEqual([2019]);
  });
});

describe('an edition from before editions held stories', () => {
  const older = untold.filter(({ file }) => file !== 'editions/2018-1/story.vi.mdx');

  it('is sealed anew with the others, though nothing else changed', () => {
    const publication = publicationOf(untold);
    const sealing = sealAll(publication, older, {
      date: '2021-01-02',
      reason: 'Giữ cả câu chuyện của năm.',
      reasons: new Map(),
    });
    expect(sealing).toMatchObject({
      kind: 'all-sealed',
      sealings: [{ edition: { id: '2018-2' } }],
    });
  });
});
