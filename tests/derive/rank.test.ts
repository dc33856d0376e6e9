import { describe, expect, it } from 'vitest';
import type { Better } from '../../src/data/columns.ts';
import { placesTell, rankPeers, type Ranked } from '../../src/derive/rank.ts';
import { figuresOf } from '../../src/derive/select.ts';
import { datasetWith } from './dataset-with.ts';

const PEERS = ['dao-cau', 'doi-che', 'lang-chai', 'suoi-ngoc'];

/** Places by unit, "2=" where a place is shared, and who has none. */
function ranking(scores: Record<string, string>, better: Better = 'higher') {
  const rows = Object.entries(scores).map(([unit, score]) => `${unit}, 2019, cchc, ${score}`);
  const dataset = datasetWith({
    units: `
      id,        kind,     peer_group, name_vi,   name_en,   short_vi,  short_en,  parent
      lang-chai, district, districts,  Làng Chài, Làng Chài, Làng Chài, Làng Chài, ben-mo`,
    scores: ['unit, period, index, score', ...rows].join('\n'),
  });
  const { ranked, unranked } = rankPeers(figuresOf(dataset, 'scores.score'), PEERS, better);
  const places = ranked.map(
    ({ place, tied, figure }) => `${String(place)}${tied > 1 ? '=' : ''} ${figure.statement.unit}`,
  );
  return { places, unranked };
}

describe('a place among peers', () => {
  it('is by value, the highest first', () => {
    const scores = { 'dao-cau': '68', 'doi-che': '74.5', 'lang-chai': '9', 'suoi-ngoc': '81' };
    expect(ranking(scores).places).toEqual([
      '1 suoi-ngoc',
      '2 doi-che',
      '3 dao-cau',
      '4 lang-chai',
    ]);
  });

  it('is by value, the lowest first, where less is better', () => {
    const scores = { 'dao-cau': '68', 'doi-che': '74.5', 'suoi-ngoc': '81' };
    expect(ranking(scores, 'lower').places).toEqual(['1 dao-cau', '2 doi-che', '3 suoi-ngoc']);
  });

  it('is shared by equal scores, and the next place is skipped', () => {
    const scores = { 'dao-cau': '70', 'doi-che': '80', 'lang-chai': '80.0', 'suoi-ngoc': '90' };
    expect(ranking(scores).places).toEqual([
      '1 suoi-ngoc',
      '2= doi-che',
      '2= lang-chai',
      '4 dao-cau',
    ]);
  });

  it('is shared at the top and at the end alike', () => {
    const scores = { 'dao-cau': '70', 'doi-che': '70', 'lang-chai': '60', 'suoi-ngoc': '60' };
    expect(ranking(scores).places).toEqual([
      '1= dao-cau',
      '1= doi-che',
      '3= lang-chai',
      '3= suoi-ngoc',
    ]);
  });

  it('is given to a score of zero', () => {
    expect(ranking({ 'dao-cau': '0', 'doi-che': '1' }).places).toEqual(['1 doi-che', '2 dao-cau']);
  });
});

describe('a missing peer', () => {
  it('is listed, not placed last', () => {
    expect(ranking({ 'doi-che': '74.5', 'suoi-ngoc': '81' })).toEqual({
      places: ['1 suoi-ngoc', '2 doi-che'],
      unranked: ['dao-cau', 'lang-chai'],
    });
  });

  it('is one whose score is only a bound', () => {
    expect(ranking({ 'doi-che': '>74', 'suoi-ngoc': '~81', 'dao-cau': '68' })).toEqual({
      places: ['1 dao-cau'],
      unranked: ['doi-che', 'lang-chai', 'suoi-ngoc'],
    });
  });

  it('is everyone when nothing is known', () => {
    expect(rankPeers([], PEERS, 'higher')).toEqual({ ranked: [], unranked: PEERS, bounded: [] });
  });
});

describe('a place', () => {
  const telling = (ranked: number, unranked: number, fromShare = 50) => {
    const placed = Array.from({ length: ranked }, () => ({}) as Ranked);
    return placesTell(
      { ranked: placed, unranked: Array<string>(unranked).fill('x'), bounded: [] },
      fromShare,
    );
  };

  it('tells something when most peers have one', () => {
    expect(telling(9, 6)).toBe(true);
  });

  it('tells nothing when only three of fifteen were scored', () => {
    expect(telling(3, 12)).toBe(false);
  });

  it('tells something from the share on that site.csv asks for', () => {
    expect(telling(6, 4, 60)).toBe(true);
    expect(telling(6, 4, 61)).toBe(false);
  });

  it('tells nothing to the only one scored', () => {
    expect(telling(1, 0)).toBe(false);
  });
});

it('a unit of another group takes no place', () => {
  const { places } = ranking({ 'doi-che': '74.5', 'so-nang': '99' });
  expect(places).toEqual(['1 doi-che']);
});
