/** Which table a file holds: "2019/cases.csv" → "yearly/cases", "units.csv" → "register/units". */
export function tableFile(file: string): string {
  const yearly = /^(?:199|20\d)\d\/(.+)\.csv$/.exec(file);
  return yearly ? `yearly/${yearly[1] ?? ''}` : `register/${file.replace(/\.csv$/, '')}`;
}
