/**
 * Kinds of page that may not arrive in one round trip: the most bytes they may have, and why. Every line must still be
 * needed, and none may allow more than it has to.
 */
export const HEAVY_KINDS: Readonly<Record<string, { most: number; why: string }>> = {};
