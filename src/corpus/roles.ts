/**
 * Roles of headings and body text. A heading's own words decide, else the section it stands in; a paragraph may turn
 * (在肯定成绩的同时，也存在一些问题), and where numbers restart behind such a turn the new sections take its role.
 */
import type { PreparedLine } from './lines.ts';
import type { HeadingRole, Role } from './model.ts';
import type { OutlineEntry } from './outline.ts';
import { headingCue, TURN_CUES } from './roleCues.ts';

/** What the text of a section can turn to. */
const TURNS: Readonly<Record<Role, readonly Role[]>> = {
  background: ['problems', 'plan'],
  review: ['problems', 'plan'],
  highlights: ['problems', 'plan'],
  statistics: ['problems', 'plan'],
  problems: ['plan'],
  causes: ['plan'],
  other: [],
  plan: ['problems'],
  suggestions: [],
};

/** Subsections that may leave the role of their section, by the section's role. */
const OVERRULES: Readonly<Record<Role, readonly Role[]>> = {
  background: ['review', 'problems', 'plan', 'highlights', 'suggestions', 'causes'],
  review: ['problems', 'plan', 'highlights', 'suggestions', 'causes', 'background', 'other'],
  highlights: ['problems', 'plan', 'suggestions'],
  statistics: ['review', 'problems', 'plan', 'highlights', 'background'],
  problems: ['causes', 'plan', 'suggestions'],
  causes: ['plan', 'suggestions'],
  other: ['review', 'problems', 'plan', 'highlights', 'suggestions', 'causes', 'background'],
  plan: ['suggestions', 'problems'],
  suggestions: ['plan'],
};

/** How far into a sentence its turn shows. Characters. */
const TURN_LOOK = 60;

/** A word that every turn contains; most sentences have none. */
const TURN_WORD = /存在|成[绩效果]|清[醒楚]|下一|下步|下阶|今后|明年|来年|接下来|新的一年|展望|^20\d\d年/;

/** The role a sentence turns the text to, or null where it goes on. */
export function turnOf(sentence: string, current: Role, reviewYear: number | null): Role | null {
  const allowed = TURNS[current];
  if (allowed.length === 0) return null;
  const words = sentence.slice(0, TURN_LOOK);
  if (!TURN_WORD.test(words)) return null;
  for (const cue of TURN_CUES) {
    if (!allowed.includes(cue.role) || (current === 'plan' && !cue.withinPlan)) continue;
    if (cue.pattern.test(words) && !contradicts(words, cue.role, reviewYear)) return cue.role;
  }
  return null;
}

/** 2023年，我局将… in a report on 2023 is no plan. */
function contradicts(words: string, role: Role, reviewYear: number | null): boolean {
  const year = /^(20\d\d)年/.exec(words);
  return role === 'plan' && year !== null && reviewYear !== null && Number(year[1]) <= reviewYear;
}

/** Indices of paragraphs that turn from review to problems or plan. */
export function turnLines(lines: readonly PreparedLine[], reviewYear: number | null): number[] {
  const found: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.marker !== null || line.end - line.start <= 24) continue;
    if (turnOf(line.text.slice(line.start, line.start + TURN_LOOK), 'review', reviewYear) !== null) found.push(index);
  }
  return found;
}

/** Follows a report from line to line and says what role each heading and paragraph has. */
export class RoleReader {
  readonly #reviewYear: number | null;
  /** Role of each open heading. */
  #open: Role[] = [];
  /** Role of the text at this point; null before the first heading. */
  #current: Role | null = null;
  /** What top-level headings without a cue take. */
  #top: Role;
  /** The turn since the last heading. */
  #turned: Role | null = null;
  #leads = 0;

  constructor(reviewYear: number | null, top: Role) {
    this.#reviewYear = reviewYear;
    this.#top = top;
  }

  /** Enters a heading; its words are '' for a numbered sentence without a clause. */
  heading(entry: OutlineEntry, words: string): HeadingRole {
    if (entry.level === 1) this.#restart(entry);
    this.#open.length = Math.min(this.#open.length, entry.level - 1);
    const inherited = this.#open.at(-1);
    const role = this.#roleOf(words, inherited);
    while (this.#open.length < entry.level) this.#open.push(role);
    if (inherited === undefined && (role === 'plan' || role === 'suggestions')) this.#top = role;
    this.#current = role;
    this.#turned = null;
    return words === '' ? 'item' : role;
  }

  /** Role of the section the text stands in, without turns. */
  get section(): Role {
    return this.#current ?? 'background';
  }

  /** Role a paragraph of body text begins with; its turns last until the next heading. */
  paragraph(words: string): Role {
    const lead = this.#current === null && this.#leads++ === 0;
    if (lead) return 'background';
    this.#current ??= 'review';
    const role = turnOf(words, this.#current, this.#reviewYear) ?? this.#current;
    const last = this.#turnWithin(words, role) ?? role;
    if (last !== this.#current) this.#turned = last;
    // A plan that opens with what is still wrong stays a plan.
    if (this.#current !== 'plan') this.#current = last;
    return role;
  }

  /** …还需提高。2024年我们要…: a paragraph that ends on the plan hands the plan on. */
  #turnWithin(words: string, role: Role): Role | null {
    const behind = /[。；](20\d\d年|下一?步|今后|明年)(.{0,30})/.exec(words);
    return behind === null ? null : turnOf(behind[1]! + behind[2]!, role, this.#reviewYear);
  }

  #restart(entry: OutlineEntry): void {
    const anew = entry.irregularities.some(
      (name) => name === 'restartBehindTurn' || name === 'restart' || name === 'changedForm',
    );
    if (anew && this.#turned !== null) this.#top = this.#turned;
  }

  #roleOf(words: string, inherited: Role | undefined): Role {
    const cue = headingCue(words, this.#reviewYear);
    if (inherited === undefined) return cue?.role ?? this.#top;
    if (cue === null || !cue.strong || !OVERRULES[inherited].includes(cue.role)) return inherited;
    return cue.role;
  }
}
