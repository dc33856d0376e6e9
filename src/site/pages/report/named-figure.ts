// Only for readers who come from the card of a figure: names that figure in the text to copy.
import { REPORTED } from '../../address-words.ts';

const text = document.querySelector<HTMLElement>('pre[data-unknown]');
const figure = new URLSearchParams(location.search).get(REPORTED);
if (text && figure !== null)
  text.textContent = text.textContent.replace(text.dataset['unknown'] ?? '', figure);
