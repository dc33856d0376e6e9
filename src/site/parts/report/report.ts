import { contactsOf } from '../../../data/settings.ts';
import type { Figure } from '../../../data/figures.ts';
import { valueText } from '../figure/figure-view.ts';
import type { LinkView } from '../links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** A letter to whoever keeps the site. */
interface Letter {
  subject: string;
  text: string;
}

/** The way to report one figure, which is already named: a letter, an entry in a list of faults, or what to copy. */
export function reportLink(site: Site, figure: Figure): LinkView {
  const words = WORDS[site.locale];
  const [way] = waysToReport(site, {
    subject: words.subject({ id: figure.id }),
    text: words.text({
      id: figure.id,
      address: site.addresses.full(site.addresses.card(figure)),
      value: valueText(site, figure),
    }),
  });
  return { label: words.link, href: way?.href ?? site.addresses.reportFigure(figure.id) };
}

/** Where a letter can be sent, as site.csv has it, the letter already in it; none while it names no place. */
export function waysToReport({ dataset }: Site, { subject, text }: Letter): LinkView[] {
  return contactsOf(dataset).map(({ kind, name, address }) => ({
    label: name,
    href:
      kind === 'email'
        ? `${address}?${mailQuery(subject, text)}`
        : issueHref(address, subject, text),
  }));
}

/** In a mailto a blank is "%20": mail programs show the "+" of forms as it is. Lines end as in mail. */
function mailQuery(subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `subject=${encodeURIComponent(subject)}&body=${body}`;
}

function issueHref(issues: string, title: string, body: string): string {
  const address = new URL(issues);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
}
