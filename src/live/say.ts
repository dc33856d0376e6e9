/** Says what came of pressing a button. The words are put into an element that was there before them: only then are they read aloud. */
export function say(button: HTMLElement, words: string): void {
  const next = button.nextElementSibling;
  const known = next instanceof HTMLOutputElement ? next : null;
  const output = known ?? document.createElement('output');
  if (!known) button.after(output);
  requestAnimationFrame(() => {
    output.textContent = words;
  });
}
