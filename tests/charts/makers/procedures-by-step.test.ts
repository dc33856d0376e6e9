import { describe, expect, it } from 'vitest';
import { proceduresByStep } from '../../../src/charts/makers/procedures-by-step.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { contextWith, saidBy } from '../context.ts';

const DATE = '@2019-12-31';

/** The chart of the tiers at one date: "cap-tinh,300,240" is unit, announced, one-stop; the province is their whole. */
function tiers(...procedures: string[]) {
  return tiersOf('announced,one_stop', ...procedures);
}

function tiersOf(columns: string, ...procedures: string[]) {
  const context = contextWith({
    procedures: `unit,period,${columns}\n${procedures.map((row) => row.replace(',', `,${DATE},`)).join('\n')}`,
  });
  const rows = ['cap-tinh', 'cap-huyen'].flatMap((unit) =>
    statementsOf(context.dataset, { unit }).map((statement) => ({
      label: context.dataset.units.get(unit)?.short_vi ?? '',
      statement,
    })),
  );
  const [whole = null] = statementsOf(context.dataset, { unit: 'ben-mo' });
  return proceduresByStep(context, 'thu-tuc', 'theo cấp', { of: 'tiers', rows, whole });
}

/** The chart of one district over its dates: "2018,100,90,80" is year, announced, one-stop, interlinked. */
function dates(...procedures: string[]) {
  const context = contextWith({
    procedures: `unit,period,announced,one_stop,interlinked\n${procedures.map((row) => `dao-cau,@${row.replace(',', '-12-31,')}`).join('\n')}`,
  });
  const rows = statementsOf(context.dataset, { unit: 'dao-cau' }).map((statement) => ({
    label: context.f.shortPeriod(statement.period),
    statement,
  }));
  return proceduresByStep(context, 'thu-tuc', 'Đảo Câu', { of: 'dates', rows });
}

describe('the subtitle of the procedures of one unit', () => {
  it('says from when to when', () => {
    expect(dates('2018,100,90,80', '2019,100,90,80')).toMatchObject({
      spec: { subtitle: 'Số thủ tục hành chính, Đảo Câu, 31/12/2018 – 31/12/2019' },
    });
  });

  it('tells what is stated too seldom to be a line', () => {
    const years = ['2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018'];
    const made = dates(...years.map((year) => `${year},100,90,${year === '2018' ? '80' : ''}`));
    expect(made).toMatchObject({
      spec: { form: 'line', series: [{ id: 'announced' }, { id: 'one_stop' }] },
    });
    expect(made).toMatchObject({
      spec: {
        subtitle: expect.stringContaining(
          '; thủ tục qua một cửa liên thông chỉ có ở 1 trong 8 ngày nên không vẽ',
        ) as string,
      },
    });
  });

  it('keeps a bar of its own for it where there are few dates', () => {
    expect(dates('2017,100,90,', '2018,100,90,', '2019,100,90,80')).toMatchObject({
      spec: { form: 'grouped-bars', series: [{}, {}, { id: 'interlinked' }] },
    });
  });
});

describe('the title of the procedures of tiers', () => {
  it('speaks of the total where it is published, whatever the last tier has', () => {
    expect(saidBy(tiers('cap-tinh,200,100', 'cap-huyen,100,90', 'ben-mo,300,240'))).toBe(
      'Ngày 31/12/2019: 80,00% thủ tục đã công bố được giải quyết qua một cửa',
    );
  });

  it('takes a printed total that the tiers do not add up to', () => {
    expect(saidBy(tiers('cap-tinh,200,', 'cap-huyen,100,', 'ben-mo,320,'))).toBe(
      '200 trong 320 thủ tục đã công bố thuộc cấp tỉnh',
    );
  });

  it('does not call announced what the source only counts', () => {
    expect(saidBy(tiersOf('total', 'cap-tinh,200', 'cap-huyen,100', 'ben-mo,300'))).toBe(
      '200 trong 300 thủ tục thuộc cấp tỉnh',
    );
  });

  it('names its tier where no total is published, and adds nothing up', () => {
    expect(saidBy(tiers('cap-tinh,200,100', 'cap-huyen,100,90'))).toBe(
      'Ngày 31/12/2019, cấp huyện: 90,00% thủ tục đã công bố được giải quyết qua một cửa',
    );
    expect(saidBy(tiers('cap-tinh,200,', 'cap-huyen,100,'))).toBe(
      'Ngày 31/12/2019, cấp huyện: 100 thủ tục đã công bố',
    );
  });

  it.each([
    ['a tier that is only bounded', 'cap-tinh,>200,', 'ben-mo,320,'],
    ['a tier that is missing', 'cap-tinh,,150', 'ben-mo,320,'],
    ['a total that is only bounded', 'cap-tinh,200,', 'ben-mo,>320,'],
    ['two tiers of one size', 'cap-tinh,100,', 'ben-mo,200,'],
  ])('does not say who has most of %s', (_, tier, whole) => {
    expect(saidBy(tiers(tier, 'cap-huyen,100,', whole))).toBe(
      'Ngày 31/12/2019, cấp huyện: 100 thủ tục đã công bố',
    );
  });

  it('works no share out of a bounded count', () => {
    expect(saidBy(tiers('cap-tinh,200,>100', 'cap-huyen,>100,90'))).toBe(
      'Ngày 31/12/2019, cấp huyện: hơn 100 thủ tục đã công bố',
    );
  });
});

describe('the procedures of one unit over its dates', () => {
  it('are titled by the last date, never by their sum', () => {
    expect(saidBy(dates('2018,100,,', '2019,120,,'))).toBe(
      'Ngày 31/12/2019: 120 thủ tục đã công bố',
    );
    expect(saidBy(dates('2018,100,10,', '2019,120,90,'))).toBe(
      'Ngày 31/12/2019: 75,00% thủ tục đã công bố được giải quyết qua một cửa',
    );
  });

  it('have words for each date, what is missing left out', () => {
    expect(dates('2018,100,,', '2019,120,90,30')).toMatchObject({
      spec: {
        form: 'grouped-bars',
        description:
          '31/12/2018: thủ tục đã công bố 100. 31/12/2019: thủ tục đã công bố 120, thủ tục qua một cửa 90, thủ tục qua một cửa liên thông 30.',
      },
    });
  });

  it('become lines when they are more than five', () => {
    const years = (count: number) =>
      Array.from({ length: count }, (_, index) => `${String(2012 + index)},100,90,`);
    expect(dates(...years(5))).toMatchObject({ spec: { form: 'grouped-bars' } });
    expect(dates(...years(6))).toMatchObject({ spec: { form: 'line' } });
  });

  it('draw no step that no date states', () => {
    expect(dates('2018,100,90,', '2019,120,100,')).toMatchObject({
      spec: { series: [{ id: 'announced' }, { id: 'one_stop' }] },
    });
  });

  it('of one figure are a sentence, of none nothing', () => {
    expect(dates('2019,120,,')).toMatchObject({ kind: 'sentence' });
    expect(dates()).toBeNull();
  });
});
