/**
 * The texts that join a skeleton's parts, as clerks are offered them: in every genre, for every kind of unit and subject
 * that has a skeleton, from all compilations and from all but one. A sample of them is drawn to be read by a person.
 */
import type { ReadFile } from '../../src/corpus/model.ts';
import { joiningSections } from '../../src/drafting/sections/joiningSections.ts';
import type { Skeleton } from '../../src/mining/model.ts';
import { mineSkeletons } from '../../src/mining/skeletonMiner.ts';

interface Offer {
  readonly skeleton: string;
  readonly kind: string;
  readonly texts: readonly string[];
}

/** A text that is offered, and one skeleton that offers it. */
export interface JoinedText {
  readonly text: string;
  readonly from: string;
}

/** Openings, leads and closings of a skeleton, by where they go. */
function offersOf(skeleton: Skeleton): Offer[] {
  const texts = new Map<string, string[]>();
  for (const { name, section } of joiningSections(skeleton))
    texts.set(name, [...(texts.get(name) ?? []), section.lead ?? '']);
  return [...texts].map(([kind, own]) => ({ kind, texts: own, skeleton: `${skeleton.genre} ${skeleton.name}` }));
}

/** Everything offered, skeleton by skeleton, of all compilations and of all but one each time. */
function offersIn(files: readonly ReadFile[]): Offer[] {
  const folders = [files, ...files.map((file) => files.filter((other) => other !== file))];
  return folders.flatMap((folder) => mineSkeletons(folder.flatMap(({ reports }) => reports)).flatMap(offersOf));
}

/** How many different texts of each kind are offered. */
export function countJoinedTexts(files: readonly ReadFile[]): ReadonlyMap<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const { kind, texts: own } of offersIn(files)) {
    const known = texts.get(kind) ?? new Set<string>();
    for (const text of own) known.add(text);
    texts.set(kind, known);
  }
  return new Map([...texts].map(([kind, known]) => [kind, known.size]));
}

/** `count` different texts: each time a random place of a random skeleton, then a random one of what it offers. */
export function sampleJoinedTexts(files: readonly ReadFile[], random: () => number, count: number): JoinedText[] {
  const drawn = new Map<string, JoinedText>();
  let offers = offersIn(files);
  while (drawn.size < count && offers.length > 0) {
    const offer = offers[Math.floor(random() * offers.length)]!;
    const left = offer.texts.filter((text) => !drawn.has(text));
    const text = left[Math.floor(random() * left.length)];
    if (text === undefined) offers = offers.filter((other) => other !== offer);
    else drawn.set(text, { text, from: `${offer.skeleton} ${offer.kind}` });
  }
  return [...drawn.values()];
}
