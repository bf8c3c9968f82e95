/** Which year a report reviews: what the draft says, else what the calendar suggests. */

/** Reports are written from late autumn to spring: until May the year that has ended is meant. */
export function yearByCalendar(today: Date): number {
  return today.getMonth() < 5 ? today.getFullYear() - 1 : today.getFullYear();
}

/** The first year the draft names is the one its title reviews: 2023年工作总结和2024年工作计划. */
export function draftYear(text: string, today: Date): number {
  const [, year] = /(20\d\d)\s*年/.exec(text) ?? [];
  return year === undefined ? yearByCalendar(today) : Number(year);
}
