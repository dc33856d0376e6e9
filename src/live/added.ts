/**
 * What scripts add to a page after it was built. The build leaves in a page the rules that can match something in it
 * and takes these for present: a script that sets another attribute which a style asks for names it here.
 */
export const ADDED_BY_SCRIPT = {
  /**
   * The chosen text size and its button; folds and items that the finder opens and hides; the headings of tables that
   * sort, their buttons, what is said when they do, and the field for a name.
   */
  attributes: [
    'aria-pressed',
    'aria-sort',
    'data-name',
    'data-said',
    'data-sort',
    'data-text',
    'hidden',
    'open',
  ],
  /** Used by live.css and by charts drawn on the page. */
  properties: ['--hatch', '--ink', '--paper', '--rule', '--slate', '--slate-text'],
} as const;
