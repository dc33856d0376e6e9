/** Pages that may not arrive in one round trip, each with its reason; every line must still be needed. */
export const HEAVY_PAGES: Readonly<Record<string, string>> = {};
