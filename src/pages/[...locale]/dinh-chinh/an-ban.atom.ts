import type { APIRoute } from 'astro';
import { editionsFeed } from '../../../site/feeds/feeds.ts';
import { feedPaths } from '../../../site/paths.ts';

export function getStaticPaths() {
  return feedPaths(editionsFeed);
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
