/**
 * What scripts add to a page after it was built. The build leaves in a page the rules that can match something in it
 * and takes these for present: a script that sets another attribute which a style asks for names it here.
 */
export const ADDED_BY_SCRIPT = {
  /**
   * The chosen text size and colours; folds and items that the finder opens and hides. What has styles of its own in a file that the
   * script links to is not named.
   */
  attributes: ['data-look', 'data-text', 'hidden', 'open'],
  /** Used by those files and by charts drawn on the page, beside what the pictures of charts use. */
  properties: ['--amber', '--ink', '--paper', '--rule', '--sea', '--slate', '--slate-text'],
} as const;
