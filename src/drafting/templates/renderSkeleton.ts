/**
 * A skeleton into a draft. A starter is rendered by its own template; a mined one goes through the frame templates/mined.hbs
 * by the same path: same variables, same numbering, same tab stops.
 */
import type { Genre, Role } from '../../corpus/model.ts';
import { topicOf, topicsOf } from '../../mining/headingTopics.ts';
import type { Skeleton, SkeletonSection } from '../../mining/model.ts';
import type { MarkSink } from './draft.ts';
import type { DraftFields } from './fields.ts';
import { fillAlternatives, fillVariables } from './fill.ts';
import type { RenderData } from './helpers.ts';
import { shippedTemplate } from './shippedTemplates.ts';
import { clerkVariables, renderPieces, type Template } from './template.ts';
import { STARTER_PREFIX } from './templateSkeleton.ts';
import { STANDARD_FAMILIES, writePieces, type Written, type WriteOptions } from './write.ts';

/** Alternatives of a heading offered as a choice: more would hide the draft behind the list. */
const MOST_CHOICES = 6;

/** What stands under a heading that has neither a lead nor sections of its own: places to fill, by role. */
const BODIES: Readonly<Record<Role, { readonly underTopic: readonly string[]; readonly alone: readonly string[] }>> = {
  background: { underTopic: ['基本情况'], alone: ['机构、人员和职责等基本情况'] },
  review: { underTopic: ['做法和成效', '做法和成效', '做法和成效'], alone: ['主要工作', '主要工作', '主要工作'] },
  highlights: { underTopic: ['做法、成效和推广情况'], alone: ['第一项亮点', '第二项亮点'] },
  problems: { underTopic: ['表现和原因'], alone: ['业务方面的问题', '机制方面的问题', '队伍方面的问题'] },
  causes: { underTopic: ['原因'], alone: ['主观原因', '客观原因'] },
  plan: { underTopic: ['举措和目标', '举措和目标'], alone: ['第一项打算', '第二项打算', '第三项打算'] },
  suggestions: { underTopic: ['建议和理由'], alone: ['第一条建议', '第二条建议'] },
  statistics: { underTopic: ['数据和说明'], alone: ['数据和说明'] },
  other: { underTopic: ['内容'], alone: ['内容'] },
};

const ENUMERATORS = ['一是', '二是', '三是', '四是'];

/** A line the frame prints. */
interface FrameSection {
  readonly level: number;
  readonly role: Role;
  readonly heading: string;
  /** Lead and places to fill: one paragraph where the lead ends in a colon. */
  readonly text: string;
}

/** 一是【…】。二是【…】。, or one place alone. */
function places(prompts: readonly string[], sink: MarkSink): string {
  const stops = prompts.map((prompt) => sink.put({ kind: 'stop', prompt }));
  if (stops.length === 1) return `${stops[0]!}。`;
  return stops.map((stop, index) => `${ENUMERATORS[index] ?? ''}${stop}。`).join('');
}

/** What to fill under a heading: by its subject where that is known, else by its role. */
function promptsOf({ role, heading }: SkeletonSection, level: number): readonly string[] {
  if (level === 1) return BODIES[role].alone;
  const subject = topicsOf(heading)[0];
  const topic = subject === undefined || heading.includes('{{slot') ? undefined : topicOf(subject);
  if (!topic || (role !== 'review' && role !== 'plan')) return BODIES[role].underTopic;
  return topic.points;
}

function bodyOf(section: SkeletonSection, level: number, sink: MarkSink): string {
  const { children, lead, heading } = section;
  // An opening alone is its text and nothing else
  if (children.length > 0 || (heading === '' && lead !== undefined)) return '';
  if (lead !== undefined && (level > 1 || lead.includes('一是'))) return '';
  return places(promptsOf(section, level), sink);
}

function textUnder(section: SkeletonSection, level: number, data: RenderData): string {
  const lead = section.lead === undefined ? '' : fillVariables(section.lead, data.variables, data.sink);
  const body = bodyOf(section, level, data.sink);
  if (lead === '' || body === '') return lead + body;
  return lead.endsWith('：') ? lead + body : `${lead}\n${body}`;
}

function flatten(sections: readonly SkeletonSection[], level: number, data: RenderData): FrameSection[] {
  return sections.flatMap((section) => {
    const alternatives = section.alternatives.map(({ text }) => text).slice(0, MOST_CHOICES - 1);
    const own = {
      level,
      role: section.role,
      heading: fillAlternatives(section.heading, alternatives, data.variables, data.sink),
      text: textUnder(section, level, data),
    };
    return [own, ...flatten(section.children, section.heading === '' ? level : level + 1, data)];
  });
}

/** Titles by genre, for skeletons that bring none. */
export function usualTitle(genre: Genre, topic: string | undefined): string {
  const special = genre.startsWith('专项') ? '{{slot 专项名称}}' : '';
  const subject = topic === undefined ? special : topic.replace(/工作$/u, '');
  return genre.endsWith('计划')
    ? `{{unit}}{{reviewYear}}年${subject}工作总结和{{planYear}}年工作计划`
    : `{{unit}}{{reviewYear}}年${subject}工作总结`;
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
  const frame = ({ sink, variables }: RenderData): object => ({
    titleText: skeleton.title ?? usualTitle(skeleton.genre, skeleton.topic),
    openingText: skeleton.opening ?? '',
    closingText: skeleton.closing ?? '',
    sections: flatten(skeleton.sections, 1, { sink, variables }),
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
  const frame = (data: RenderData): object => ({
    titleText: '',
    openingText: '',
    closingText: '',
    sections: flatten(sections, level, data),
  });
  return writePieces(renderPieces(shippedTemplate('mined'), clerkVariables(fields), frame), options);
}
