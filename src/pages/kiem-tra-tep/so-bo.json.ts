import type { APIRoute } from 'astro';
import { currentRegisters } from '../../site/current-registers.ts';

/** What a file that an office tries is held against. */
export const GET: APIRoute = () => Response.json(currentRegisters());
