import { expect, it } from 'vitest';
import { counterCoverage } from '../../src/derive/counter-coverage.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  procedures: `
    unit,period,scope,scope_en,announced,at_centre
    dao-cau,@2019-12-31,,,100,
    doi-che,@2018-12-31,thủ tục đất đai,land,,8
    cap-huyen,@2019-12-31,,,100,90`,
});

const known = counterCoverage(dataset).map(({ group, units }) => [
  group,
  units.flatMap(({ unit, known }) => (known ? unit.id : [])),
  units.length,
]);

it('a unit has published when any count at its counter is found, of whatever scope and year', () => {
  expect(known[0]).toEqual(['districts', ['doi-che'], 3]);
});

it('a group of which nobody has published has the units of its last year, and one without units is left out', () => {
  expect(known.slice(1)).toEqual([['departments', [], 2]]);
});
