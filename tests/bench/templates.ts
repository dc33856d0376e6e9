import { bothSites, templates } from '../built/both-sites.ts';
import { routeOf } from '../built/routes.ts';
import { addressOf } from '../built/weights.ts';
import { serve } from '../browser/serve.ts';

interface ServedTemplate {
  /** "the sample /tim/" */
  name: string;
  address: string;
}

/** One page of every template of both sites, the heaviest, served compressed; and the way to stop. */
export async function serveTemplates(): Promise<{ pages: ServedTemplate[]; stop: () => void }> {
  const served = await Promise.all(
    bothSites.map(async (site) => {
      const { origin, stop } = await serve(site.folder, {
        state: 'up',
        asked: [],
        compressed: true,
      });
      const files = templates([site], (page) => routeOf(addressOf(page)) ?? page).map(
        ({ page }) => page,
      );
      const pages = files.map((file) => ({
        name: `${site.name} ${addressOf(file)}`,
        address: origin + addressOf(file),
      }));
      return { pages, stop };
    }),
  );
  return {
    pages: served.flatMap(({ pages }) => pages),
    stop: () => {
      for (const { stop } of served) stop();
    },
  };
}
