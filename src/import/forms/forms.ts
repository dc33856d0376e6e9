import { feedbackForm } from './feedback-05a.ts';
import type { Form } from './form.ts';
import { caseForm } from './ii-06a.ts';
import { englishWords } from './english-words.ts';
import { oneStopReturn } from './one-stop-return.ts';
import { portalExport } from './portal-export.ts';
import { progressForm } from './progress-07a.ts';
import { ratingForm } from './ratings.ts';
import { surveyForm } from './survey.ts';

/** The official forms that are known by their headers. */
export const FORMS: readonly Form[] = [
  caseForm,
  progressForm,
  oneStopReturn,
  ratingForm,
  portalExport,
  englishWords,
  feedbackForm,
  surveyForm,
];
