/**
 * Sections by name: what is typed at the start of a line (存在问, 下一步, czwt) against the headings and usual names of
 * every section known. What was typed is a subsequence that begins where the name begins: 存在问 finds 存在的主要问题.
 */
import { headingCue } from '../../corpus/roleCues.ts';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import type { DraftFields } from '../templates/fields.ts';
import { pinyinInitials } from '../../text/pinyin.ts';
import { joiningSections } from './joiningSections.ts';
import { variableText } from '../templates/variableText.ts';
import { SECTION_ALIASES } from './sectionAliases.ts';

/** A section to find, with where it comes from. */
export interface KnownSection {
  readonly section: SkeletonSection;
  /** Name of its skeleton or template. */
  readonly from: string;
  readonly origin: 'mined' | 'starter' | 'own';
  /** A part of the report with its topics, not one topic of it. */
  readonly whole: boolean;
  readonly unitKinds: readonly string[];
  /** Subject of a 专项 skeleton: its sections are for drafts on that subject. */
  readonly topic?: string;
  /** Its own name, where it stands alone: 开头. */
  readonly called?: string;
}

/** What is known of the draft beside what was typed. */
export interface Sought {
  readonly unitKind: string;
  /** The draft above the line. */
  readonly above: string;
  readonly limit: number;
}

class Name {
  #initials: string | undefined;

  /** @param heading the heading it is, to be put first; null for a name that is no heading */
  constructor(
    readonly text: string,
    readonly heading: string | null,
  ) {}

  /** First letters of its syllables, made when somebody types letters. */
  get initials(): string {
    return (this.#initials ??= pinyinInitials(this.text));
  }
}

interface Entry {
  readonly known: KnownSection;
  readonly names: readonly Name[];
}

export interface FoundSection {
  readonly known: KnownSection;
  /** The section with the heading that was meant. */
  readonly section: SkeletonSection;
}

/** Characters without which a name matches too much. */
const LEAST_TYPED = 2;

/** Characters a clerk types before they choose; longer is prose. */
const MOST_TYPED = 12;

/** Variables of a name do not matter to who looks for it: 2025年工作计划 is found by 工作计划. */
const LEADING_VARIABLES = /^(?:\{\{(?:reviewYear|planYear|unit|we)\}\}年?)+/u;

/** Any unit will do: no name shown holds it. */
const NOBODY: DraftFields = { unit: '', reviewYear: 2000 };

/**
 * How well `typed` finds `name`: the share of characters skipped, 0 for its beginning; null where it does not. The
 * first character must be the name's first.
 */
export function looseness(typed: string, name: string): number | null {
  if (typed === '' || !name.startsWith(typed.charAt(0))) return null;
  let at = 0;
  let skipped = 0;
  for (const character of typed) {
    const found = name.indexOf(character, at);
    if (found < 0) return null;
    skipped += found - at;
    at = found + character.length;
  }
  return skipped / name.length;
}

function namesOf({ section, whole, called }: KnownSection): Name[] {
  const headings = [section.heading, ...section.alternatives.map(({ text }) => text)]
    .filter((heading) => heading !== '' && !heading.startsWith('{{slot'))
    .map((heading) => new Name(variableText(heading.replace(LEADING_VARIABLES, ''), NOBODY), heading));
  const usual = whole ? (SECTION_ALIASES.find(({ role }) => role === section.role)?.names ?? []) : [];
  const others = [...(called === undefined ? [] : [called]), ...usual].map((text) => new Name(text, null));
  return [...headings, ...others].filter(({ text }) => text.length >= LEAST_TYPED);
}

/** The section with `heading` first, its own heading among the alternatives. */
function withHeading(section: SkeletonSection, heading: string | null): SkeletonSection {
  if (heading === null || heading === section.heading) return section;
  const others = section.alternatives.filter(({ text }) => text !== heading);
  return { ...section, heading, alternatives: [{ text: section.heading, support: section.support }, ...others] };
}

/** 存在的主要问题 is a part, with topics or without; 强化党建引领 at the top of a report is a topic. */
function isPart({ heading, role, children }: SkeletonSection): boolean {
  if (children.length > 0) return true;
  return headingCue(variableText(heading, NOBODY), NOBODY.reviewYear)?.role === role;
}

function sectionsOf({ name, unitKinds, topic, sections }: Skeleton, origin: KnownSection['origin']): KnownSection[] {
  const own = { from: name, origin, unitKinds, ...(topic === undefined ? {} : { topic }) };
  return sections.flatMap((section) => [
    { ...own, section, whole: isPart(section) },
    ...section.children.map((child) => ({ ...own, section: child, whole: false })),
  ]);
}

/** Openings, leads and closings go by their names alone. */
function joiningOf(skeleton: Skeleton): KnownSection[] {
  const { name: from, unitKinds, topic } = skeleton;
  const own = { from, origin: 'mined', whole: false, unitKinds, ...(topic === undefined ? {} : { topic }) } as const;
  return joiningSections(skeleton).map(({ name: called, section }) => ({ ...own, section, called }));
}

/** Every section of these skeletons, and theirs one level below. */
export function knownSections(skeletons: readonly Skeleton[], own: boolean): KnownSection[] {
  return skeletons.flatMap((skeleton) => [
    ...sectionsOf(skeleton, skeleton.support > 0 ? 'mined' : own ? 'own' : 'starter'),
    ...joiningOf(skeleton),
  ]);
}

export class SectionNames {
  readonly #entries: readonly Entry[];

