import { expect, test } from 'vitest';
import { whichAnswer } from '../../../src/live/offline/which-answer.ts';

const page = { path: '/', edition: '2027-01-05.70', html: '<html>', headers: new Headers() };
const never = new Promise<null>(() => undefined);
const over = Promise.resolve(null);
const answer = (status: number) => Promise.resolve(new Response('', { status }));
const kept = () => Promise.resolve(page);
const nothing = () => Promise.resolve(undefined);

test('what the network gives goes before what is kept', async () => {
  const given = await whichAnswer({ network: answer(200), limit: never, find: kept });
  expect(given.from).toBe('network');
});

test('that there is no such page is an answer too', async () => {
  const given = await whichAnswer({ network: answer(404), limit: never, find: kept });
  expect(given.from).toBe('network');
});

test('without a network the copy is shown', async () => {
  const given = await whichAnswer({ network: over, limit: never, find: kept });
  expect(given).toEqual({ from: 'store', page });
});

test('when the reader has waited long enough, the copy is shown', async () => {
  const given = await whichAnswer({ network: never, limit: over, find: kept });
  expect(given).toEqual({ from: 'store', page });
});

test('when the server fails, the copy is shown, and without one the fault', async () => {
  const withCopy = await whichAnswer({ network: answer(503), limit: never, find: kept });
  expect(withCopy.from).toBe('store');
  const without = await whichAnswer({ network: answer(503), limit: never, find: nothing });
  expect(without).toMatchObject({ from: 'network', response: { status: 503 } });
});

test('without a copy a slow network is waited for', async () => {
  const slow = new Promise<Response>((come) => setTimeout(() => come(new Response('')), 5));
  const given = await whichAnswer({ network: slow, limit: over, find: nothing });
  expect(given.from).toBe('network');
});

test('without either there is no answer', async () => {
  const given = await whichAnswer({ network: over, limit: never, find: nothing });
  expect(given).toEqual({ from: 'nowhere' });
});
