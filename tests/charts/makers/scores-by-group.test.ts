import { describe, expect, it } from 'vitest';
import { scoresByGroup } from '../../../src/charts/makers/scores-by-group.ts';
import { rankingIn } from '../../../src/derive/standings.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

/** The chart of the districts of 2019, by their scores and classes: "dao-cau,68,good". */
function chartOf(...scores: string[]) {
  const dataset = datasetWith({
    scores: `unit,period,index,score,class,max\n${scores.map((row) => row.replace(',', ',2019,cchc,')).join(',100\n')},100`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const words = { group: 'huyện', year: '2019', index: 'Chỉ số CCHC' };
  const ranking = rankingIn(dataset, 'districts', 'cchc', 2019);
  return scoresByGroup(context, 'diem', words, ranking, (unit) => unit);
}

describe('the scores of a group', () => {
  it('of one unit alone are told in words: it is the only one found, not the highest', () => {
    expect(chartOf('dao-cau,68,')).toEqual({
      kind: 'sentence',
      id: 'diem',
      sentence: 'Năm 2019: trong khối này chỉ tìm thấy điểm Chỉ số CCHC của dao-cau, 68 điểm',
      sourceLine: 'Nguồn: Văn phòng tỉnh Bến Mơ',
    });
  });

  it('of several are drawn, and the message names who leads', () => {
    expect(chartOf('dao-cau,68,fair', 'doi-che,74.5,good')).toMatchObject({
      kind: 'chart',
      spec: { message: expect.stringContaining('doi-che') as string },
    });
  });

  it('are not called the highest of the group where some of it have no exact score', () => {
    expect(chartOf('dao-cau,68,', 'doi-che,74.5,', 'suoi-ngoc,>60,')).toMatchObject({
      spec: {
        message:
          'Năm 2019, chỉ 2 trong 3 huyện được nêu rõ điểm Chỉ số CCHC; cao nhất trong số đó là doi-che, 74,5 điểm',
      },
    });
  });

  it('stand in bands of their classes, and who has none is named under them', () => {
    expect(chartOf('dao-cau,68,fair', 'doi-che,74.5,good')).toMatchObject({
      spec: {
        bands: [
          { from: 0, label: 'Xếp loại tốt' },
          { from: 1, label: 'Xếp loại khá' },
        ],
        unranked: expect.stringMatching(/^Không được nêu điểm .+\.$/) as string,
      },
    });
  });

  it('of which the source gives only a bound are not ranked, and not called missing', () => {
    expect(chartOf('dao-cau,68,', 'doi-che,74.5,', 'suoi-ngoc,>60,')).toMatchObject({
      spec: {
        subtitle: 'Điểm Chỉ số CCHC năm 2019, khối huyện',
        categories: ['doi-che', 'dao-cau'],
        unranked: 'Nguồn chỉ nói khoảng nên không xếp hạng: suoi-ngoc (hơn 60).',
      },
    });
  });

  it('that are printed alike share their place, stand by name, and lead together', () => {
    expect(chartOf('suoi-ngoc,74.5,', 'doi-che,74.5,', 'dao-cau,68,')).toMatchObject({
      spec: {
        message:
          'Năm 2019, trong khối huyện: doi-che và suoi-ngoc có điểm Chỉ số CCHC cao nhất, 74,5 điểm',
        categories: ['doi-che', 'suoi-ngoc', 'dao-cau'],
        places: [1, 1, 3],
        unranked: null,
        description: 'doi-che: 74,5. suoi-ngoc: 74,5. dao-cau: 68.',
      },
    });
  });
});
