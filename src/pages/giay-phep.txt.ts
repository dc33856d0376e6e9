import type { APIRoute } from 'astro';
import { licencesFile, shippedPackages } from '../publish/shipped.ts';

export const GET: APIRoute = () => new Response(licencesFile(shippedPackages()));
