import type { APIRoute } from 'astro';
import { ledgerFile } from '../../site/current.ts';

/** The ledger of editions, whose chain anyone can compute again. */
export const GET: APIRoute = () => new Response(ledgerFile());
