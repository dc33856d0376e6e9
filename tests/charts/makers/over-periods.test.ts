import { describe, expect, it } from 'vitest';
import { overPeriods } from '../../../src/charts/makers/over-periods.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { contextWith, saidBy } from '../context.ts';

/** The line of the province in the national index: "2017,60.1,100,20,63" is year, value, scale, rank, ranked. */
function lineOf(column: 'value' | 'rank', ...national: string[]) {
  const context = contextWith({
    national: `unit,period,index,value,max,rank,rank_of\n${national.map((row) => `ben-mo,${row.replace(',', ',quoc-gia,')}`).join('\n')}`,
  });
  const { dataset } = context;
  const [series] = toSeries(dataset, figuresOf(dataset, `national.${column}`));
  if (!series) throw new Error('no series');
  return overPeriods(context, 'chuoi', { label: 'Quốc gia', subject: 'Bến Mơ' }, series);
}

const described = (...national: string[]) => {
  const made = lineOf('value', ...national);
  return made?.kind === 'chart' ? made.spec.description : null;
};

describe('one series over its periods', () => {
  it('is titled by its last figure and by where it came from', () => {
    expect(saidBy(lineOf('value', '2017,60,,,', '2019,55,,,'))).toBe(
      'Quốc gia: từ 60 năm 2017 đến 55 năm 2019 (Bến Mơ)',
    );
    expect(saidBy(lineOf('rank', '2017,,,20,63', '2019,,,5,63'))).toBe(
      'Quốc gia: Bến Mơ từ hạng 20/63 (2017) lên hạng 5/63 năm 2019',
    );
  });

  it('is titled by its last figure alone where the two do not compare', () => {
    const context = contextWith({
      breaks:
        'indicator,index,period,what_vi,what_en,source\nnational.value,quoc-gia,2018,đổi tiêu chí,new criteria,bao-cao',
      national:
        'unit,period,index,value\nben-mo,2017,quoc-gia,60\nben-mo,2018,quoc-gia,50\nben-mo,2019,quoc-gia,55',
    });
    const [series] = toSeries(context.dataset, figuresOf(context.dataset, 'national.value'));
    const words = { label: 'Quốc gia', subject: 'Bến Mơ' };
    expect(series && saidBy(overPeriods(context, 'chuoi', words, series))).toBe(
      'Quốc gia: 55 năm 2019 (Bến Mơ)',
    );
  });

  it('breaks in the first period measured in the new way, though it has no figure', () => {
    const context = contextWith({
      breaks:
        'indicator,index,period,what_vi,what_en,source\nnational.value,quoc-gia,2018,đổi tiêu chí,new criteria,bao-cao',
      national:
        'unit,period,index,value\nben-mo,2016,quoc-gia,60\nben-mo,2017,quoc-gia,50\nben-mo,2020,quoc-gia,55',
    });
    const [series] = toSeries(context.dataset, figuresOf(context.dataset, 'national.value'));
    const words = { label: 'Quốc gia', subject: 'Bến Mơ' };
    expect(series && overPeriods(context, 'chuoi', words, series)).toMatchObject({
      spec: {
        categories: ['2016', '2017', '2018', '2019', '2020'],
        breaks: [{ before: 2, label: 'đổi tiêu chí' }],
      },
    });
  });

  it('says what is to be reached, where its last figure is held against a target', () => {
    const context = contextWith({
      norms: `id,subject_vi,subject_en,value,unit_vi,unit_en,basis,basis_en,from,to,source
        muc,Mức,Level,95.5,%,%,Nghị quyết 1,Resolution 1,2016,,bao-cao`,
      targets: `norm,indicator,applies_to,bound,due,index,scope,scope_en
        muc,cases.on_time_or_early_share,district,at-least,2030,,,`,
      cases: `unit,period,on_time_or_early_share
        dao-cau,2018,90.78
        dao-cau,2019,98.17`,
    });
    const figures = figuresOf(context.dataset, 'cases.on_time_or_early_share');
    const [series] = toSeries(context.dataset, figures);
    const words = { label: 'Đúng hẹn', subject: 'Đảo Câu' };
    expect(series && saidBy(overPeriods(context, 'chuoi', words, series))).toBe(
      'Đúng hẹn: từ 90,78% năm 2018 đến 98,17% năm 2019 (Đảo Câu); mục tiêu 2030: ít nhất 95,5%',
    );
  });

  it('of ranks says where it came from, and when it was the last of all', () => {
    expect(saidBy(lineOf('rank', '2014,,,26,63', '2021,,,63,63'))).toBe(
      'Quốc gia: Bến Mơ từ hạng 26/63 (2014) xuống cuối bảng (63/63) năm 2021',
    );
    expect(saidBy(lineOf('rank', '2018,,,63,63', '2019,,,5,63'))).toBe(
      'Quốc gia: Bến Mơ từ cuối bảng (63/63, 2018) lên hạng 5/63 năm 2019',
    );
    expect(saidBy(lineOf('rank', '2014,,,26,63', '2018,,,63,63', '2019,,,40,63'))).toBe(
      'Quốc gia: Bến Mơ từ hạng 26/63 (2014) xuống cuối bảng (63/63) năm 2018, rồi lên hạng 40/63 năm 2019',
    );
    expect(saidBy(lineOf('rank', '2018,,,5,63', '2019,,,9,63', '2020,,,5,63'))).toBe(
      'Quốc gia: Bến Mơ vẫn hạng 5/63 năm 2020, như 2018',
    );
  });

  it('of ranks among fewer calls no place higher or lower', () => {
    expect(saidBy(lineOf('rank', '2018,,,30,63', '2019,,,28,34'))).toBe(
      'Quốc gia: Bến Mơ từ hạng 30/63 (2018) sang hạng 28/34 năm 2019',
    );
  });

  it('of ranks is broken where far fewer are ranked, not where a few drop out', () => {
    expect(lineOf('rank', '2018,,,30,63', '2019,,,28,61', '2020,,,14,34')).toMatchObject({
      spec: { breaks: [{ before: 2, label: 'xếp hạng trong 34, trước đó trong 61' }] },
    });
  });

  it('of ranks never compares across a break, and says so', () => {
    const broken = (...rows: string[]) => {
      const context = contextWith({
        breaks:
          'indicator,index,period,what_vi,what_en,source\nnational.rank,quoc-gia,2018,đổi tiêu chí,new criteria,bao-cao',
        national: `unit,period,index,rank,rank_of\n${rows.map((row) => `ben-mo,${row}`).join('\n')}`,
      });
      const [series] = toSeries(context.dataset, figuresOf(context.dataset, 'national.rank'));
      if (!series) throw new Error('no series');
      return saidBy(overPeriods(context, 'hang', { label: 'Quốc gia', subject: 'Bến Mơ' }, series));
    };
    const [y2016, y2017] = ['2016,quoc-gia,63,63', '2017,quoc-gia,60,63'];
    expect(broken(y2017, '2018,quoc-gia,20,63')).toBe(
      'Quốc gia: Bến Mơ đứng hạng 20/63 năm 2018; trước 2018 không so được',
    );
    expect(broken('2014,quoc-gia,26,63', y2016, '2018,quoc-gia,41,63')).toBe(
      'Quốc gia: Bến Mơ hạng 26/63 (2014), cuối bảng (63/63) năm 2016, hạng 41/63 năm 2018; cách tính đổi năm 2018 nên không so trực tiếp được',
    );
    // The year in which the reckoning changed, not the next one that has a place.
    expect(broken('2014,quoc-gia,26,63', y2016, '2019,quoc-gia,41,63')).toBe(
      'Quốc gia: Bến Mơ hạng 26/63 (2014), cuối bảng (63/63) năm 2016, hạng 41/63 năm 2019; cách tính đổi năm 2018 nên không so trực tiếp được',
    );
    expect(broken(y2016, y2017, '2018,quoc-gia,20,63', '2019,quoc-gia,10,63')).toBe(
      'Quốc gia: Bến Mơ từ hạng 20/63 (2018) lên hạng 10/63 năm 2019; trước 2018 không so được, từng ở cuối bảng (63/63) năm 2016',
    );
  });

  it('has every period from the first to the last, those without a figure as gaps', () => {
    expect(lineOf('value', '2016,60,,,', '2019,55,,,')).toMatchObject({
      spec: {
        categories: ['2016', '2017', '2018', '2019'],
        series: [{ points: [{ value: 60 }, { missing: 'chưa tìm thấy' }, {}, { value: 55 }] }],
      },
    });
  });

  it('marks where the scale changed', () => {
    expect(lineOf('value', '2017,60,100,,', '2018,30,50,,')).toMatchObject({
      spec: { breaks: [{ before: 1, label: 'thang điểm đổi từ 100 sang 50' }] },
    });
  });

  it('of ranks has the first place on top and as many places as were ever ranked', () => {
    expect(lineOf('rank', '2017,,,20,64', '2018,,,5,63')).toMatchObject({
      spec: { axis: { from: 1, to: 64, reversed: true } },
    });
    expect(lineOf('value', '2017,60,,,', '2018,5,,,')).toMatchObject({
      spec: { axis: { from: 'data', to: 'data', reversed: false } },
    });
  });

  it('of ranks never shows a place without how many were ranked', () => {
    expect(lineOf('rank', '2017,,,20,64', '2018,,,5,63', '2019,,,7,')).toMatchObject({
      spec: {
        description:
          'Đầu chuỗi 2017: 20/64; cuối chuỗi 2019: 7. Hạng tốt nhất 2018: 5/63; hạng kém nhất 2017: 20/64.',
        series: [{ points: [{ text: '20/64' }, { text: '5/63' }, { text: '7' }] }],
      },
    });
  });

  it('of places in the region ends at the last of the region, not of the country', () => {
    const context = contextWith({
      national: `unit,period,index,rank,rank_of,rank_in_region,region_of
        ben-mo,2017,quoc-gia,20,63,7,13
        ben-mo,2018,quoc-gia,30,63,9,13`,
    });
    const [series] = toSeries(
      context.dataset,
      figuresOf(context.dataset, 'national.rank_in_region'),
    );
    if (!series) throw new Error('no series');
    const words = { label: 'Trong vùng', subject: 'Bến Mơ' };
    expect(overPeriods(context, 'vung', words, series)).toMatchObject({
      spec: { axis: { from: 1, to: 13, reversed: true } },
    });
  });

  it('of a place that was worked out says so', () => {
    const context = contextWith({
      national: `unit,period,index,rank,rank_of,status,note_vi,note_en
        ben-mo,2017,quoc-gia,20,63,,,
        ben-mo,2018,quoc-gia,61,61,derived,Tính.,Computed.`,
    });
    const [series] = toSeries(context.dataset, figuresOf(context.dataset, 'national.rank'));
    if (!series) throw new Error('no series');
    const words = { label: 'Quốc gia', subject: 'Bến Mơ' };
    expect(saidBy(overPeriods(context, 'hang', words, series))).toBe(
      'Quốc gia: Bến Mơ từ hạng 20/63 (2017) sang cuối bảng (61/61) năm 2018 (suy ra)',
    );
  });

  it('of one period is a sentence', () => {
    expect(lineOf('value', '2019,55,,,')).toMatchObject({ kind: 'sentence' });
  });
});

describe('the words of a line', () => {
  it('give its ends, its lowest and its highest', () => {
    expect(described('2017,30,,,', '2018,10,,,', '2019,20,,,')).toBe(
      'Đầu chuỗi 2017: 30; cuối chuỗi 2019: 20. Số nhỏ nhất 2018: 10; số lớn nhất 2017: 30.',
    );
  });

  it('never call a bounded figure the smallest or the largest', () => {
    expect(described('2017,10,,,', '2018,20,,,', '2019,>30,,,')).toBe(
      'Đầu chuỗi 2017: 10; cuối chuỗi 2019: hơn 30. ' +
        'Trong những số mà nguồn nêu chính xác, nhỏ nhất 2017: 10; lớn nhất 2018: 20.',
    );
  });

  it('name no smallest and no largest where only one figure is exact', () => {
    expect(described('2017,10,,,', '2018,<20,,,', '2019,~30,,,')).toBe(
      'Đầu chuỗi 2017: 10; cuối chuỗi 2019: khoảng 30.',
    );
  });
});
