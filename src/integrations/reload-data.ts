import type { AstroIntegration } from 'astro';

/** In dev, a changed CSV is read again and the page reloads, as a changed page would. */
export function reloadData(folder: string): AstroIntegration {
  return {
    name: 'reload-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder) || !path.endsWith('.csv')) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
