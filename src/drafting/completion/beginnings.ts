/**
 * How reports begin a line, a heading or an item. A context of one or two codes cannot tell a beginning from what one report
 * happened to begin with: 执法 opened one paragraph, 今年以来 opens dozens. So what is offered where something begins must
 * have begun it in several units' reports, in a section of the same kind; else nothing is offered, which is what a clerk expects of an empty line.
 */
import type { Report, Role } from '../../corpus/model.ts';
import type { ContextSegment } from '../../strings/contextSegment.ts';
import { type MarkerFamily, parseMarker } from '../../text/markers.ts';
import { FIGURE, PARAGRAPH } from './draftCodes.ts';
import { starterItems } from './lexicon.ts';
import type { CompletionModel } from './model.ts';
import type { ParagraphPlace } from './segmentText.ts';

/** So many units, or so many reports where they are all one unit's, make a habit of what one may have done by chance. */
const UNITS = 2;
const REPORTS = 3;

/** Occurrences looked at behind one lead. */
const OCCURRENCES = 64;

/** Roles whose sections are begun alike; the others by their own alone. */
const KIN: Partial<Record<Role, readonly Role[]>> = {
  review: ['review', 'highlights', 'statistics'],
  highlights: ['review', 'highlights', 'statistics'],
  statistics: ['review', 'highlights', 'statistics'],
  problems: ['problems', 'causes'],
  causes: ['problems', 'causes'],
  plan: ['plan', 'suggestions'],
  suggestions: ['plan', 'suggestions'],
};

/** What begins: a line of text, a part of the report, a heading within a part, an item of an enumeration. */
type Beginning = 'line' | 'part' | 'heading' | 'item';

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const NUMERALS = Array.from('一二三四');

const STARTER_ITEMS = starterItems();

/** What stands before a beginning, as codes. */
const LEADS: Readonly<Record<Beginning, readonly (readonly number[])[]>> = {
  line: [[PARAGRAPH]],
  part: NUMERALS.map((numeral) => [PARAGRAPH, ...codesOf(`${numeral}、`)]),
  heading: [
    ...NUMERALS.map((numeral) => [PARAGRAPH, ...codesOf(`（${numeral}）`)]),
    ...Array.from('.．、', (point) => [PARAGRAPH, FIGURE, point.charCodeAt(0)]),
    [PARAGRAPH, ...codesOf('（'), FIGURE, ...codesOf('）')],
  ],
  item: NUMERALS.map((numeral) => codesOf(`${numeral}是`)),
};

/** Marks of enumeration in front of an item: 一是, 二要. */
const ENUMERATOR = /(?:^|[。；：，])(?:第)?[一二三四五六七八九十]{1,2}[是要]$/u;
const ITEM = /^[一二三四五六七八九十]{1,2}[是要]/u;

