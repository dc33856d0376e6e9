import { describe, expect, it } from 'vitest';
import type { PeerGroup } from '../../src/data/unit-kinds.ts';
import {
  aliveIn,
  hasPages,
  isCollective,
  lifeOf,
  peersIn,
  unitsIn,
  withGroups,
} from '../../src/derive/units.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({});
const all = [...dataset.units.values()];
const ids = (units: readonly { id: string }[]) => units.map(({ id }) => id);
const peers = (group: PeerGroup, year: number) => ids(peersIn(dataset, group, year));

describe('the departments of a year', () => {
  it('are those that lived in it, the old and the new in the year of a merger', () => {
    expect(peers('departments', 2017)).toEqual(['so-may', 'so-nang']);
    expect(peers('departments', 2018)).toEqual(['so-gio', 'so-may', 'so-nang']);
    expect(peers('departments', 2019)).toEqual(['so-gio', 'so-nang']);
  });

  it('end with the province', () => {
    expect(peers('departments', 2025)).toEqual(['so-gio', 'so-nang']);
    expect(peers('departments', 2026)).toEqual([]);
  });
});

it('a district has districts for peers, no tier of districts among them', () => {
  expect(peers('districts', 2019)).toEqual(['dao-cau', 'doi-che', 'suoi-ngoc']);
});

it('tiers and groups stand for several units and have no pages', () => {
  expect(ids(all.filter(isCollective))).toEqual(['cap-huyen', 'cap-tinh', 'xa-doi-che']);
  expect(ids(all.filter((unit) => hasPages(unit) && isCollective(unit)))).toEqual([]);
  expect(ids(unitsIn(dataset, 2019))).not.toContain('cap-huyen');
});

it('the communes of a district are told with it, those of others are not', () => {
  const [doiChe, daoCau] = ['doi-che', 'dao-cau'].map((id) => dataset.units.get(id));
  expect(doiChe && withGroups(dataset, doiChe)).toEqual(['doi-che', 'xa-doi-che']);
  expect(daoCau && withGroups(dataset, daoCau)).toEqual(['dao-cau']);
});

it('a group lives as long as the district it lies in', () => {
  const communes = dataset.units.get('xa-doi-che');
  expect(communes && lifeOf(dataset, communes)).toEqual({ from: '1990-01-01', to: '2025-06-30' });
  expect(communes && aliveIn(dataset, communes, 2026)).toBe(false);
});
