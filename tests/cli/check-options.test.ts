import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../src/cli/check-options.ts';

it('without anything said: Vietnamese, as text', () => {
  expect(checkOptions([])).toEqual({
    ok: true,
    options: { language: 'vi', json: false, annotate: false },
  });
});

it.each([[['--lang', 'en', '--json', '--annotate']], [['--annotate', '--json', '--lang=en']]])(
  'in any order: %j',
  (args) => {
    expect(checkOptions(args)).toEqual({
      ok: true,
      options: { language: 'en', json: true, annotate: true },
    });
  },
);

describe('what is not understood is named, in both languages', () => {
  it.each([
    [['--jsn'], '--jsn'],
    [['--lang', 'fr'], '--lang fr'],
    [['--lang'], '--lang'],
    [['--json=yes'], '--json'],
    [['-x'], '-x'],
    [['data/2019'], 'data/2019'],
  ])('%j', (args, named) => {
    const reading = checkOptions(args);
    expect(reading.ok ? '' : reading.message.split('\n')).toEqual([
      `Không hiểu "${named}". Chỉ có: --lang vi, --lang en, --json, --annotate.`,
      `"${named}" is not understood. There are only: --lang vi, --lang en, --json, --annotate.`,
    ]);
  });
});
