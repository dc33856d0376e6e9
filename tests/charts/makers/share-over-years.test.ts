import { describe, expect, it } from 'vitest';
import { shareOverYears } from '../../../src/charts/makers/share-over-years.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { contextWith } from '../context.ts';
import { specOf } from '../sample.ts';

/** "dao-cau,2018,100,70" is unit, year, announced, one-stop. */
function picture(...rows: string[]) {
  const sheet = rows.map((row) => row.replace(/,(\d{4}),/, ',@$1-12-31,')).join('\n');
  const context = contextWith({ procedures: `unit,period,announced,one_stop\n${sheet}` });
  const all = toSeries(context.dataset, figuresOf(context.dataset, 'procedures.one_stop'));
  const units = ['dao-cau', 'doi-che', 'suoi-ngoc'].map((id) => ({
    name: context.dataset.units.get(id)?.short_vi ?? '',
    series: all.find(({ unit }) => unit === id) ?? null,
  }));
  return shareOverYears(context, 'ty-le', { label: 'Tỷ lệ', subject: 'các huyện' }, units);
}

const TWO = [
  'dao-cau,2018,100,70',
  'dao-cau,2019,200,150',
  'doi-che,2018,50,45',
  'doi-che,2019,50,40',
];

describe('the shares of units over the years', () => {
  it('stand in panels, the highest of the last year first; a unit without any has none', () => {
    const spec = specOf(picture(...TWO));
    expect(spec.form).toBe('multiples');
    expect(spec.series.map(({ label }) => label)).toEqual(['Đồi Chè', 'Đảo Câu']);
    expect(spec.categories).toEqual(['2018', '2019']);
  });

  it('are parts of the whole that their own row states, and say of which figure', () => {
    const [, second] = specOf(picture(...TWO)).series;
    expect(second?.points.at(-1)).toMatchObject({
      value: 75,
      text: '75,00%',
      shareOf: 'procedures.one_stop.dao-cau.@2019-12-31.bao-cao',
    });
  });

  it('say how many rose and fell', () => {
    expect(specOf(picture(...TWO)).message).toContain('1 tăng, 1 giảm');
  });

  it('say who stayed about the same, and within what', () => {
    const close = ['doi-che,2018,1000,800', 'doi-che,2019,1000,804'];
    expect(specOf(picture(...TWO.slice(0, 2), ...close)).message).toContain(
      '1 tăng, 1 gần như không đổi (chênh dưới 0,5 điểm phần trăm)',
    );
  });

  it('of more units than are drawn are all counted in the title, and the subtitle says who is drawn', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `xa-${String(index)}`);
    const context = contextWith({
      units: `id,kind,name_vi,name_en,short_vi,short_en,parent,source\n${ids.map((id) => `${id},commune,Xã ${id},${id} Commune,${id},${id},ben-mo,nien-giam`).join('\n')}`,
      procedures: `unit,period,announced,one_stop\n${ids.map((id, index) => `${id},@2018-12-31,100,${String(40 + index)}\n${id},@2019-12-31,100,${String(45 + index)}`).join('\n')}`,
    });
    const units = toSeries(context.dataset, figuresOf(context.dataset, 'procedures.one_stop')).map(
      (series) => ({ name: series.unit, series }),
    );
    const words = { label: 'Tỷ lệ', subject: 'các xã' };
    const spec = specOf(shareOverYears(context, 'ty-le', words, units));
    expect(spec.series).toHaveLength(20);
    expect(spec.message).toBe('Từ 2018 đến 2019: cả 50 đơn vị so được đều tăng');
    expect(spec.subtitle).toContain('các xã (vẽ 10 nơi cao nhất và 10 nơi thấp nhất trong 50)');
  });

  it('are a gap where no whole is stated', () => {
    const [, second] = specOf(
      picture(...TWO.slice(0, 1), 'dao-cau,2019,,150', ...TWO.slice(2)),
    ).series;
    expect(second?.points.at(-1)).toEqual({ missing: 'nguồn không nêu tổng' });
  });

  it('are no picture of one year', () => {
    expect(picture('dao-cau,2019,100,70', 'doi-che,2019,50,45')).toBe(null);
  });
});
