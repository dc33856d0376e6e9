import { caseSheet } from './cases.ts';
import { chanceOf, type Chance } from './chance.ts';
import { inspectionSheets } from './inspections.ts';
import { nationalSheet } from './national.ts';
import { officeSheet } from './offices.ts';
import { planted } from './plant.ts';
import { PLANTS } from './plants.ts';
import { procedureSheet } from './procedures.ts';
import { ratingSheets } from './ratings.ts';
import { serviceSheet } from './service.ts';
import { registerSheets } from './registers.ts';
import { feedbackSheet, satisfactionSheet, taskSheet } from './services.ts';
import { pathOf, toCsv, type Sheet } from './sheet.ts';
import { stories } from './stories.ts';
import { YEARS } from './years.ts';

/** The seed of the province that the demo and the tests show. */
export const SEED = 'song-may';

/** A made-up province: the text of every file of data/ and content/, by its path. */
export function generate(seed: string): Map<string, string> {
  const chance = chanceOf(seed);
  const sound = [...registerSheets(), ...YEARS.flatMap((year) => yearSheets(chance, year))];
  const sheets = PLANTS.reduce(planted, sound);
  return new Map([
    ...sheets.map((sheet): [string, string] => [`data/${pathOf(sheet)}`, toCsv(sheet)]),
    ...stories().map(([path, text]): [string, string] => [`content/${path}`, text]),
  ]);
}

function yearSheets(chance: Chance, year: number): Sheet[] {
  return [
    procedureSheet(chance, year),
    caseSheet(chance, year),
    ...ratingSheets(chance, year),
    serviceSheet(chance, year),
    nationalSheet(chance, year),
    satisfactionSheet(chance, year),
    officeSheet(chance, year),
    feedbackSheet(chance, year),
    taskSheet(chance, year),
    ...inspectionSheets(chance, year),
  ];
}
