import type { KeptPage } from './store.ts';

type Answer =
  { from: 'network'; response: Response } | { from: 'store'; page: KeptPage } | { from: 'nowhere' };

interface Ways {
  /** What the network gives; null when it fails. Never rejects. */
  network: Promise<Response | null>;
  /** Resolves when a reader has waited long enough. */
  limit: Promise<null>;
  /** The copy that is kept. Never rejects. */
  find: () => Promise<KeptPage | undefined>;
}

/**
 * The network first. When it fails, is slow or answers with a fault of the server, the copy that is kept; without one
 * the network is waited for, however long.
 */
export async function whichAnswer({ network, limit, find }: Ways): Promise<Answer> {
  const soon = await Promise.race([network, limit]);
  if (soon && soon.status < 500) return { from: 'network', response: soon };
  const page = await find();
  if (page) return { from: 'store', page };
  const late = await network;
  return late ? { from: 'network', response: late } : { from: 'nowhere' };
}
