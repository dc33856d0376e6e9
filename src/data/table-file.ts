/**
 * Which table a file holds: "2019/cases.csv" → "yearly/cases", "units.csv" →
 * "register/units". What lies sealed under editions/ is no table, but its ledger's.
 */
export function tableFile(file: string): string {
  if (/^editions\/\d{4}-\d+\//.test(file)) return SEALED;
  const yearly = /^\d{4}\/(.+)\.csv$/.exec(file);
  return yearly ? `yearly/${yearly[1] ?? ''}` : `register/${file.replace(/\.csv$/, '')}`;
}

export const SEALED = 'sealed';
