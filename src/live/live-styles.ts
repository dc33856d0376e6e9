import address from './live.css?url';

let sheet: Promise<void> | undefined;

/**
 * Resolves when the page has the styles of live charts. They are a file that is linked to: a strict policy forbids
 * style elements made by script, and style sheets without an element do not exist in browsers of 2022.
 */
export async function liveStyles(): Promise<void> {
  sheet ??= linked();
  try {
    await sheet;
  } catch (error) {
    // The next chart that is woken tries again.
    sheet = undefined;
    throw error;
  }
}

function linked(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  return new Promise((loaded, failed) => {
    link.addEventListener('load', () => loaded());
    link.addEventListener('error', () => {
      link.remove();
      failed(new Error(address));
    });
    document.head.append(link);
  });
}
