/** What of a service worker's own scope is used here: the types of the DOM, which the other scripts need, lack it. */
export interface WorkerScope {
  registration: { readonly scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ) => void;
}

interface WorkerEvents {
  install: Lasting;
  activate: Lasting;
  fetch: FetchEvent;
  message: Lasting & { readonly data: unknown };
}

/** The worker is not stopped before what it waits for has come to its end. */
interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends Lasting {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