/** A marker that is not whole is none: (一. */
const HALF_MARKER = /^[（(〔]/u;

function kindOf(family: MarkerFamily): Beginning | null {
  if (family === 'chinese') return 'part';
  return family === 'chineseParen' || family === 'arabic' || family === 'arabicParen' ? 'heading' : null;
}

/** What begins behind a line so far, or null where nothing does. */
function beginningAt(before: string): Beginning | null {
  const line = before.trim();
  if (line === '') return 'line';
  const marker = parseMarker(line);
  if (marker) return marker.end === line.length ? kindOf(marker.family) : null;
  return ENUMERATOR.test(line) ? 'item' : null;
}

/** What a text begins with a mark of its own, and what it says behind that; null where the mark is not whole. */
function split(text: string, kind: Beginning): { readonly kind: Beginning | null; readonly words: string } | null {
  if (kind !== 'line') return { kind, words: text };
  const marker = parseMarker(text);
  if (marker) return { kind: kindOf(marker.family), words: text.slice(marker.end) };
  const item = ITEM.exec(text);
  if (item) return { kind: 'item', words: text.slice(item[0].length) };
  return HALF_MARKER.test(text) ? null : { kind, words: text };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Narrows the suffixes that begin with `depth` codes to those that go on with `words`. */
function narrow(context: ContextSegment, { low, high }: Range, depth: number, words: readonly number[]): Range {
  let from = low;
  let to = high;
  for (const [at, code] of words.entries()) {
    if (from >= to) break;
    from = context.lowerBound(from, to, depth + at, code);
    to = context.lowerBound(from, to, depth + at, code + 1);
  }
  return { low: from, high: to };
}

/** Counts who began something so, until it is enough. */
class Habit {
  readonly #units = new Set<string>();
  readonly #reports = new Set<Report>();

  add({ report }: ParagraphPlace): void {
    this.#reports.add(report);
    this.#units.add(report.unit.name ?? report.id);
  }

  /** @param others who did so beside the reports that were added */
  isOne(others: number): boolean {
    return this.#units.size + others >= UNITS || this.#reports.size + others >= REPORTS;
  }
}

/** How the writer began things in this draft: the words behind each mark, a line each. */
function ownBeginnings(draft: string): { readonly kind: Beginning | null; readonly words: string }[] {
  return draft.split('\n').flatMap((line) => split(line.trim(), 'line') ?? []);
}

/** Whether words are a heading, or its first clauses. */
function areClausesOf(words: string, heading: string): boolean {
  return heading === words || heading.startsWith(`${words}，`);
}

/**
 * A test of what is offered where something begins: whether it is how reports begin it. Null where nothing begins.
 * @param role of the section the cursor stands in
 * @param reviewed the headings of the draft's review, asked for in a plan: it goes through them again
 */
export function beginningTest(
  { segments }: CompletionModel,
  draft: string,
  before: string,
  role: Role,
  reviewed: () => readonly string[] = () => [],
): ((text: string) => boolean) | null {
  const here = beginningAt(before);
  if (here === null) return null;
  const kin = KIN[role] ?? [role];
  const found = new Map<Beginning, readonly (readonly Range[])[]>();
  const rangesOf = (kind: Beginning) => {
    const known = found.get(kind) ?? segments.map(({ context }) => LEADS[kind].map((lead) => context.find(lead)));
    found.set(kind, known);
    return known;
  };
  let own: ReturnType<typeof ownBeginnings> | undefined;
  return (text) => {
    const offered = split(text, here);
    if (!offered) return false;
    const { kind, words } = offered;
    if (kind === null || words === '') return true;
    if (kind === 'item' && STARTER_ITEMS.some((item) => item.startsWith(words))) return true;
    own ??= ownBeginnings(draft);
    const copied = own.some((one) => one.kind === kind && one.words.startsWith(words));
    if (kind === 'heading' && role === 'plan' && reviewed().some((heading) => areClausesOf(words, heading)))
      return true;
    const habit = new Habit();
    const codes = codesOf(words);
    for (const [index, { context, places }] of segments.entries()) {
      for (const [at, lead] of LEADS[kind].entries()) {
        const { low, high } = narrow(context, rangesOf(kind)[index]![at]!, lead.length, codes);
        const step = Math.max(1, (high - low) / OCCURRENCES);
        for (let rank = low; rank < high; rank += step) {
          const place = places[context.paragraphAt(context.suffixes[Math.floor(rank)]!)]!;
          // A part is begun in the section before it
          if (kind === 'part' || kin.includes(place.report.paragraphs[place.paragraph]!.role)) habit.add(place);
          if (habit.isOne(copied ? 1 : 0)) return true;
        }
      }
    }
    return false;
  };
}

/** Whether an item begins behind this: 一是. */
export function opensItem(before: string): boolean {
  return beginningAt(before) === 'item';
}

/** Behind these a sentence begins. */
const SENTENCE_LEADS = [[PARAGRAPH], ...Array.from('。；：', codesOf), ...LEADS.item];

/** Whether some report begins a sentence with these words. */
export function opensSentence({ segments }: CompletionModel, words: string): boolean {
  const codes = codesOf(words);
  return segments.some(({ context }) =>
    SENTENCE_LEADS.some((lead) => {
      const { low, high } = context.find([...lead, ...codes]);
      return low < high;
    }),
  );
}
