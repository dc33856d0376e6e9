import { latestHead } from '../../../editions/head.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface VerificationPage {
  head: PageHead;
  steps: { command: string; words: string }[];
  checksums: LinkView;
  chain: { commands: string[]; links: LinkView[] };
}

/** Where in the words a head stands when there is none yet. */
const ANY_HEAD = '0123456789ab';

export function verificationPage(site: Site): VerificationPage {
  const { addresses, locale } = site;
  const words = WORDS[locale];
  const here = addresses.full(addresses.home);
  const head = latestHead(site.editions)?.short ?? ANY_HEAD;
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.verification,
      breadcrumbs: [homeCrumb(site), { label: site.t.nav.data, href: addresses.data }],
    },
    steps: [
      { command: 'npm install', words: words.install },
      { command: 'npm run build', words: words.build },
      { command: `npm run verify -- ${here} --built`, words: words.compare },
    ],
    checksums: { label: words.list, href: addresses.checksums },
    chain: {
      commands: [`npm run verify -- --head ${head}`, `npm run verify -- --against ${here}`],
      links: [
        { label: words.corrections, href: addresses.corrections },
        { label: words.ledger, href: addresses.ledger },
      ],
    },
  };
}
