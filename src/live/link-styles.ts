const linked = new Map<string, Promise<void>>();

/**
 * Resolves when the page has the styles of a file. They are linked to: a strict policy forbids style elements made by
 * script, and style sheets without an element do not exist in browsers of 2022.
 */
export async function linkStyles(address: string): Promise<void> {
  const sheet = linked.get(address) ?? link(address);
  linked.set(address, sheet);
  try {
    await sheet;
  } catch (error) {
    // Who asks next tries again.
    linked.delete(address);
    throw error;
  }
}

function link(address: string): Promise<void> {
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
