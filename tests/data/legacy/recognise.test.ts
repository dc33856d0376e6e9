import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/data/csv/legacy/recognise.ts';
import { bytes, tcvn3, vni, windows1258 } from './encode.ts';

const NAMES = [
  'huyện An Minh',
  'huyện U Minh Thượng',
  'thành phố Phú Quốc',
  'thành phố Rạch Giá',
  'huyện Giồng Riềng',
  'huyện Hòn Đất',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Ban Quản lý Khu kinh tế',
];

describe('real names in bytes of before Unicode', () => {
  it.each(NAMES)('%s is told apart in each of them', (name) => {
    const western = (text: string) => bytes(text, 'windows-1252');
    expect(recognise(bytes(windows1258(name), 'windows-1258'))).toEqual({
      encoding: 'windows-1258',
      text: name,
    });
    expect(recognise(western(vni(name)))).toEqual({ encoding: 'vni', text: name });
    expect(recognise(western(tcvn3(name)))).toEqual({ encoding: 'tcvn3', text: name });
  });

  it('known from elsewhere, not from a table of ours', () => {
    const known: [string, string][] = [
      ['tcvn3', 'HuyÖn An Minh'],
      ['vni', 'Huyeän An Minh'],
    ];
    const seen = known.map(([, text]) => recognise(bytes(text, 'windows-1252')));
    expect(seen).toEqual(known.map(([encoding]) => ({ encoding, text: 'Huyện An Minh' })));
  });
});

describe('nothing is named', () => {
  it.each([
    ['in a file of another language', bytes('Straße für Bürger', 'windows-1252')],
    ['in bytes that are no text', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a)],
    ['in plain letters', bytes('An Minh', 'windows-1252')],
  ])('%s', (_where, content) => expect(recognise(content)).toBeNull());
});
