import { completeCitations } from '../../../live/cite-card.ts';
import { copyOnClick } from '../../../live/copy-card.ts';

const cards = document.querySelector('.cards');
if (cards) copyOnClick(cards);
for (const card of document.querySelectorAll('.card')) completeCitations(card);
