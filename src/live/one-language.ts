/** Of a page that says all in several languages, leaves what it says in the one of its address. */
export function showOneLanguage(language: string): void {
  for (const said of document.querySelectorAll<HTMLElement>('main [lang]')) {
    said.hidden = said.lang !== language;
  }
  document.title = document.querySelector('h1 :not([hidden])')?.textContent ?? document.title;
}
