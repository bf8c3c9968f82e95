/**
 * A skeleton into a draft. A starter is rendered by its own template; a mined one goes through the frame templates/mined.hbs
 * by the same path: same variables, same numbering, same tab stops.
 */
import type { Role } from '../../corpus/model.ts';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import { planWordOf } from '../../mining/planWord.ts';
import type { MarkSink } from './draft.ts';
import type { DraftFields } from './fields.ts';
import { fillAlternatives, fillVariables } from './fill.ts';
import type { RenderData } from './helpers.ts';
import { inOwnWords, withOwnTrade } from './ownTrade.ts';
import { problemPlaces } from './problemPlaces.ts';
import { placesAlone, placesUnder, type PlacesFor } from './places.ts';
import { shippedTemplate } from './shippedTemplates.ts';
import { clerkVariables, renderPieces, type Template } from './template.ts';
import { STARTER_PREFIX } from './templateSkeleton.ts';
import { STANDARD_FAMILIES, writePieces, type Written, type WriteOptions } from './write.ts';

/** Alternatives of a heading offered as a choice: more would hide the draft behind the list. */
const MOST_CHOICES = 6;

const ENUMERATORS = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是'];

/** A line the frame prints. */
interface FrameSection {
  readonly level: number;
  readonly role: Role;
  readonly heading: string;
  /** Lead and places to fill: one paragraph where the lead ends in a colon. */
  readonly text: string;
}

/** 一是【…】。二是【…】。, or one place alone; problems are one sentence, parted by ；. */
function places(prompts: readonly string[], sink: MarkSink, inOne = false): string {
  const stops = prompts.map((prompt) => sink.put({ kind: 'stop', prompt }));
  if (stops.length === 1) return `${stops[0]!}。`;
  const told = stops.map((stop, index) => `${ENUMERATORS[index] ?? ''}${stop}`);
  return `${told.join(inOne ? '；' : '。')}。`;
}

/** What the text under a section's heading needs to know beside the section. */
interface Under {
  readonly level: number;
  readonly data: RenderData;
  readonly placesFor: PlacesFor;
}

function bodyOf(section: SkeletonSection, { level, data, placesFor }: Under): string {
  const { children, lead, heading, role } = section;
  // An opening alone is its text and nothing else
  if (children.length > 0 || (heading === '' && lead !== undefined)) return '';
  if (lead !== undefined && (level > 1 || lead.includes('一是'))) return '';
  return places(
    level === 1 ? placesAlone(role, placesFor) : placesUnder(section, placesFor),
    data.sink,
    role === 'problems',
  );
}

function textUnder(section: SkeletonSection, under: Under): string {
  const { variables, sink } = under.data;
  const { lead: told = '', leads = [] } = section;
  const inWords = (text: string): string => inOwnWords(text, under.placesFor.unit);
  const lead = fillAlternatives(inWords(told), leads.map(inWords), variables, sink);
  const body = bodyOf(section, under);
  if (lead === '' || body === '') return lead + body;
  return told.endsWith('：') ? lead + body : `${lead}\n${body}`;
}

/** The problems at the end of a part, under a heading beside its topics; a paragraph alone where the part has none. */
function problemsAtEnd(
  { problems, problemsLeads = [], problemsHeading = '', children }: SkeletonSection,
  { level, data, placesFor }: Under,
): FrameSection[] {
  if (problems === undefined) return [];
  const told = places(placesAlone('problems', placesFor), data.sink, true);
  const heading = children.length > 0 ? fillVariables(problemsHeading, data.variables, data.sink) : '';
  const text = fillAlternatives(problems, problemsLeads, data.variables, data.sink) + told;
  return [{ level, role: 'problems', heading, text }];
}

function flatten(sections: readonly SkeletonSection[], under: Under): FrameSection[] {
  const { level, data } = under;
  return sections.flatMap((section) => {
    const alternatives = section.alternatives.map(({ text }) => text).slice(0, MOST_CHOICES - 1);
    const own = {
      level,
      role: section.role,
      heading: fillAlternatives(section.heading, alternatives, data.variables, data.sink),
      text: textUnder(section, under),
    };
    const below = { ...under, level: section.heading === '' ? level : level + 1 };
    return [own, ...flatten(section.children, below), ...problemsAtEnd(section, below)];
  });
}

/** The title of a skeleton that brings none, by its genre; it calls the plan what the plan's heading calls it. */
export function usualTitle({ genre, topic, sections }: Skeleton): string {
  const special = genre.startsWith('专项') ? '{{slot 专项名称}}' : '';
  const subject = topic === undefined ? special : topic.replace(/工作$/u, '');
  const review = `{{unit}}{{reviewYear}}年${subject}工作总结`;
  return genre.endsWith('计划') ? `${review}和{{planYear}}年工作${planWordOf(sections)}` : review;
}

function writeOptions(fields: DraftFields): WriteOptions {
  return { format: fields.format ?? 'text', families: STANDARD_FAMILIES };
}

/** Renders any template: the user's own go this way. @throws TemplateError when rendering fails. */
export function renderTemplate(template: Template, fields: DraftFields): Written {
  return writePieces(renderPieces(template, clerkVariables(fields)), writeOptions(fields));
}

/**
 * Renders a skeleton for a unit and a year: plain text or Markdown with 【提示】 where the writer fills in, and the same
 * as a VS Code snippet with tab stops in writing order, alternatives of a heading as choices.
 */
export function renderSkeleton(skeleton: Skeleton, fields: DraftFields): Written {
  if (skeleton.id.startsWith(STARTER_PREFIX) && skeleton.support === 0) {
    return renderTemplate(shippedTemplate(skeleton.id.slice(STARTER_PREFIX.length)), fields);
  }
  const own = withOwnTrade(skeleton, fields);
  const unit = fields.unitKind ?? fields.unit;
  const placesFor = { unit, subject: own.topic, told: problemPlaces(own.sections, unit, own.topic) };
  const frame = ({ sink, variables }: RenderData): object => ({
    titleText: skeleton.title ?? usualTitle(skeleton),
    openingText: inOwnWords(skeleton.opening ?? '', placesFor.unit),
    closingText: inOwnWords(skeleton.closing ?? '', placesFor.unit),
    sections: flatten(own.sections, { level: 1, data: { sink, variables }, placesFor }),
  });
  return writePieces(renderPieces(shippedTemplate('mined'), clerkVariables(fields), frame), writeOptions(fields));
}

/** Sections at a level of a draft, by the same frame; `options` carries their numbering. */
export function renderSections(
  sections: readonly SkeletonSection[],
  level: number,
  fields: DraftFields,
  options: WriteOptions,
): Written {
  const unit = fields.unitKind ?? fields.unit;
  const frame = (data: RenderData): object => ({
    titleText: '',
    openingText: '',
    closingText: '',
    sections: flatten(sections, {
      level,
      data,
      placesFor: { unit, subject: undefined, told: problemPlaces(sections, unit, undefined) },
    }),
  });
  return writePieces(renderPieces(shippedTemplate('mined'), clerkVariables(fields), frame), options);
}
