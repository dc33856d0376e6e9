import { describe, expect, it } from 'vitest';
import { indicatorOf, type IndicatorId } from '../../src/data/tables.ts';
import { figuresOf } from '../../src/derive/select.ts';
import { siteOf } from '../../src/site/site.ts';
import { latestTileMap } from '../../src/site/parts/tiles/tile-map.ts';
import type { TileMapView } from '../../src/site/parts/tiles/view.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/**
 * The map of the three districts of Bến Mơ, made of the rows of one table: the first is its header. A row of scores
 * is of the index "cchc" unless it says otherwise.
 */
function mapOf(indicator: IndicatorId, header: string, ...rows: string[]): TileMapView | null {
  return mapWith('', indicator, header, ...rows);
}

/** The same with one more district, "cu-lao", in a column of the map. */
function mapOfFour(column: number, indicator: IndicatorId, header: string, ...rows: string[]) {
  const units = `
    id,kind,peer_group,name_vi,name_en,short_vi,short_en,parent,source,tile_row,tile_col
    cu-lao,district,districts,Huyện Cù Lao,Cù Lao District,Cù Lao,Cù Lao,ben-mo,nien-giam,2,${column}`;
  return mapWith(units, indicator, header, ...rows);
}

function mapWith(
  units: string,
  indicator: IndicatorId,
  header: string,
  ...rows: string[]
): TileMapView | null {
  const { table } = indicatorOf(indicator);
  const indexed = table === 'scores' && !header.includes('index');
  const lines = [header, ...rows].map((row, at) =>
    indexed ? `${row},${at === 0 ? 'index' : 'cchc'}` : row,
  );
  const dataset = datasetWith({ units, [table]: lines.join('\n') });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  return latestTileMap(siteOf(publication, 'vi'), figuresOf(dataset, indicator));
}

/** "Đảo Câu: 68; shade0" for each tile. */
function said(map: TileMapView | null) {
  return map?.tiles.map(({ label, values, remarks, tone }) =>
    [`${label}: ${[...values.map(({ text }) => text), ...remarks].join(', ')}`, tone].join('; '),
  );
}

function legend(map: TileMapView | null) {
  return map?.legend.map(({ label, tone }) => `${label}; ${tone}`);
}

describe('a map of numbers', () => {
  const map = mapOf(
    'scores.score',
    'unit,period,score',
    'dao-cau,2018,68',
    'doi-che,2018,71.5',
    'suoi-ngoc,2018,90',
  );

  it('has each figure in words, the higher the darker', () => {
    expect(said(map)).toEqual([
      'Đảo Câu: 68; shade0',
      'Đồi Chè: 71,5; shade0',
      'Suối Ngọc: 90; shade4',
    ]);
  });

  it('names the figures of each shade', () => {
    expect(map?.key).toBe('Ô càng đậm, con số càng lớn (năm bậc cách đều):');
    expect(legend(map)).toEqual(['68 – 71,5; shade0', '90; shade4']);
  });

  it('says what it shows: from where to where, in which unit, of whom, of when, from whom', () => {
    expect(map?.title).toBe('Điểm năm 2018: từ 68 (Đảo Câu) đến 90 (Suối Ngọc)');
    expect(map?.subtitle).toContain(
      'Điểm (đơn vị tính: điểm), huyện, thị xã, thành phố, Chỉ số cải cách hành chính của tỉnh, năm 2018.',
    );
    expect(map?.sourceLine).toBe('Nguồn: Văn phòng tỉnh Bến Mơ');
  });

  it('leads from each tile to the district in that year', () => {
    expect(map?.tiles.map(({ row, column, href }) => [row, column, href])).toEqual([
      [1, 1, '/2018/dao-cau/'],
      [1, 2, '/2018/doi-che/'],
      [2, 1, '/2018/suoi-ngoc/'],
    ]);
  });

  it('gives equal figures one shade, and its range to a shade of several', () => {
    const map = mapOf(
      'cases.late',
      'unit,period,late,resolved',
      'dao-cau,2018,9,2000',
      'dao-cau,2019,0,2000',
      'doi-che,2019,0,2000',
      'suoi-ngoc,2019,1200,2000',
    );
    expect(said(map)).toEqual([
      'Đảo Câu: 0; shade0',
      'Đồi Chè: 0; shade0',
      'Suối Ngọc: 1.200; shade4',
    ]);
    expect(map?.title).toBe('Giải quyết trễ hạn năm 2019: từ 0 (2 đơn vị) đến 1.200 (Suối Ngọc)');
    expect(legend(map)).toEqual(['0%; shade0', '60,00%; shade4']);
  });

  it('of which all are equal is pale, and says so', () => {
    const map = mapOf(
      'cases.late',
      'unit,period,late,resolved',
      'dao-cau,2018,9,30',
      'dao-cau,2019,3,30',
      'doi-che,2019,3,30',
      'suoi-ngoc,2019,3,30',
    );
    expect(map?.title).toBe('Giải quyết trễ hạn năm 2019: mọi đơn vị có số liệu đều là 3');
    expect(legend(map)).toEqual(['10,00%; shade0']);
  });

  it('has no shades where they are counts of which no row says the whole', () => {
    const map = mapOf('cases.late', 'unit,period,late', 'dao-cau,2018,1', 'doi-che,2018,900');
    expect(said(map)?.slice(0, 2)).toEqual(['Đảo Câu: 1; none', 'Đồi Chè: 900; none']);
    expect(map?.key).toBeNull();
  });

  it('that are ranks is darkest at the first place', () => {
    const map = mapOf(
      'scores.rank',
      'unit,period,rank',
      'dao-cau,2018,1',
      'doi-che,2018,2',
      'suoi-ngoc,2018,3',
    );
    expect(map?.tiles.map(({ tone }) => tone)).toEqual(['shade4', 'shade2', 'shade0']);
  });
});

