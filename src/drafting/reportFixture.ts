/** For tests: a report as it is read from a unit's name and a body. */
import type { Report } from '../corpus/model.ts';
import { readReports } from '../corpus/readReports.ts';

export function reportOf(unit: string, body: string): Report {
  const lines = `${unit}2023年工作总结\n\n${body}`.split('\n').map((text) => ({ text }));
  return readReports({ path: unit, format: 'txt', encoding: 'utf-8', lines }).reports[0]!;
}
