import type { APIRoute } from 'astro';
import { unitFeedPaths } from '../../../site/paths.ts';

export function getStaticPaths() {
  return unitFeedPaths();
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
