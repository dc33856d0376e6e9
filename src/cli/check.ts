import { relative } from 'node:path';
import { readRecord } from '../data/folder.ts';
import { futureLines } from '../editions/ledger.ts';
import { changedValues } from '../editions/lock.ts';
import { readPublication } from '../editions/publication.ts';
import { roots } from '../roots.ts';
import { checkAddresses } from './addresses-of.ts';
import { begin } from './begin.ts';
import { CHECK_USAGE, checkOptions, type CheckOptions } from './check-options.ts';
import { emptyLine } from './report/empty.ts';
import { inCi } from './report/in-ci.ts';
import { questionsOf } from './questions.ts';
import { askedLines } from './report/asked.ts';
import { closing, report } from './report/report.ts';
import { reportCi } from './report/ci.ts';
import { reportJson } from './report/json.ts';
import { reportSound } from './report/sound.ts';
import { today } from './today.ts';
import { proseOf } from './prose-of.ts';
import { writeCopies } from './write/copies.ts';
import { complain, print } from './report/print.ts';

/** npm run check: every fault of data/ at once, and all that is not as it was sealed, in one or two seconds. */
begin(CHECK_USAGE);
const given = checkOptions(process.argv.slice(2));
if (given.ok) check(given.options);
else {
  complain(given.message);
  process.exitCode = 2;
}

function check({ language, json, annotate }: CheckOptions): void {
  const files = readRecord(roots);
  const reading = readPublication(files);
  const prose = proseOf(reading);
  const questions = reading.ok ? questionsOf(reading.publication, files, language) : [];
  const issues = [
    ...(reading.ok ? changedValues(reading.publication.open) : reading.issues),
    ...(reading.ok && prose.issues.length === 0
      ? checkAddresses(reading.publication, files).issues
      : []),
    ...futureLines(files, today(new Date())),
    ...prose.issues,
  ];
  if (issues.length > 0) process.exitCode = 1;
  if (annotate) writeCopies(roots.annotated, files, issues, language);
  if (json) {
    print(reportJson(reading, issues, questions, language));
    return;
  }
  const empty = emptyLine(files, language);
  if (empty !== null) print(empty);
  if (reading.ok && issues.length === 0) {
    print(reportSound(reading.publication, prose.unwritten, questions, language));
    return;
  }
  if (inCi(process.env)) print(reportCi(issues, language));
  complain([...askedLines(questions, language), report(issues, language)].join('\n'));
  if (annotate) {
    const copies = relative('.', roots.annotated);
    complain(
      language === 'vi'
        ? `\nBản chép có ghi lỗi ở từng dòng: ${copies}/`
        : `\nCopies with the problems beside each row: ${copies}/`,
    );
  }
  complain(`\n${closing(issues, language)}`);
}
