import { showOneLanguage } from '../../../live/one-language.ts';
import { localeAt } from '../../frame/offline/places.ts';

const home = document.querySelector<HTMLAnchorElement>('header .name');
if (home) showOneLanguage(localeAt(location.pathname, home.pathname));
