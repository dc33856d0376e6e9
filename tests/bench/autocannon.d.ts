// What the bench uses of autocannon, which has no types of its own.
declare module 'autocannon' {
  interface Result {
    /** Answers a second, in the mean. */
    requests: { average: number; total: number };
    /** In ms; that of the slowest hundredth. */
    latency: { p50: number; p99: number };
    throughput: { average: number };
    errors: number;
    timeouts: number;
    non2xx: number;
  }
  // eslint-disable-next-line no-restricted-exports -- the package exports it so.
  export default function autocannon(options: {
    url: string;
    connections: number;
    /** In seconds. */
    duration: number;
    headers: Record<string, string>;
    requests: { path: string }[];
  }): Promise<Result>;
}
