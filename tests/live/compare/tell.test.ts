import { describe, expect, test } from 'vitest';
import { tell } from '../../../src/live/compare/tell.ts';
import { changeBetween } from '../../../src/threshold.ts';
import { WORDS } from '../../../src/site/pages/compare/answering/words.ts';
import { blockOf, cell, choiceOf, dao, file, moi, nui, said } from './example.ts';

type Rows = Parameters<typeof file>[0];

const sentence = (rows: Rows, more: Parameters<typeof file>[1] = {}) =>
  WORDS.vi.told(tell(blockOf(file(rows, more), choiceOf([dao, nui, moi]))));

const change = (before: number, after: number) =>
  changeBetween(
    { in: 'percent-of-before', least: 1 },
    { value: before, decimals: 0 },
    { value: after, decimals: 0 },
  );

const places = { kind: 'rank', name: 'Thứ hạng', counted: '' } as const;

describe('the sentence of a comparison', () => {
  test('of two units says by how much', () => {
    expect(sentence({ dao: { 2019: cell('7') }, nui: { 2019: cell('5') } })).toBe(
      'Số hồ sơ trễ, năm 2019: huyện Đảo 7, hơn huyện Núi (5) 2 hồ sơ.',
    );
  });

  test('rounds to the coarser of two precisions', () => {
    const score = { kind: 'share', name: 'Tỷ lệ', counted: '' } as const;
    expect(
      sentence({ dao: { 2019: cell('60,27') }, nui: { 2019: cell('59,1') } }, score),
    ).toContain('1,2 điểm phần trăm');
  });

  test('of equal figures ranks nobody', () => {
    expect(sentence({ dao: { 2019: cell('5') }, nui: { 2019: cell('5') } })).toBe(
      'Số hồ sơ trễ, năm 2019: huyện Đảo và huyện Núi bằng nhau, cùng 5.',
    );
  });

  test('of several names the highest and the lowest, with all who share a figure', () => {
    expect(
      sentence({ dao: { 2019: cell('9') }, nui: { 2019: cell('5') }, moi: { 2019: cell('5') } }),
    ).toBe(
      'Số hồ sơ trễ, năm 2019: trong 3 đơn vị có số liệu, cao nhất là huyện Đảo (9), thấp nhất là huyện Núi và huyện Mới (5).',
    );
  });

  test('of places has the first on top', () => {
    expect(sentence({ dao: { 2019: cell('12') }, nui: { 2019: cell('3') } }, places)).toBe(
      'Thứ hạng, năm 2019: huyện Núi hạng 3, trên huyện Đảo hạng 12.',
    );
  });

  test('of places of two rankings says neither up nor down', () => {
    const place = (text: string, ranking: string) =>
      cell(text, { said: [{ ...said(text, 'Báo cáo'), ranking }] });
    expect(sentence({ dao: { 2018: place('44', '63'), 2019: place('60', '61') } }, places)).toBe(
      'Thứ hạng của huyện Đảo: 44 (năm 2018), 60 (năm 2019).',
    );
  });

  test('takes the last period in which two units can be compared', () => {
    expect(
      sentence({ dao: { 2018: cell('7'), 2019: cell('8') }, nui: { 2018: cell('5') } }),
    ).toContain('năm 2018');
  });

  test('of one unit tells its first and last period', () => {
    expect(sentence({ dao: { 2018: cell('5'), 2019: cell('7') } })).toBe(
      'Số hồ sơ trễ của huyện Đảo: 5 (năm 2018), 7 (năm 2019), tăng 2 hồ sơ.',
    );
    expect(sentence({ dao: { 2018: cell('9'), 2019: cell('4') } }, places)).toContain('lên 5 bậc');
    expect(sentence({ dao: { 2018: cell('5'), 2019: cell('5') } })).toContain('không đổi');
  });

  test('calls it no rise and no more where the difference is below the threshold, and says both figures', () => {
    expect(sentence({ dao: { 2018: cell('1000'), 2019: cell('1009') } })).toBe(
      'Số hồ sơ trễ của huyện Đảo: 1000 (năm 2018), 1009 (năm 2019), gần như không đổi (chênh dưới 1%).',
    );
    expect(sentence({ dao: { 2019: cell('1009') }, nui: { 2019: cell('1000') } })).toBe(
      'Số hồ sơ trễ, năm 2019: huyện Đảo 1009, gần bằng huyện Núi (1000): chênh dưới 1%.',
    );
    expect(sentence({ dao: { 2018: cell('1000'), 2019: cell('1010') } })).toContain('tăng 10');
  });

  test('reckons nothing across a break', () => {
    const rows = { dao: { 2018: cell('5'), 2019: cell('7', { broken: 'cách tính mới' }) } };
    expect(sentence(rows)).toBe(
      'Số hồ sơ trễ của huyện Đảo: 5 (năm 2018), 7 (năm 2019). Hai số này không so được với nhau: cách tính mới.',
    );
  });

  test('reckons nothing with a bound', () => {
    expect(sentence({ dao: { 2018: cell('hơn 5'), 2019: cell('7') } })).toBe(
      'Số hồ sơ trễ của huyện Đảo: hơn 5 (năm 2018), 7 (năm 2019).',
    );
  });

  test('reckons nothing with what sources contradict, and says both', () => {
    const both = { said: [said('5', 'A'), said('6', 'B')] as const, conflict: true as const };
    expect(sentence({ dao: { 2018: both, 2019: cell('7') } })).toContain('5 / 6 (năm 2018)');
  });

  test('of classes says who has which', () => {
    const rated = { kind: 'class', name: 'Xếp loại', counted: '' } as const;
    const rows = {
      dao: { 2019: cell('tốt') },
      nui: { 2019: cell('khá') },
      moi: { 2019: cell('tốt') },
    };
    expect(sentence(rows, rated)).toBe(
      'Xếp loại, năm 2019: tốt: huyện Đảo và huyện Mới; khá: huyện Núi.',
    );
  });

  test('of one figure says that nothing stands beside it', () => {
    expect(sentence({ dao: { 2019: cell('7') } })).toBe(
      'Số hồ sơ trễ, năm 2019: huyện Đảo 7; chưa tìm thấy số liệu để đặt bên cạnh.',
    );
  });
});