describe('a map of classes', () => {
  it('has their colours, their names, and counts them', () => {
    const map = mapOf(
      'scores.class',
      'unit,period,class',
      'dao-cau,2018,good',
      'doi-che,2018,weak',
      'suoi-ngoc,2018,good',
    );
    expect(said(map)).toEqual(['Đảo Câu: tốt; good', 'Đồi Chè: yếu; weak', 'Suối Ngọc: tốt; good']);
    expect(legend(map)).toEqual(['tốt; good', 'yếu; weak']);
    expect(map?.title).toBe('Xếp loại năm 2018: 2 đơn vị tốt và 1 đơn vị yếu');
  });
});

describe('a district on the map', () => {
  it('without a figure says so, and is neither zero nor pale', () => {
    const map = mapOf(
      'cases.late',
      'unit,period,late,resolved',
      'dao-cau,2018,0,40',
      'suoi-ngoc,2018,4,40',
    );
    expect(said(map)).toContain('Đồi Chè: chưa tìm thấy; none');
    expect(legend(map)).toEqual(['0%; shade0', '10,00%; shade4', 'chưa tìm thấy; none']);
    expect(map?.title).toBe('Giải quyết trễ hạn năm 2018: từ 0 (Đảo Câu) đến 4 (Suối Ngọc)');
  });

  it('with a figure that is not firm says why', () => {
    const map = mapOf(
      'cases.late',
      'unit,period,late,resolved,status,note_vi,note_en',
      'dao-cau,2018,5,50,provisional,,',
      'doi-che,2018,~7,50,,,',
      'suoi-ngoc,2018,9,50,derived,Cộng lại.,Added up.',
    );
    expect(said(map)).toEqual([
      'Đảo Câu: 5, tạm thời; shade0',
      'Đồi Chè: khoảng 7, nguồn chỉ nói áng chừng; none',
      'Suối Ngọc: 9, suy ra; shade4',
    ]);
    expect(legend(map)).toEqual(['10,00%; shade0', '18,00%; shade4']);
  });

  it('of whom two sources disagree says so', () => {
    const map = mapOf(
      'scores.score',
      'unit,period,score,source',
      'dao-cau,2018,68,bao-cao',
      'dao-cau,2018,69,nien-giam',
      'doi-che,2018,71,bao-cao',
    );
    expect(said(map)?.[0]).toBe('Đảo Câu: 68, các nguồn nói khác nhau; shade0');
  });
});

describe('the map is of', () => {
  const header = 'unit,period,score';
  const both = (year: number) => [`dao-cau,${year},60`, `doi-che,${year},70`];

  it('the last year of which at least half of the districts have a figure', () => {
    const map = mapOf('scores.score', header, ...both(2017), ...both(2018), 'dao-cau,2019,80');
    expect(map?.title).toContain('năm 2018');
    expect(mapOfFour(2, 'scores.score', header, ...both(2018))).not.toBeNull();
  });

  it('a whole year before any part of one', () => {
    const map = mapOf(
      'cases.late',
      'unit,period,late',
      ...['dao-cau,2018,1', 'doi-che,2018,2'],
      ...['dao-cau,2019-Q1,3', 'doi-che,2019-Q1,4'],
    );
    expect(map?.title).toContain('năm 2018');
  });

  it('another period where there are no years', () => {
    const map = mapOf(
      'offices.counters',
      'unit,period,counters',
      'dao-cau,@2019-06-30,3',
      'doi-che,@2019-06-30,4',
    );
    expect(map?.title).toContain('ngày 30/6/2019: từ 3');
  });

  it('one index, that of most districts, never of two together', () => {
    const map = mapOf(
      'scores.score',
      'unit,period,index,score',
      ...['dao-cau,2018,cchc,60', 'doi-che,2018,cchc,70', 'suoi-ngoc,2018,cchc,80'],
      ...['dao-cau,2019,quoc-gia,1', 'doi-che,2019,quoc-gia,2'],
    );
    expect(said(map)).toEqual([
      'Đảo Câu: 60; shade0',
      'Đồi Chè: 70; shade2',
      'Suối Ngọc: 80; shade4',
    ]);
  });

  it('nothing where fewer than half of the districts have a figure', () => {
    const rows = ['dao-cau,2018,60', 'so-nang,2018,70', 'so-gio,2018,75', 'dao-cau,2019,60.5'];
    expect(mapOf('scores.score', header, ...rows)).toBeNull();
  });

  it('nothing where every figure ever found is the same', () => {
    const rows = ['dao-cau,2018,60', 'doi-che,2018,60', 'suoi-ngoc,2018,60'];
    expect(mapOf('scores.score', header, ...rows)).toBeNull();
  });
});

describe('a map on a phone', () => {
  const late = (count: number) =>
    mapOf('cases.late', 'unit,period,late', `dao-cau,2018,${count}`, 'doi-che,2018,2');

  it('keeps its places when all words are short', () => {
    expect(late(253_779)?.roomy).toBe(false);
  });

  it('gives them up for a figure that would be cut', () => {
    expect(late(1_253_779)?.roomy).toBe(true);
  });

  it('gives them up for more columns than fit', () => {
    const rows = ['dao-cau,2018,1', 'doi-che,2018,2'];
    const [six, seven] = [6, 7].map((column) =>
      mapOfFour(column, 'cases.late', 'unit,period,late', ...rows),
    );
    expect([six?.roomy, seven?.roomy]).toEqual([false, true]);
  });
});
