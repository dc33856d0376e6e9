// Comes with every page that has a table, as one file for all of them: see src/live/README.md.
import { CLASSES } from '../../../../data/classes.ts';
import { fold } from '../../../../data/fold.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { wakeTables } from '../../../../live/tables.ts';
import { WORDS } from './words.ts';

const words = WORDS[document.documentElement.lang as Locale];
wakeTables({ words, fold, classes: CLASSES });
