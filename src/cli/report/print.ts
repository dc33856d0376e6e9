import { printable } from '../../data/printable.ts';

/** Says something at the terminal. What cells and files hold is never let through as it stands. */
export function print(text: string): void {
  console.log(printable(text));
}

/** Says what is wrong at the terminal. */
export function complain(text: string): void {
  console.error(printable(text));
}
