/**
 * Headings for a heading line. A report's headings are parallel (对仗): what fits is a heading of the same role that other
 * reports use, in the form and length of the siblings already written, best of all one that shares their pattern or came
 * in one set with them; and in a plan the review's own headings turned forward (聚焦主业 → 进一步聚焦主业).
 */
import type { Heading, Report, Role, Source } from '../../corpus/model.ts';
import type { DraftContext } from '../../corpus/draftContext.ts';
import { sourceOf } from '../../corpus/sources.ts';
import { mineHeadingSets, patternOf } from '../../mining/headingSets.ts';
import { holdsFigure } from './factRules.ts';
import type { FactDetector } from './facts.ts';
import { DraftSubject } from './headingSubject.ts';

/** A heading some report uses, free of facts. */
export interface KnownHeading {
  readonly text: string;
  readonly role: Role;
  readonly unitKinds: ReadonlySet<string>;
  /** Subjects of the reports that have it; empty where one on everything has it. */
  readonly topics: readonly string[];
  readonly reports: number;
  /** The sets of parallel headings it came in, by number. */
  readonly sets: readonly number[];
  readonly source: Source;
}

export interface HeadingOffer {
  readonly text: string;
  readonly score: number;
  /** Absent for a heading turned forward from the draft itself, and for a line of work from the tables. */
  readonly known?: KnownHeading;
}

/** Longer headings are sentences, shorter ones say nothing. */
const LONGEST = 30;
const SHORTEST = 4;

// Weights of what makes a heading fit

/** Only reports on another subject have it: 主动公开 in a report on everything. */
const OTHER_TOPIC = 0.15;
/** Units of the same kind have it. */
const OWN_KIND = 3;
const SAME_CLAUSES = 2;
const SAME_OPENING = 1.6;
const TURNED_FORWARD = 2;
/** From the tables of lines of work: the one that fits best is worth a heading of one's own kind, the others rest on no report. */
const BEST_OWN_LINE = 3;
const OWN_LINE = 1;
const SAME_PATTERN = 2.5;
const SAME_SET = 4;

/** Headings of which it is asked whose work they are: the best by everything that is cheaper to tell. */
const SUITED = 400;

/** Headings whose pattern is compared with the siblings': the best by everything that is cheap to tell. */
const COMPARED = 150;
/** Siblings that a pattern is found in: the last written. */
const SIBLINGS = 3;

/** Openings that say how, before what is done: taken off before 进一步 is put there. */
const OPENING =
  /^(?:进一步|持续|不断|扎实|着力|全力|大力|深入|积极|切实|有序|稳步|全面|坚持|加快|努力|认真)+(?:推进|开展|抓好|做好|加强|强化|提升|推动)?/u;

/** The headings of a report that another unit could use. */
export function openHeadingsOf(report: Report, facts: FactDetector): Heading[] {
  return report.headings.filter(
    ({ role, level, text }) =>
      role !== 'item' &&
      level >= 2 &&
      text.length >= SHORTEST &&
      text.length <= LONGEST &&
      !facts.closedIn(text).includes(1) &&
      !holdsFact(text),
  );
}

/**
 * The headings of a corpus that another unit could use.
 * @param open those of each report
 */
export function knownHeadings(
  reports: readonly Report[],
  open: ReadonlyMap<Report, readonly Heading[]>,
): KnownHeading[] {
  const byKey = new Map<
    string,
    { text: string; role: Role; kinds: Set<string>; topics: Set<string | null>; reports: Set<string>; source: Source }
  >();
  for (const report of reports) {
    for (const { text, role, line } of open.get(report) ?? []) {
      if (role === 'item') continue;
      const key = `${role}|${text}`;
      const source = sourceOfHeading(report, line, text);
      const known = byKey.get(key) ?? {
        text,
        role,
        kinds: new Set(),
        topics: new Set(),
        reports: new Set(),
        source,
      };
      known.topics.add(report.topic);
      known.reports.add(report.id);
      if (report.unit.kind !== null) known.kinds.add(report.unit.kind);
      byKey.set(key, known);
    }
  }
  const sets = setsByHeading(reports);
  return [...byKey.values()].map(({ text, role, kinds, topics, reports: ids, source }) => ({
    text,
    role,
    unitKinds: kinds,
    topics: topics.has(null) ? [] : [...topics].filter((topic) => topic !== null),
    reports: ids.size,
    sets: sets.get(text) ?? [],
    source,
  }));
}

function setsByHeading(reports: readonly Report[]): Map<string, number[]> {
  const byHeading = new Map<string, number[]>();
  for (const [set, { headings }] of mineHeadingSets(reports).entries())
    for (const text of headings) byHeading.set(text, [...(byHeading.get(text) ?? []), set]);
  return byHeading;
}

function sourceOfHeading(report: Report, line: number, text: string): Source {
  const paragraph = report.paragraphs.findIndex((candidate) => candidate.line === line);
  const column = report.paragraphs[paragraph]?.text.indexOf(text) ?? -1;
  return column < 0
    ? { path: report.path, line, start: 0, end: 0 }
    : sourceOf(report, paragraph, column, column + text.length);
}

/**
 * Headings that may stand on the cursor's line, best first.
 * @param typed what stands behind the marker already
 * @param title the draft's, which tells its subject
 */
