import { describe, expect, it } from 'vitest';
import { gather } from '../../src/country/gather/gather.ts';
import { readList } from '../../src/country/gather/list.ts';
import { fetching, published, type Host } from './published.ts';

const listed = (...names: string[]) =>
  names.map((province) => ({ province, address: `https://vi-du.test/${province}/` }));

async function gathered(host: Host, names: string[]) {
  const files = new Map<string, string>();
  const result = await gather(listed(...names), 'https://vi-du.test/', {
    get: fetching(host),
    write: (file, content) => files.set(file, new TextDecoder().decode(content)),
  });
  return { result, files };
}

/** What is wrong, each as it is said: where, what, and the way out. */
async function said(host: Host, ...names: string[]): Promise<string[]> {
  const { result } = await gathered(host, names);
  if (result.ok) return [];
  return result.faults.map(({ where, problem, remedy }) => `${where}: ${problem} → ${remedy}`);
}

const ROWS = [
  ['a', 'bia', '2025', '8.00'],
  ['b', 'bia', '2026', '12'],
];

describe('provinces put together', () => {
  const both = {
    ...published('bia', ROWS),
    ...published('that', [['a', '', '', 'that', '2026', 'hơn 9.000']], {
      figureColumns: {
        ...{ id: 'string', note: 'string', more: 'string', unit: 'string' },
        ...{ year: 'number', value: 'string' },
      },
      package: { sample: false, created: '2026-03-04T00:00:00Z' },
      index: { editions: [{ id: '2026-1', year: 2026, date: '2026-03-04' }], drafts: [] },
    }),
  };

  it('stand one under another, each row behind its province, in columns of one name', async () => {
    const { files } = await gathered(both, ['bia', 'that']);
    expect(files.get('du-lieu/figures.csv')).toBe(
      [
        'province,id,unit,year,value,note,more',
        'bia,a,bia,2025,8.00,,',
        'bia,b,bia,2026,12,,',
        'that,a,that,2026,hơn 9.000,,',
        '',
      ].join('\n'),
    );
  });

  it('are described: keys begin with the province, numbers beside words are words, the day is the latest', async () => {
    const { files } = await gathered(both, ['bia', 'that']);
    const described = JSON.parse(files.get('du-lieu/datapackage.json') ?? '') as {
      resources: { name: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    expect(described).toMatchObject({
      created: '2026-03-04T00:00:00Z',
      sample: true,
      provinces: [
        { id: 'bia', sample: true, drafts: [2026] },
        { id: 'that', drafts: [] },
      ],
    });
    const figures = described.resources.find(({ name }) => name === 'figures');
    expect(figures?.schema).toMatchObject({
      primaryKey: ['province', 'id'],
      foreignKeys: [
        {
          fields: ['province', 'unit'],
          reference: { resource: 'units', fields: ['province', 'id'] },
        },
      ],
    });
    const value = figures?.schema.fields.find(({ name }) => name === 'value');
    expect(value?.type).toBe('string');
  });

  it('have the years that each has, with how many figures, and drafts named', async () => {
    const { result } = await gathered(both, ['bia', 'that']);
    expect(result).toMatchObject({
      country: {
        years: [2025, 2026],
        figures: 3,
        provinces: [
          {
            id: 'bia',
            short: { vi: 'Bịa', en: 'Made-up' },
            years: [
              { year: 2025, figures: 1, draft: false },
              { year: 2026, figures: 1, draft: true },
            ],
          },
          { id: 'that', years: [{ year: 2026, figures: 1, draft: false }] },
        ],
      },
    });
  });

  it('list their units, but not what stands for several of them', async () => {
    const units = [
      ['bia', 'province', 'Tỉnh Bịa', 'Made-up Province', 'Bịa', 'Made-up', ''],
      ['cap-xa', 'tier', 'Các xã', 'Communes', 'Các xã', 'Communes', ''],
      ['xa-bia', 'commune', 'Xã Bịa', 'Bịa Commune', 'Bịa', 'Bịa', '2026-06-30'],
    ];
    const { result } = await gathered(published('bia', ROWS, { units }), ['bia']);
    expect(result.ok ? result.country.provinces[0]?.units : []).toMatchObject([
      { id: 'bia', until: '' },
      { id: 'xa-bia', until: '2026-06-30' },
    ]);
  });

  it('give the same bytes again', async () => {
    const [once, again] = [
      await gathered(both, ['bia', 'that']),
      await gathered(both, ['bia', 'that']),
    ];
    expect([...again.files]).toEqual([...once.files]);
  });
});

describe('a province that cannot be read is named, with the way out, and nothing is put together', () => {
  const bia = 'https://vi-du.test/bia/';
  const sound = published('bia', ROWS);
  it.each([
    ['is not there', {}],
    ['answers with a page', { ...sound, [`${bia}du-lieu/datapackage.json`]: '<!doctype html>' }],
    ['answers with other JSON', { ...sound, [`${bia}api/v1/index.json`]: '{"version":"v1"}' }],
    ['is of another version', published('bia', ROWS, { index: { version: 'v2' } })],
    ['is another province', published('bia', ROWS, { package: { name: 'cchc-khac' } })],
    [
      'has another licence',
      published('bia', ROWS, { package: { licenses: [{ name: 'CC0-1.0' }] } }),
    ],
    ['is being replaced', { ...sound, [`${bia}du-lieu/figures.csv`]: 'id,unit,year,value\n' }],
    ['has another table than it says', published('bia', [['a', 'bia', '2025', '1'], ['']])],
    [
      'has no row of its own',
      published('bia', ROWS, { units: [['khac', 'tier', 'X', 'X', 'X', 'X', '']] }),
    ],
  ])('%s', async (_, host: Host) => {
    expect(await said(host, 'bia')).toMatchSnapshot();
  });

  it('all of them are named at once', async () => {
    expect(await said(sound, 'khac', 'bia', 'khac-nua')).toHaveLength(2);
  });
});

describe('the list of provinces', () => {
  const read = (text: string) =>
    readList({ file: 'provinces.csv', bytes: new TextEncoder().encode(text) });

  it('is read with a slash behind each address', () => {
    expect(read('province,address\nbia,https://vi-du.test/bia\n')).toEqual({
      ok: true,
      listed: listed('bia'),
    });
  });

  it.each([
    ['other columns', 'tinh,dia-chi\nbia,https://vi-du.test/bia/\n'],
    ['no province', 'province,address\n'],
    ['a folder for an address', 'province,address\nbia,../bia/dist\n'],
    ['no id', 'province,address\nTỉnh Bịa,https://vi-du.test/bia/\n'],
    [
      'a province twice',
      'province,address\nbia,https://vi-du.test/a/\nbia,https://vi-du.test/b/\n',
    ],
    ['an address twice', 'province,address\na,https://vi-du.test/a\nb,https://vi-du.test/a/\n'],
    ['a quotation mark left open', 'province,address\n"bia,https://vi-du.test/a/\n'],
  ])('%s is refused', (_, text) => {
    expect(read(text)).toMatchSnapshot();
  });
});