  constructor(sections: readonly KnownSection[]) {
    this.#entries = sections.map((known) => ({ known, names: namesOf(known) })).filter(({ names }) => names.length > 0);
  }

  /**
   * Sections that `typed` names, best first: parts before topics, the clerk's own before mined ones before starters,
   * the own kind of unit before others. One a heading or text.
   */
  find(typed: string, sought: Sought): FoundSection[] {
    const word = typed.toLowerCase();
    if (word.length < LEAST_TYPED || word.length > MOST_TYPED) return [];
    const isLatin = /^[a-z]+$/u.test(word);
    if (!isLatin && !/^\p{Script=Han}/u.test(word)) return [];
    const found = this.#entries.flatMap(({ known, names }) => {
      const matches = names
        .flatMap((name) => {
          const loose = looseness(word, isLatin ? name.initials : name.text);
          return loose === null ? [] : [{ name, loose }];
        })
        .sort((a, b) => a.loose - b.loose);
      if (!matches[0]) return [];
      // A heading that was meant goes in even where a usual name is nearer to what was typed
      const meant = matches.find(({ name }) => name.heading !== null)?.name.heading ?? null;
      return [{ known, loose: matches[0].loose, section: withHeading(known.section, meant) }];
    });
    found.sort((a, b) => rank(a.known, sought) + 2 * a.loose - rank(b.known, sought) - 2 * b.loose);
    const seen = new Set<string>();
    return found
      .filter(({ section }) => {
        const key = `${section.heading || (section.lead ?? '')}|${section.children.length > 0}`;
        return !seen.has(key) && seen.add(key);
      })
      .slice(0, sought.limit)
      .map(({ known, section }) => ({ known, section }));
  }
}

/** Lower is better: parts before topics, then whose it is, for which kind of unit and which subject, and its support. */
function rank({ whole, called, origin, unitKinds, section, topic }: KnownSection, { unitKind, above }: Sought): number {
  const origins = { own: 0, mined: 0.5, starter: 1 };
  const fits = unitKind !== '' && origin !== 'starter' && unitKinds.some((kind) => unitKind.endsWith(kind));
  const onSubject = topic === undefined ? 0 : above.includes(topic) ? -2 : 2;
  return (
    (whole || called !== undefined ? 0 : 4) +
    origins[origin] +
    onSubject -
    (fits ? 0.5 : 0) -
    Math.min(section.support, 20) / 100
  );
}
