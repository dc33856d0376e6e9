import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDataset } from '../data/dataset.ts';
import { readFolder } from '../data/folder.ts';
import type { Language } from '../data/text.ts';
import { answersToFillIn } from '../import/answers.ts';
import { interpret } from '../import/interpret.ts';
import type { Closing } from '../import/messages/words.ts';
import { plan, type Plan } from '../import/plan.ts';
import { summary, wordsIn } from '../import/summary.ts';
import { readWorkbook } from '../import/workbook/read-workbook.ts';
import { roots } from '../roots.ts';
import { misused } from './arguments.ts';
import { begin } from './begin.ts';
import { readOrder, type Order } from './import-order.ts';
import { clearLeftovers } from './write/leftovers.ts';
import { print } from './report/print.ts';
import { report } from './report/report.ts';
import { writeWhole } from './write/whole-file.ts';

const USAGE = `Cách dùng: npm run import -- TỆP.xlsx [--period 2020-Q2] [--source MÃ] [--unit MÃ]
    [--answer CÂU=TRẢ_LỜI …] [--answers TỆP.csv] [--write-answers TỆP.csv] [--replace] [--lang en]`;

/** npm run import -- FILE: 0 written or nothing to write, 1 something open or wrong, 2 misused. */
begin(USAGE);
const order = readOrder();
if (order === null) misused(USAGE);
else process.exitCode = await run(order);

async function run({ path, language, answers, template, replace }: Order): Promise<0 | 1> {
  const say = wordsIn(language);
  const end = (closing: Closing, code: 0 | 1): 0 | 1 => {
    print(`\n${say.closing(closing)}`);
    return code;
  };
  const book = await readWorkbook({ name: basename(path), bytes: readFileSync(path) });
  if (!book.ok) {
    print(say.unreadable(book.fault, book.name));
    return end({ kind: 'open', questions: 0, faults: 1 }, 1);
  }
  const files = readFolder(roots.data);
  const before = readDataset(files);
  if (!before.ok) {
    print(report(before.issues, language));
    return end({ kind: 'faulty-data', count: before.issues.length }, 1);
  }
  const interpretation = interpret(book.sheets, before.dataset, answers);
  print(summary(interpretation, language));
  const { understood, questions, faults } = interpretation;
  if (template !== null && questions.length > 0) {
    writeWhole(template, answersToFillIn(questions, language));
  }
  if (!understood || questions.length > 0 || faults.length > 0) {
    return end({ kind: 'open', questions: questions.length, faults: faults.length }, 1);
  }
  const next = plan(understood, files, replace);
  return end(carryOut(next, language), next.kind === 'refused' || next.kind === 'issues' ? 1 : 0);
}

function carryOut(next: Plan, language: Language): Closing {
  const say = wordsIn(language);
  const changes = 'changes' in next ? next.changes : [];
  if (changes.length > 0) print(`\n${changes.map((one) => say.change(one)).join('\n')}`);
  switch (next.kind) {
    case 'issues':
      print(
        `\n${report(next.issues, language, ({ file, line }) => {
          const row = next.merged.find((one) => one.file === file)?.origins.get(line ?? 0);
          return row === undefined ? null : say.rowOfSheet(row + 1);
        })}`,
      );
      return { kind: 'issues', count: next.issues.length };
    case 'refused':
      return { kind: 'refused', changes: next.changes.length };
    case 'nothing-new':
    case 'no-rows':
      return next;
    case 'write': {
      const { merged } = next;
      for (const { file, text } of merged) {
        clearLeftovers(join(roots.data, file));
        writeWhole(join(roots.data, file), text);
      }
      const total = (count: (one: (typeof merged)[number]) => number) =>
        merged.reduce((sum, one) => sum + count(one), 0);
      return {
        kind: 'written',
        files: merged.map(({ file }) => file),
        added: total(({ added }) => added),
        changed: changes.length,
        unchanged: total(({ unchanged }) => unchanged),
      };
    }
  }
}
