/**
 * A template that can be rendered, wherever it came from: shipped and precompiled, or the user's own, interpreted.
 * Rendering knows no prototype, escapes no HTML, and calls only the helpers of helpers.ts.
 */
import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { MarkSink, type Piece } from './draft.ts';
import { templateVariables, type DraftFields, type TemplateVariables } from './fields.ts';
import type { FrontBlock, TemplateField } from './frontBlock.ts';
import { HELPERS, type RenderData } from './helpers.ts';
import { TemplateError } from './templateError.ts';
import { TEMPLATE_REASONS } from './templateReasons.ts';

export type Delegate = (context: unknown, options: object) => string;

export interface Template {
  /** Stable: the shipped file's name, or the path of the user's own. */
  readonly id: string;
  readonly front: FrontBlock;
  readonly delegate: Delegate;
}

/** A precompiled template of the generated module. */
export interface PrecompiledTemplate {
  readonly source: string;
  /** What Handlebars.precompile wrote, as an object of functions. */
  readonly spec: unknown;
}

/** The runtime alone, without the compiler; its own type declaration is empty. */
const { template: instantiate } = runtime as unknown as Pick<typeof Handlebars, 'template'>;

/** A delegate from a precompiled specification; needs no compiler and no `new Function`. */
export function delegateOf(spec: unknown): Delegate {
  return instantiate(spec as TemplateSpecification);
}

/** Makes the variables of one rendering. */
export type VariablesMaker = (sink: MarkSink, template: Template) => TemplateVariables;

/** Variables from what the clerk gave; a choice of superiors comes from the template's own field where it has one. */
export function clerkVariables(fields: DraftFields): VariablesMaker {
  return (sink, { front }) => {
    const choice = front.fields.find(({ name, kind }) => name === 'superior' && kind === 'choice');
    return choice && choice.values.length > 1
      ? templateVariables(fields, sink, choice.values)
      : templateVariables(fields, sink);
  };
}

function fieldValue({ name, kind, values }: TemplateField, sink: MarkSink): string {
  if (kind === 'choice' && values.length > 1) return sink.put({ kind: 'choice', options: values, key: name });
  return values[0] ?? sink.put({ kind: 'stop', prompt: name, key: name });
}

/** The fields a template asks for beside the usual ones: a default, a choice, or a place to fill. */
function ownFields(template: Template, sink: MarkSink): Record<string, string> {
  return Object.fromEntries(template.front.fields.map((field) => [field.name, fieldValue(field, sink)]));
}

/**
 * Renders a template into pieces, to be written by `writePieces`. `more` gives what it sees beside the variables.
 * @throws TemplateError when rendering fails.
 */
export function renderPieces(
  template: Template,
  makeVariables: VariablesMaker,
  more: (data: RenderData) => object = () => ({}),
): Piece[] {
  const sink = new MarkSink();
  const variables = makeVariables(sink, template);
  const data: RenderData = { sink, variables };
  const context = { ...ownFields(template, sink), ...more(data) };
  Object.defineProperties(context, Object.getOwnPropertyDescriptors(variables));
  try {
    return sink.pieces(
      template.delegate(context, {
        helpers: HELPERS,
        data: { draft: data },
        allowProtoMethodsByDefault: false,
        allowProtoPropertiesByDefault: false,
      }),
    );
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new TemplateError(template.id, 1, TEMPLATE_REASONS.failed(detail));
  }
}
