/** Roles of headings and body text: from a heading's own words, else from the section it stands in. */
import type { Role } from './model.ts';
import { headingCue, TURN_CUES } from './roleCues.ts';

export interface RoleState {
  /** Role of each open level. */
  readonly open: Role[];
  /** What a top-level heading without a cue takes: review at first, plan behind a turn. */
  top: Role;
}

export function initialRoles(top: Role): RoleState {
  return { open: [], top };
}

/** The role of a heading at `level`, which becomes the open section. */
export function enterHeading(state: RoleState, level: number, text: string): Role {
  state.open.length = Math.min(state.open.length, level - 1);
  const inherited = state.open.at(-1) ?? state.top;
  const cue = headingCue(text);
  const nested = state.open.length > 0;
  const role =
    cue === null || (nested && !(cue.strong && mayOverrule(inherited, cue.role, level))) ? inherited : cue.role;
  while (state.open.length < level) state.open.push(role);
  if (!nested) state.top = role === 'background' || role === 'highlights' ? state.top : nextTop(role);
  return role;
}

/** Behind problems an unnamed section is more often review again than problems; behind a plan it stays plan. */
function nextTop(role: Role): Role {
  return role === 'plan' || role === 'suggestions' ? role : 'review';
}

/** A subsection turns away from its section only from review to problems, plan or suggestions, and the like. */
function mayOverrule(inherited: Role, own: Role, level: number): boolean {
  if (inherited === own) return true;
  if (inherited === 'plan') return own === 'suggestions';
  if (inherited === 'problems') return own === 'causes' || own === 'plan';
  return level <= 3;
}

/** The role a sentence turns to, or null. */
export function turnOf(sentence: string, current: Role): Role | null {
  for (const cue of TURN_CUES) {
    if (cue.role !== current && cue.pattern.test(sentence)) return cue.role;
  }
  return null;
}
