import { join } from 'node:path';
import { readDataset } from '../data/dataset.ts';
import { readFolder } from '../data/folder.ts';
import { IMPORT_NAMES } from '../data/table-file.ts';
import type { Language } from '../data/text.ts';
import { answersToFillIn } from '../import/answers.ts';
import { interpret } from '../import/interpret.ts';
import { orderFault } from '../import/messages/orders.ts';
import type { Closing } from '../import/messages/words.ts';
import { namesWith, readNames } from '../import/names.ts';
import { plan, type Plan } from '../import/plan.ts';
import { summary, wordsIn } from '../import/summary.ts';
import { roots } from '../roots.ts';
import { misused } from './arguments.ts';
import { begin } from './begin.ts';
import { readOrder, type Order } from './import-order.ts';
import { openWorkbook } from './open-workbook.ts';
import { dataLock, hold } from './write/one-at-a-time.ts';
import { clearLeftovers } from './write/leftovers.ts';
import { complain, print } from './report/print.ts';
import { report } from './report/report.ts';
import { writeAll } from './write/whole-files.ts';

const USAGE = `Cách dùng: npm run import -- TỆP.xlsx [--period 2020-Q2] [--source MÃ] [--unit MÃ]
    [--table TÊN_BẢNG] [--sheet TÊN_TRANG_TÍNH] [--answer CÂU=TRẢ_LỜI …] [--answers TỆP.csv]
    [--write-answers TỆP.csv] [--replace] [--lang en]`;

/** npm run import -- FILE: 0 written or nothing to write, 1 something open or wrong, 2 misused. */
begin(USAGE);
const reading = readOrder();
switch (reading.kind) {
  case 'misused':
    misused(USAGE);
    break;
  case 'fault':
    complain(orderFault(reading.fault, reading.language));
    process.exitCode = 2;
    break;
  case 'order':
    process.exitCode = await run(reading.order);
}

async function run({
  name,
  bytes,
  language,
  answers,
  spare,
  template,
  replace,
}: Order): Promise<0 | 1> {
  const say = wordsIn(language);
  const end = (closing: Closing, code: 0 | 1): 0 | 1 => {
    print(`\n${say.closing(closing)}`);
    return code;
  };
  const book = await openWorkbook({ name, bytes });
  if (!book.ok) {
    print(say.unreadable(book.fault, book.name));
    return end({ kind: 'open', questions: 0, faults: 1 }, 1);
  }
  if (!hold(dataLock(roots.data))) return end({ kind: 'busy' }, 1);
  const files = readFolder(roots.data);
  const before = readDataset(files);
  if (!before.ok) {
    print(report(before.issues, language));
    return end({ kind: 'faulty-data', count: before.issues.length }, 1);
  }
  const known = { answers, spare, names: readNames(files) };
  const interpretation = interpret(book.sheets, before.dataset, known);
  print(summary(interpretation, language));
  const { understood, questions, faults } = interpretation;
  if (template !== null && questions.length > 0) {
    layOut(template, answersToFillIn(questions, language), language);
  }
  if (!understood || questions.length > 0 || faults.length > 0) {
    return end({ kind: 'open', questions: questions.length, faults: faults.length }, 1);
  }
  const next = plan(understood, files, replace);
  const closing = carryOut(next, namesWith(files, understood.confirmed), language);
  return end(closing, ['refused', 'issues', 'not-written'].includes(closing.kind) ? 1 : 0);
}

function layOut(path: string, text: string, language: Language): void {
  const written = writeAll([{ path, content: text }]);
  if (!written.ok) print(orderFault({ kind: 'not-written', path }, language));
}

function carryOut(next: Plan, names: string | null, language: Language): Closing {
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
      const contents = [
        ...merged.map(({ file, text }) => ({ file, text })),
        ...(names === null ? [] : [{ file: IMPORT_NAMES, text: names }]),
      ];
      for (const { file } of contents) clearLeftovers(join(roots.data, file));
      const written = writeAll(
        contents.map(({ file, text }) => ({ path: join(roots.data, file), content: text })),
      );
      if (!written.ok) {
        print(`\n${orderFault({ kind: 'not-written', path: written.path }, language)}`);
        return { kind: 'not-written' };
      }
      const total = (count: (one: (typeof merged)[number]) => number) =>
        merged.reduce((sum, one) => sum + count(one), 0);
      return {
        kind: 'written',
        files: contents.map(({ file }) => file),
        added: total(({ added }) => added),
        changed: changes.length,
        unchanged: total(({ unchanged }) => unchanged),
      };
    }
  }
}
