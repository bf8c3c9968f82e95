/**
 * Whether a heading is this draft's business: what a unit writes about follows from its kind and from what it has treated
 * already. The tables of trades and of towns know the kinds' lines of work; what they do not list is told by the name, since 档案 in a
 * heading of a 档案馆 is nobody else's.
 */
import type { Role } from '../../corpus/model.ts';
import { linesOfFamily } from '../../mining/familyLines.ts';
import { isGeneralTopic, isUniversalTopic, topicsInTrade, topicsOf } from '../../mining/headingTopics.ts';
import { FAMILY_TOPICS, familyOfKind, type Family } from '../../mining/skeletonFamilies.ts';
import { isDated } from '../../mining/phraseTables.ts';
import { isLineOfWork, linesNamed, tradeOf, type Trade } from '../../mining/trades.ts';

/** What is known of a heading: its words, and the kinds of unit that have it. */
interface Used {
  readonly text: string;
  readonly unitKinds: ReadonlySet<string>;
}

/** Factors of a heading that towns alike have, and of one that names the unit's own work. */
const OWN_FAMILY = 2;
const OWN_TRADE = 1.5;
/** Of one on a subject that departments do not share; somebody else's own work is not offered at all. */
const NOT_SHARED = 0.4;
const FOREIGN = 0;
/** Of one on what a written sibling treats. */
const TREATED = 0.4;

/** 局 of 档案局: what is left says what the unit is there for. */
const OFFICE = /(?:委员会|联合会|管委会|办公室|合作社|中心|局|委|办|馆|社|联|会|院|处|所|站)$/u;

/** 档案 of 档案馆, 统计 of 调查队; null where too little is left to tell anything. */
function workName(kind: string): string | null {
  const stem = kind.replace(OFFICE, '');
  return tradeOf(kind)?.name ?? (stem !== kind && stem.length >= 2 ? stem : null);
}

function names(text: string, kind: string): boolean {
  const name = workName(kind);
  return name !== null && text.includes(name);
}

/** What a heading is about whoever writes it: worked out once, for the headings of a corpus are looked at at every key. */
interface Subject {
  readonly topics: readonly string[];
  /** Tied to an event of a year. */
  readonly dated: boolean;
  /** Kinds whose own work it is, of those that have it. */
  readonly workOf: readonly string[];
  /** Kinds whose name it says. */
  readonly named: readonly string[];
}

const subjects = new WeakMap<Used, Subject>();

function subjectOf(heading: Used): Subject {
  const known = subjects.get(heading);
  if (known) return known;
  const { text, unitKinds } = heading;
  const topics = topicsOf(text);
  const kinds = [...unitKinds];
  const isAnybodys = topics.some(isUniversalTopic);
  const isWorkOf = (kind: string): boolean => {
    const trade = isAnybodys ? null : tradeOf(kind);
    const first = trade === null ? undefined : topicsInTrade(text, trade)[0];
    return first !== undefined && isLineOfWork(first);
  };
  const subject = {
    topics,
    dated: isDated(text),
    workOf: kinds.filter(isWorkOf),
    named: kinds.filter((kind) => names(text, kind)),
  };
  subjects.set(heading, subject);
  return subject;
}

function firstTopic(text: string, trade: Trade | null): string | undefined {
  return topicsInTrade(text, trade)[0];
}

/** How a heading suits a kind of unit, and what it is about there first. */
interface Suited {
  readonly kind: string | null;
  readonly fit: number;
  readonly first: string | undefined;
}

/** For the kind that was asked for last: a clerk's stays the same from key to key. */
const suited = new WeakMap<Used, Suited>();

/** A draft's business, as far as its unit and its headings tell. */
export class DraftSubject {
  readonly #kind: string | null;
  readonly #family: Family | null;
  readonly #trade: Trade | null;
  readonly #treated: ReadonlySet<string>;

  /** @param siblings the headings written beside the one that is to come */
  constructor(unitKind: string | null, siblings: readonly string[]) {
    this.#kind = unitKind;
    this.#family = unitKind === null ? null : familyOfKind(unitKind);
    this.#trade = unitKind === null ? null : tradeOf(unitKind);
    this.#treated = new Set(siblings.flatMap((text) => firstTopic(text, this.#trade) ?? []));
  }

  /** Whether units of the same kind have it. */
  isOfKind({ unitKinds }: Used): boolean {
    return this.#kind !== null && unitKinds.has(this.#kind);
  }

  /** How well a heading suits: 1 where nothing is known or units of the same kind have it, 0 for what is somebody else's work or that of a year. */
  fit(heading: Used): number {
    const { fit, first } = this.#suitedOf(heading);
    return first !== undefined && this.#treated.has(first) ? TREATED * fit : fit;
  }

  /** Headings of our own for the lines of work that the tables know of this kind of unit, and that stand nowhere yet. */
  ownLines(role: Role): string[] {
    if (role !== 'review' && role !== 'plan') return [];
    const lines = this.#trade?.lines ?? linesOfFamily(this.#family);
    return lines.filter(({ id }) => !this.#treated.has(id)).map((line) => line[role]);
  }

  #suitedOf(heading: Used): Suited {
    const known = suited.get(heading);
    if (known?.kind === this.#kind) return known;
    const fit = subjectOf(heading).dated ? 0 : this.#fitOfKind(heading);
    const found = { kind: this.#kind, fit, first: firstTopic(heading.text, this.#trade) };
    suited.set(heading, found);
    return found;
  }

  #fitOfKind(heading: Used): number {
    if (this.#kind === null) return 1;
    if (this.isOfKind(heading)) return 1;
    const { text, unitKinds } = heading;
    const { topics, workOf, named } = subjectOf(heading);
    const trade = this.#trade;
    const isOther = (kind: string): boolean => {
      const theirs = tradeOf(kind);
      return theirs === null || theirs.name !== trade?.name;
    };
    if (named.some(isOther) && !names(text, this.#kind)) return FOREIGN;
    if (this.#family !== '部门' && this.#family !== null) {
      if ([...unitKinds].some((kind) => familyOfKind(kind) === this.#family)) return OWN_FAMILY;
      const { foreign, foreignWords } = FAMILY_TOPICS[this.#family];
      return foreignWords.test(text) || topics.some((topic) => foreign.has(topic)) ? FOREIGN : 1;
    }
    if (trade !== null && linesNamed(text, trade).length > 0) return OWN_TRADE;
    if (workOf.length > 0 && workOf.length === unitKinds.size) return FOREIGN;
    return topics.every(isGeneralTopic) ? 1 : NOT_SHARED;
  }
}