export function offerHeadings(
  headings: readonly KnownHeading[],
  context: DraftContext,
  typed: string,
  unitKind: string | null,
  reviewHeadings: readonly string[],
  title = '',
): HeadingOffer[] {
  const siblings = context.siblings.map((sibling) => sibling.text).filter((text) => text !== '');
  const forms = siblings.map(formOf);
  const subject = new DraftSubject(unitKind, siblings);
  const isOpen = (text: string): boolean =>
    text.startsWith(typed) && text.length > typed.length + 1 && !siblings.includes(text);
  const usable = headings.filter(({ role, text }) => role === context.role && isOpen(text));
  const offers: HeadingOffer[] = likeliest(usable, (known) => {
    const topic = known.topics.length === 0 || known.topics.some((one) => title.includes(one)) ? 1 : OTHER_TOPIC;
    const kind = subject.isOfKind(known) ? OWN_KIND : 1;
    return known.reports * kind * topic * fit(known.text, forms);
  }).flatMap(({ known, score }) => {
    const suits = subject.fit(known);
    return suits === 0 ? [] : { text: known.text, score: score * suits, known };
  });
  if (context.role === 'plan') {
    for (const text of reviewHeadings) {
      const forward = turnForward(text);
      if (forward === null || holdsFact(forward) || !isOpen(forward)) continue;
      offers.push({ text: forward, score: TURNED_FORWARD * fit(forward, forms) });
    }
  }
  // A line of work is told under a part, not beside it
  const offered = new Set(offers.map(({ text }) => text));
  const ownLines = context.path.length > 0 ? subject.ownLines(context.role) : [];
  const lines = ownLines.filter((text) => isOpen(text) && !offered.has(text));
  const fitting = best(lines.map((text) => ({ text, score: fit(text, forms) })));
  for (const [at, { text, score }] of fitting.entries())
    offers.push({ text, score: score * (at === 0 ? BEST_OWN_LINE : OWN_LINE) });
  return besideSiblings(best(offers), siblings, headings);
}

/** The best by a first score, as many as are looked at more closely. */
function likeliest(
  headings: readonly KnownHeading[],
  scoreOf: (known: KnownHeading) => number,
): { readonly known: KnownHeading; readonly score: number }[] {
  const scored = headings.map((known) => ({ known, score: scoreOf(known) }));
  if (scored.length <= SUITED) return scored;
  // Numbers alone are sorted in a fraction of the time
  const least = Float64Array.from(scored, ({ score }) => score)
    .sort()
    .at(-SUITED)!;
  const above = scored.filter(({ score }) => score >= least);
  return above.sort((one, other) => other.score - one.score).slice(0, SUITED);
}

function best(offers: readonly HeadingOffer[]): HeadingOffer[] {
  return [...offers].sort((one, other) => other.score - one.score);
}

/** The best offers once more, those first that make a pattern with the siblings or came in one set with one of them. */
function besideSiblings(
  offers: readonly HeadingOffer[],
  siblings: readonly string[],
  headings: readonly KnownHeading[],
): HeadingOffer[] {
  if (siblings.length === 0) return [...offers];
  const last = siblings.slice(-SIBLINGS);
  const siblingTexts = new Set(siblings);
  const written = new Set(headings.filter(({ text }) => siblingTexts.has(text)).flatMap(({ sets }) => sets));
  const compared = offers.slice(0, COMPARED).map((offer) => {
    const pattern = sharedPattern([...last, offer.text]) ? SAME_PATTERN : 1;
    const set = offer.known?.sets.some((one) => written.has(one)) === true ? SAME_SET : 1;
    return { ...offer, score: offer.score * pattern * set };
  });
  return [...best(compared), ...offers.slice(COMPARED)];
}

/** Whether headings share words, not their lengths alone. */
function sharedPattern(headings: readonly string[]): boolean {
  return /[XYZW]/u.test(patternOf(headings) ?? '');
}

/** Digits and letters: a year, a grade, a mask. */
function holdsFact(text: string): boolean {
  return /[0-9０-９A-Za-z%％]/u.test(text) || holdsFigure('', text);
}

/** What of a heading's form is compared: found once, for all headings of a corpus are compared with it. */
interface Form {
  readonly commas: number;
  readonly opening: string;
  readonly length: number;
}

function commasIn(text: string): number {
  let commas = 0;
  for (let at = text.indexOf('，'); at >= 0; at = text.indexOf('，', at + 1)) commas++;
  return commas;
}

function formOf(text: string): Form {
  return { commas: commasIn(text), opening: text.slice(0, 2), length: text.length };
}

/** How well a heading's form matches its siblings: clauses, length, opening word. */
function fit(text: string, siblings: readonly Form[]): number {
  if (siblings.length === 0) return 1;
  const commas = commasIn(text);
  let sum = 0;
  for (const sibling of siblings) {
    const clauses = commas === sibling.commas ? SAME_CLAUSES : 1;
    const opening = text.slice(0, 2) === sibling.opening ? SAME_OPENING : 1;
    sum += (clauses * opening) / (1 + Math.abs(text.length - sibling.length) / 4);
  }
  return sum / siblings.length;
}

/** 扎实推进依法行政，执法水平明显提升 → 进一步推进依法行政. Null where nothing but an opening is left. */
export function turnForward(heading: string): string | null {
  const first = heading.split('，')[0]!;
  const kept = /(?:推进|开展|抓好|做好|加强|强化|提升|推动)$/u.exec(OPENING.exec(first)?.[0] ?? '')?.[0] ?? '';
  const rest = first.replace(OPENING, '');
  if (rest.length < SHORTEST - 1) return null;
  return `进一步${kept}${rest}`;
}
