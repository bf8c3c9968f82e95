/** Words of a report where they stand as a label: marks that steer the direction of writing would turn the page around. */

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function label(text: string): string {
  return text.replace(DIRECTION, '');
}
