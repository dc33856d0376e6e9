import { expect, it } from 'vitest';
import { spreadMessage, type Measured } from '../../../src/charts/makers/spread-message.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { contextWith } from '../context.ts';

const UNITS = ['dao-cau', 'doi-che', 'suoi-ngoc', 'so-nang'];

/** What is said of the scores of these units, in their order. */
function saidOf(scores: readonly string[], of?: Measured) {
  const context = contextWith({
    scores: `unit,period,index,score,status\n${scores.map((score, index) => `${UNITS[index] ?? ''},2019,cchc,${score}`).join('\n')}`,
  });
  const units = figuresOf(context.dataset, 'scores.score').map((figure) => ({
    name: figure.statement.unit,
    figure,
  }));
  const period = units[0]?.figure.statement.period;
  if (!period) throw new Error('no score');
  const all = [...units, { name: 'không có', figure: undefined }];
  return spreadMessage(context, 'Điểm', period, all, of);
}

it.each([
  [
    'names the lowest and the highest',
    ['70', '68', '71.5'],
    'từ 68 (doi-che) đến 71,5 (suoi-ngoc)',
  ],
  ['counts those that share an end', ['70', '70', '68'], 'từ 68 (suoi-ngoc) đến 70 (2 đơn vị)'],
  ['says when all have the same', ['70', '70'], 'mọi đơn vị có số liệu đều là 70'],
  [
    'never takes a bounded figure for the lowest or the highest, and counts it',
    ['70', '68', '>80', '<60'],
    'từ 68 (doi-che) đến 70 (dao-cau), chưa kể 2 đơn vị mà nguồn chỉ nói khoảng',
  ],
  [
    'does not say that all have the same when one is bounded',
    ['70', '>70'],
    '70 (dao-cau), chưa kể 1 đơn vị mà nguồn chỉ nói khoảng',
  ],
  [
    'says of an end that it is not final',
    ['70', '68,provisional'],
    'từ 68 (doi-che, tạm thời) đến 70 (dao-cau)',
  ],
  ['says so when every figure is bounded', ['>70', '~80'], 'nguồn chỉ nói khoảng'],
])('the spread of several units %s', (_, scores, said) => {
  expect(saidOf(scores)).toBe(`Điểm năm 2019: ${said}`);
});

it('the spread of one unit is its figure', () => {
  expect(saidOf(['70'])).toBe('Điểm: 70 năm 2019 (dao-cau)');
});

it('the spread of several indices calls them so', () => {
  expect(saidOf(['70', '70', '68'], 'indices')).toContain('đến 70 (2 chỉ số)');
  expect(saidOf(['70', '70'], 'indices')).toBe('Điểm năm 2019: mọi chỉ số đều là 70');
});
