/**
 * What is offered at a cursor, before it is dressed for a door: the ghost text and the list's entries. Continuations come
 * from the blend, ordinals from counting, headings from other reports' outlines, whole sentences from the phrases.
 */
import { beginningTest } from './beginnings.ts';
import { chooseGhost, chooseList } from './choose.ts';
import type { Role } from '../../corpus/model.ts';
import { CursorReader } from './cursor.ts';
import { DraftSession } from './draftSession.ts';
import { holdsFigure } from './factRules.ts';
import { formulaGuard } from './formulaGuard.ts';
import { type HeadingOffer, offerHeadings } from './headingLine.ts';
import { withLearnt } from './learnt.ts';
import type { CompletionModel } from './model.ts';
import { nextOrdinals } from './ordinals.ts';
import { paragraphWeights } from './paragraphWeights.ts';
import { phraseFit } from './phraseFit.ts';
import { offerPhrases, type PhraseOffer } from './phraseOffers.ts';
import { offerByInitials, typedInitials } from './pinyinOffers.ts';
import type { CompletionRequest } from './request.ts';
import { type Continuation, searchContinuations } from './search.ts';
import { isWellFormed } from './wellFormed.ts';
import { tearsLastWord } from './wordAtCursor.ts';

/**
 * Ghost text is shown when its gain outweighs the price of being wrong: it must be right in full this often, or save
 * much when it is.
 */
export const GHOST_LEAST_RIGHT = 0.225;
export const GHOST_PRICE = 20;

/** Length of the list where none is asked for. */
const LIST = 5;
/** Of a heading line's list, at most this many are headings of other reports, while little has been typed. */
const HEADINGS = 2;
const HEADING_TYPED = 8;

/** What an entry would put behind the cursor; a pattern's slots stay where they are. */
export function entryText(entry: Entry): string {
  switch (entry.kind) {
    case 'continuation':
      return entry.continuation.text;
    case 'heading':
      return entry.heading.text.slice(entry.replace);
    case 'phrase':
      return entry.phrase.phrase.text.slice(entry.phrase.replace);
  }
}

export type Entry =
  | { readonly kind: 'continuation'; readonly continuation: Continuation }
  | { readonly kind: 'heading'; readonly heading: HeadingOffer; readonly replace: number }
  | { readonly kind: 'phrase'; readonly phrase: PhraseOffer };

export interface Offers {
  readonly ghost: Continuation | null;
  /** Every continuation the ghost text was chosen from. */
  readonly candidates: readonly Continuation[];
  readonly list: readonly Entry[];
}

/** What one model keeps between questions. */
interface Session {
  readonly draft: DraftSession;
  readonly cursor: CursorReader;
  weighedFor: string;
}

const sessions = new WeakMap<CompletionModel, Session>();

/** All that may be offered at the cursor. */
export function offersAt(model: CompletionModel, request: CompletionRequest): Offers {
  const session = sessionOf(model);
  const draft = request.draft ?? '';
  const { before, learnt } = request;
  const context = session.cursor.read(draft, before);
  const role = request.role ?? context.role;
  const letters = request.pinyin === true ? typedInitials(before) : null;
  if (letters !== null) return offersByInitials(model, letters, role, request);
  const unitKind = request.unitKind ?? context.unit.kind;
  const title = draft.trimStart().split('\n', 1)[0]!;
  const key = `${role}|${unitKind ?? ''}|${title}`;
  if (model.signals.weights && session.weighedFor !== key) {
    model.context.weigh(paragraphWeights(model.segments, { role, unitKind, title }));
    session.weighedFor = key;
  }
  session.draft.update(draft === '' ? before : `${draft}\n${before}`);
  const tearsWord = tearsLastWord(before);
  const spoilsFormula = formulaGuard(before);
  const begins = beginningTest(model, draft, before, role, () => session.cursor.headingsOf(draft, 'review'));
  const found = searchContinuations(model.context, session.draft.recent).filter(
    (one) =>
      one.atWordEnd &&
      !tearsWord(one.text) &&
      isWellFormed(before, one.text) &&
      !holdsFigure(before, one.text) &&
      !spoilsFormula(one.text) &&
      (begins === null || begins(one.text) || learnt?.has(one.text) === true),
  );
  const candidates = withLearnt(
    model.signals.ordinals ? withOrdinals(found, nextOrdinals(draft, before), before) : found,
    learnt,
  );
  const count = request.k ?? LIST;
  const headings = headingEntries(model, session.cursor, { ...context, role }, { draft, before, title }, unitKind);
  const continuations = chooseList(candidates, Math.max(0, Math.min(count, LIST) - headings.length));
  const list: Entry[] = [
    ...continuations.map((continuation) => ({ kind: 'continuation', continuation }) as const),
    ...headings,
  ];
  if (count > list.length) {
    const phrases = offerPhrases(
      model.phrases,
      before,
      role,
      count - list.length,
      learnt,
      phraseFit(model, draft, before, unitKind),
    );
    list.push(...phrases.map((phrase) => ({ kind: 'phrase', phrase }) as const));
  }
  return {
    ghost: chooseGhost(candidates, GHOST_LEAST_RIGHT, GHOST_PRICE),
    candidates,
    list: list.slice(0, count),
  };
}

/** Letters that are initials are no text to go on from: the phrases they stand for are all there is. */
function offersByInitials(model: CompletionModel, letters: string, role: Role, request: CompletionRequest): Offers {
  const offers = offerByInitials(model.phrases, letters, role, request.k ?? LIST, request.learnt);
  return { ghost: null, candidates: [], list: offers.map((phrase) => ({ kind: 'phrase', phrase })) };
}

function sessionOf(model: CompletionModel): Session {
  let session = sessions.get(model);
  if (!session) {
    session = { draft: new DraftSession(), cursor: new CursorReader(), weighedFor: '' };
    sessions.set(model, session);
  }
  return session;
}

/** A marker or enumerator, and what follows it. */
const NUMBER = /^(?:[（(]?[一二三四五六七八九十]+[）)、]|[一二三四五六七八九十]+[是要])/u;

/** A number that counts within something: （一） under 一、. */
const INNER = /^[（(][一二三四五六七八九十]+[）)]/u;

/**
 * Counting knows better than the blend which number comes next: where it has a say, the blend has none. Where nothing above
 * is numbered, a line does not begin with （一）.
 */
function withOrdinals(
  found: readonly Continuation[],
  ordinals: readonly Continuation[],
  before: string,
): Continuation[] {
  if (ordinals.length === 0) return found.filter(({ text }) => before.trim() !== '' || !INNER.test(text));
  const countsOn = (text: string): boolean =>
    ordinals.some((ordinal) => text.length > ordinal.text.length && text.startsWith(ordinal.text));
  return [...ordinals, ...found.filter(({ text }) => !NUMBER.test(text) || countsOn(text))];
}

function headingEntries(
  model: CompletionModel,
  cursor: CursorReader,
  context: Parameters<typeof offerHeadings>[1],
  { draft, before, title }: { readonly draft: string; readonly before: string; readonly title: string },
  unitKind: string | null,
): Entry[] {
  if (!context.headingLine) return [];
  const typed = before.trimStart().slice(context.marker.length).trimStart();
  if (typed.length > HEADING_TYPED) return [];
  const review = context.role === 'plan' ? cursor.headingsOf(draft, 'review') : [];
  return offerHeadings(model.headings, context, typed, unitKind, review, title)
    .slice(0, HEADINGS)
    .map((heading) => ({ kind: 'heading', heading, replace: typed.length }));
}
