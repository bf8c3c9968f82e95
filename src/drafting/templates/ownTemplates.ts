/**
 * The user's own templates as far as they can be used: skeletons of whole reports, sections alone, and what is wrong
 * with the others. A template that cannot be used takes none of the others with it.
 */
import type { Skeleton } from '../../mining/model.ts';
import type { NamedSection, TemplateProblem, TemplateSource } from '../../protocol/answers.ts';
import type { DraftFields } from './fields.ts';
import { renderTemplate } from './renderSkeleton.ts';
import { namedSection, standsAlone } from './starters.ts';
import type { Template } from './template.ts';
import { TemplateError } from './templateError.ts';
import { TEMPLATE_REASONS } from './templateReasons.ts';
import { OWN_PREFIX, skeletonOfTemplate } from './templateSkeleton.ts';
import { readUserTemplate } from './userTemplates.ts';
import type { Written } from './write.ts';

export class OwnTemplates {
  readonly skeletons: readonly Skeleton[];
  readonly sections: readonly NamedSection[];
  readonly problems: readonly TemplateProblem[];
  readonly #byId = new Map<string, Template>();

  constructor(sources: readonly TemplateSource[]) {
    const skeletons: Skeleton[] = [];
    const sections: NamedSection[] = [];
    const problems: TemplateProblem[] = [];
    for (const { path, source } of sources) {
      try {
        const template = readUserTemplate(path, source);
        if (standsAlone(template)) sections.push(namedSection(template, OWN_PREFIX));
        else skeletons.push(skeletonOfTemplate(template, OWN_PREFIX));
        this.#byId.set(`${OWN_PREFIX}${path}`, template);
      } catch (error) {
        problems.push(problemOf(path, error));
      }
    }
    this.skeletons = skeletons;
    this.sections = sections;
    this.problems = problems;
  }

  /** The draft of a template; null where none has this id. */
  render(id: string, fields: DraftFields): Written | null {
    const template = this.#byId.get(id);
    return template ? renderTemplate(template, fields) : null;
  }
}

function problemOf(path: string, error: unknown): TemplateProblem {
  const { line, reason } =
    error instanceof TemplateError
      ? error
      : { line: 1, reason: TEMPLATE_REASONS.failed(error instanceof Error ? error.message : String(error)) };
  return { path, line, reason: reason.en, reasonZh: reason.zh };
}
