import { keepPlace } from '../../live/same-place.ts';

keepPlace(document.querySelectorAll<HTMLAnchorElement>('header [hreflang]'));
