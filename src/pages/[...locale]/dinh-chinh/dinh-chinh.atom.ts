import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../../site/feeds/feeds.ts';
import { feedPaths } from '../../../site/paths.ts';

export function getStaticPaths() {
  return feedPaths(correctionsFeed);
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
