import { describe, expect, test } from 'vitest';
import { readChoice, writeChoice } from '../../../src/live/compare/choice.ts';
import { catalogue, fields } from './example.ts';

function read(search: string) {
  const { choice, refused } = readChoice(catalogue, search, fields);
  if (!choice) throw new Error('no choice');
  return { choice, refused };
}

const rewritten = (search: string) => writeChoice(read(search).choice, fields);

describe('the address of a comparison', () => {
  test('names group, units, measures and years, in one order whatever the order of choosing', () => {
    const address = '?nhom=cap-huyen&don-vi=dao&don-vi=nui&chi-tieu=cases.total&nam=2018&nam=2019';
    expect(rewritten(address)).toBe(address);
    expect(
      rewritten('?nam=2019&nam=2018&don-vi=nui&don-vi=dao&chi-tieu=cases.total&nhom=cap-huyen'),
    ).toBe(address);
  });

  test('may leave the group out: it is that of the first unit', () => {
    expect(read('?don-vi=nui').choice.group.id).toBe('cap-huyen');
  });

  test('of a measure alone stands for the first group that has it', () => {
    expect(read('?chi-tieu=cases.total').choice.group.id).toBe('cap-huyen');
  });

  test('of nothing is the first measure of the group that most readers ask for', () => {
    expect(rewritten('')).toBe('?nhom=cap-huyen&chi-tieu=cases.late');
    const { choice } = readChoice({ ...catalogue, first: 'cap-xa' }, '', fields);
    expect(choice?.group.id).toBe('so-nganh');
  });

  test('without a measure is by one that all its units have', () => {
    const [units, districts] = [['dao', 'nui', 'cu'], catalogue.groups[1]];
    expect(districts?.measures.map(({ id }) => id)).toEqual(['cases.late', 'cases.total']);
    const measureOf = (ids: readonly string[]) =>
      read(`?${ids.map((id) => `don-vi=${id}`).join('&')}`).choice.measures.map(({ id }) => id);
    expect(measureOf(units.slice(0, 2))).toEqual(['cases.late']);
    expect(measureOf(units)).toEqual(['cases.total']);
  });

  test('says what it does not know, and shows the rest', () => {
    const { choice, refused } = read(
      '?don-vi=dao&don-vi=atlantis&chi-tieu=gold&nam=1066&nam=x&nhom=',
    );
    expect(choice.units.map(({ id }) => id)).toEqual(['dao']);
    expect(choice.years).toEqual([]);
    expect(refused.unknown).toEqual(['atlantis', 'gold', '1066', 'x']);
  });

  test('of a department beside a district keeps them apart', () => {
    const { choice, refused } = read('?don-vi=dao&don-vi=so-a');
    expect(choice.units.map(({ id }) => id)).toEqual(['dao']);
    expect(refused.strangers.map(({ unit }) => unit.name)).toEqual(['Sở A']);
  });

  test('of a measure that the group has not says so', () => {
    expect(read('?nhom=cap-huyen&chi-tieu=scores.score').refused.elsewhere).toEqual(['Điểm']);
  });

  test.each(['?%E0%A4%A', '?don-vi=%00<script>', '?=&&&=', `?don-vi=${'x'.repeat(5000)}`])(
    'never throws: %s',
    (search) => {
      expect(read(search).choice.measures).toHaveLength(1);
    },
  );

  test('is of nothing where nothing can be compared', () => {
    expect(readChoice({ groups: [], first: 'cap-huyen' }, '?don-vi=dao', fields).choice).toBeNull();
  });
});
