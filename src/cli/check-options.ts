import { parseArgs } from 'node:util';
import type { Language } from '../data/text.ts';

export interface CheckOptions {
  language: Language;
  json: boolean;
  annotate: boolean;
}

export const CHECK_USAGE = [
  'Cách dùng: npm run check [-- --lang vi|en] [--json] [--annotate]',
  'Tìm mọi lỗi của data/ và content/ một lần, và mọi chỗ khác với bản đã công bố. Chưa ghi gì.',
  '  --json      cả danh sách, cho chương trình đọc',
  '  --annotate  chép các tệp có lỗi sang data-loi/, lỗi ghi ở đầu từng dòng',
  '  --lang en   tiếng Anh · in English',
].join('\n');

export type OptionsReading = { ok: true; options: CheckOptions } | { ok: false; message: string };

/** What was typed after `npm run check --`. */
export function checkOptions(args: readonly string[]): OptionsReading {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' }, json: { type: 'boolean' }, annotate: { type: 'boolean' } },
    // Node would speak English of its own, and only of the first thing wrong.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') return refused(token.value);
    if (token.kind === 'option' && !understood(token)) return refused(token.rawName);
  }
  const language = values.lang ?? 'vi';
  if (language !== 'vi' && language !== 'en') return refused(`--lang ${String(language)}`);
  return {
    ok: true,
    options: {
      language,
      json: values.json === true,
      annotate: values.annotate === true,
    },
  };
}

function understood({ name, value }: { name: string; value?: string | undefined }): boolean {
  return name === 'lang'
    ? value !== undefined
    : /^(?:json|annotate)$/.test(name) && value === undefined;
}

function refused(typed: string): OptionsReading {
  return {
    ok: false,
    message: `Không hiểu "${typed}". Chỉ có: --lang vi, --lang en, --json, --annotate.\n"${typed}" is not understood. There are only: --lang vi, --lang en, --json, --annotate.`,
  };
}
