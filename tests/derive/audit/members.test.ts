import { expect, it } from 'vitest';
import { alikeIn } from '../../../src/derive/audit/alike.ts';
import { auditMembers } from '../../../src/derive/audit/members.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

/** Whether the case files of all districts are those of each district. */
function districts(rows: string) {
  const dataset = datasetWith({ cases: `unit, period, resolved, source\n${rows}` });
  const tier = statementOf(dataset, 'cases.cap-huyen.2019.bao-cao');
  return auditMembers(dataset, alikeIn(dataset), tier, {
    kind: 'members',
    column: 'resolved',
  }).map(({ holds, expected, gap }) => ({ holds, expected, gap }));
}

const EACH = `
  doi-che,   2019, 300, bao-cao
  dao-cau,   2019, 100, bao-cao
  suoi-ngoc, 2019, 500, bao-cao`;

it('a tier is the sum of its units', () => {
  expect(districts(`cap-huyen, 2019, 900, bao-cao${EACH}`)).toEqual([
    { holds: true, expected: 900, gap: 0 },
  ]);
});

it('a tier that says more than its units is flagged', () => {
  expect(districts(`cap-huyen, 2019, 910, bao-cao${EACH}`)).toEqual([
    { holds: false, expected: 900, gap: 10 },
  ]);
});

it('with a unit unstated, or stated by another source, nothing can be concluded', () => {
  const twoOfThree = EACH.replace(/\n.*suoi-ngoc.*/, '');
  expect(districts(`cap-huyen, 2019, 900, bao-cao${twoOfThree}`)).toEqual([]);
  expect(
    districts(`cap-huyen, 2019, 900, bao-cao${EACH.replace('500, bao-cao', '500, nien-giam')}`),
  ).toEqual([]);
});

it('a bound is not added up', () => {
  expect(districts(`cap-huyen, 2019, 900, bao-cao${EACH.replace('500', '>500')}`)).toEqual([]);
});
