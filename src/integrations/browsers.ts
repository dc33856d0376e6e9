/** The oldest browsers that show the site as it is designed. The bundler writes the styles for them, and a test reads them so. */
export const BROWSERS = ['chrome 99', 'safari 15.4', 'firefox 100'] as const;
