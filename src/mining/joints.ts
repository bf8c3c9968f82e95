/**
 * The texts that join a skeleton's parts, several of each, best first: a clerk picks the one that suits. They are made
 * from the group's own reports first, then from those of the group above, then from any of its stem.
 */
import type { CommonWords } from './headingWords.ts';
import { readJoint, type RawJoint } from './jointClauses.ts';
import { frameOf, inventoryOf, plainText, type Frame } from './jointFrames.ts';
import { placeOf } from './jointPlaces.ts';
import { jointTexts } from './jointSources.ts';
import type { JointKind } from './jointTable.ts';
import { JointVocabularies } from './jointWords.ts';
import type { Group } from './skeletonGroups.ts';
import type { Outline } from './skeletonOutline.ts';

/** Texts offered for one place. */
const MOST_OFFERED = 6;

/** Reports read for one place: enough for every way of saying it. */
const MOST_REPORTS = 120;

/** What a text of the group's own is worth more than one from elsewhere. */
const OWN_GROUP = 2;

/** Share of clauses in common above which two texts are one. */
const ALIKE = 0.75;

function alike(one: Frame, other: Frame): boolean {
  const shared = one.clauses.filter((clause) => other.clauses.includes(clause)).length;
  return shared / Math.max(1, Math.min(one.clauses.length, other.clauses.length)) > ALIKE;
}

/** Joining texts of a corpus, read once each. */
export class Joints {
  readonly vocabularies = new JointVocabularies();
  readonly #raws = new Map<string, readonly RawJoint[]>();

  constructor(
    readonly outlines: readonly Outline[],
    readonly common: CommonWords,
  ) {}

  #rawsOf(outline: Outline, kind: JointKind): readonly RawJoint[] {
    const key = `${kind}|${outline.report.id}`;
    let raws = this.#raws.get(key);
    if (!raws)
      this.#raws.set(key, (raws = jointTexts(outline, kind).map((text) => readJoint(text, kind, outline.report))));
    return raws;
  }

  /** Problems and closings are told alike in reports of all genres; openings and plans within a stem. */
  #wider(kind: JointKind, { genre }: Group): readonly Outline[] {
    if (kind === 'problems' || kind === 'closing') return this.outlines;
    return this.outlines.filter(({ report }) => report.genre.startsWith(genre.slice(0, 2)));
  }

  /** Texts of a kind for a group, best first; a plain one where no report says what others could take over. */
  offered(kind: JointKind, group: Group, withPlan: boolean): string[] {
    const sources = [...new Set([...group.pool, ...group.kin, ...this.#wider(kind, group)])].slice(0, MOST_REPORTS);
    const own = new Set(group.pool.map(({ report }) => report.id));
    const place = placeOf(kind, group, withPlan, this);
    const raws = sources.flatMap((outline) => this.#rawsOf(outline, kind));
    const inventory = inventoryOf(raws, place);
    const frames = raws
      .map((raw, turn) => {
        const frame = frameOf(raw, place, inventory, turn);
        return frame && { ...frame, score: frame.score + (own.has(raw.report.id) ? OWN_GROUP : 0) };
      })
      .filter((frame) => frame !== null)
      .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
    const chosen: Frame[] = [];
    for (const frame of frames)
      if (chosen.length < MOST_OFFERED && !chosen.some((one) => alike(one, frame))) chosen.push(frame);
    return chosen.length > 0 ? chosen.map(({ text }) => text) : [plainText(place)];
  }
}
