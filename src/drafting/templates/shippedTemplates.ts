/** The templates Nigao brings, precompiled when it was built. */
import { splitTemplate } from './frontBlock.ts';
import { TEMPLATES } from './generated.ts';
import { delegateOf, type Template } from './template.ts';

let shipped: ReadonlyMap<string, Template> | undefined;

/** By id, which is the file's name without its ending. */
export function shippedTemplates(): ReadonlyMap<string, Template> {
  shipped ??= new Map(
    Object.entries(TEMPLATES).map(([id, { source, spec }]) => [
      id,
      { id, front: splitTemplate(id, source).front, delegate: delegateOf(spec) },
    ]),
  );
  return shipped;
}

/** @throws Error when no such template was shipped: a mistake of ours. */
export function shippedTemplate(id: string): Template {
  const found = shippedTemplates().get(id);
  if (!found) throw new Error(`nigao: no template ${id} was built in`);
  return found;
}
