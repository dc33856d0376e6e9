import { describe, expect, it } from 'vitest';
import { onlineOverTime } from '../../../src/charts/makers/online-over-time.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { contextWith, saidBy } from '../context.ts';
import { specOf } from '../sample.ts';

/** "2018,30,20,," is year, level 4, level 3, full, partial. `owners`: whose each row is, Bến Mơ's unless it says so. */
function picture(rows: readonly string[], owners: readonly string[] = []) {
  const sheet = rows.map((row) => `ben-mo,${row}`).join('\n');
  const columns = 'online_level_4,online_level_3,online_full,online_partial';
  const context = contextWith({ procedures: `unit,period,${columns}\n${sheet}` });
  const online = statementsOf(context.dataset, { table: 'procedures' }).map((statement, index) => ({
    label: statement.period.raw,
    owner: owners[index] ?? 'Bến Mơ',
    statement,
  }));
  return onlineOverTime(context, 'truc-tuyen', online);
}

describe('services online over time', () => {
  it('break where the levels gave way to full and partial', () => {
    const spec = specOf(picture(['2017,30,20,,', '2018,40,25,,', '2019,,,90,60']));
    expect(spec.breaks).toEqual([{ before: 2, label: 'cách phân mới' }]);
    expect(spec.series.map(({ points }) => points.at(-1))).toMatchObject([
      { value: 90 },
      { value: 60 },
    ]);
  });

  it('break where another province begins, which the title names', () => {
    const made = picture(['2018,,,80,50', '2019,,,90,60'], ['Bến Mơ', 'Bến Mới']);
    expect(specOf(made).breaks).toEqual([{ before: 1, label: 'tỉnh Bến Mới' }]);
    expect(saidBy(made)).toBe('Năm 2019, Bến Mới: 90 thủ tục trực tuyến toàn trình');
  });

  it('speak of what the last row states', () => {
    expect(saidBy(picture(['2018,40,25,,', '2019,,,,60']))).toBe(
      'Năm 2019, Bến Mơ: 60 thủ tục trực tuyến một phần',
    );
  });

  it('are a sentence where only one date is known, and nothing where none is', () => {
    expect(picture(['2019,,,90,60'])?.kind).toBe('sentence');
    expect(picture(['2019,,,,'])).toBe(null);
  });
});
