// Comes with every page that has a table, as one file for all of them: see src/live/README.md.
import { makeAlike } from '../../../../data/alike.ts';
import { CLASSES } from '../../../../data/classes.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { wakeTables } from '../../../../live/tables.ts';
import { WORDS } from './words.ts';

const words = WORDS[document.documentElement.lang as Locale];
wakeTables({ words, alike: makeAlike, classes: CLASSES });
