function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Records as RFC 4180, with a header line. */
export function toCsv<T extends object>(head: readonly (keyof T & string)[], records: readonly T[]): string {
  return `${[head.join(','), ...records.map((record) => head.map((key) => cell(record[key])).join(','))].join('\r\n')}\r\n`;
}