describe('the sentence in English', () => {
  const { told } = WORDS.en;
  const cases = {
    measure: 'Resolved late',
    counted: 'cases',
    isShare: false,
    isPlace: false,
    least: '1%',
  };
  const dao = { name: 'Đảo District', text: '7' };
  const nui = { name: 'Núi District', text: '5' };

  test('counts one in the singular', () => {
    const two = { case: 'two', period: 'in 2019', higher: dao, lower: nui, ...cases } as const;
    expect(told({ ...two, change: change(5, 7) })).toBe(
      'Resolved late in 2019: Đảo District 7, 2 cases more than Núi District (5).',
    );
    expect(told({ ...two, change: change(5, 6) })).toContain(', 1 case more than ');
  });

  test('has one form for a single unit at the top and one for several', () => {
    expect(
      told({
        case: 'many',
        period: 'in 2019',
        count: 3,
        highest: { names: ['Đảo District'], text: '9' },
        lowest: { names: ['Núi District', 'Mới District'], text: '5' },
        ...cases,
      }),
    ).toBe(
      'Resolved late in 2019: of 3 units with figures, the highest is Đảo District (9) and the lowest are Núi District and Mới District (5).',
    );
  });

  test('says places as places', () => {
    expect(
      told({
        case: 'change',
        ...cases,
        measure: 'Rank',
        counted: '',
        isPlace: true,
        name: 'Đảo District',
        from: { text: '12', period: 'in 2018' },
        to: { text: '3', period: 'in 2019' },
        change: change(12, 3),
      }),
    ).toBe('Rank, Đảo District: 12th in 2018, 3rd in 2019, up 9 places.');
  });
});
