/** Build servers set CI, most of them to "true"; some shells keep it at "false" or empty. */
export function inCi(environment: Readonly<Record<string, string | undefined>>): boolean {
  return !['', 'false', '0'].includes(environment['CI'] ?? '');
}
