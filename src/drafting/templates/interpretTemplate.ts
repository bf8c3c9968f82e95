/**
 * Renders a template of the user's by walking its syntax tree. Handlebars would compile it with `new Function`, which
 * the content policy of a browser's worker may forbid, and which no file of a workspace should reach: here nothing but
 * text, the fields by name, the known helpers, `if` and `unless` exists. Whatever else a template holds is told before
 * it is first rendered, with its line.
 */
import type { HelperDelegate } from 'handlebars';
import { TemplateError } from './templateError.ts';
import { TEMPLATE_REASONS } from './templateReasons.ts';
import type { Delegate } from './template.ts';

/** What the walk needs to know beside the tree. */
export interface Scope {
  /** The template's id, for errors. */
  readonly template: string;
  /** Lines before the body. */
  readonly bodyOffset: number;
  readonly helpers: Readonly<Record<string, HelperDelegate>>;
  /** Names a template may use for values. */
  readonly fields: ReadonlySet<string>;
}

/** What one rendering puts in. */
interface Values {
  readonly context: object;
  readonly options: object;
}

type Evaluate = (values: Values) => unknown;
type Write = (values: Values) => string;

function fail(node: hbs.AST.Node, scope: Scope, reason: TemplateError['reason']): never {
  throw new TemplateError(scope.template, node.loc.start.line + scope.bodyOffset, reason);
}

/** The one name a path may be: no `..`, no `@`, nothing below it. */
function nameOf(node: hbs.AST.Expression, scope: Scope): string {
  const { original, parts, depth, data } = node as hbs.AST.PathExpression;
  const [name] = parts;
  if (name === undefined || parts.length > 1 || depth > 0 || data)
    return fail(node, scope, TEMPLATE_REASONS.notHere(original));
  return name;
}

function fieldOf(node: hbs.AST.Expression, scope: Scope): Evaluate {
  const name = nameOf(node, scope);
  if (!scope.fields.has(name))
    fail(node, scope, TEMPLATE_REASONS.unknownName(name, [...scope.fields, ...Object.keys(scope.helpers)]));
  return ({ context }) => (context as Readonly<Record<string, unknown>>)[name];
}

function isHelper(name: string, { helpers }: Scope): boolean {
  return Object.hasOwn(helpers, name);
}

function callOf({ path, params }: hbs.AST.SubExpression | hbs.AST.MustacheStatement, scope: Scope): Evaluate {
  const name = nameOf(path, scope);
  if (!isHelper(name, scope))
    fail(path, scope, TEMPLATE_REASONS.unknownName(name, [...scope.fields, ...Object.keys(scope.helpers)]));
  const helper = scope.helpers[name]! as (...all: unknown[]) => unknown;
  const values = params.map((param) => expression(param, scope));
  return (rendering) => helper(...values.map((value) => value(rendering)), rendering.options);
}

function expression(node: hbs.AST.Expression, scope: Scope): Evaluate {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral': {
      const { value } = node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral;
      return () => value;
    }
    case 'SubExpression':
      return callOf(node as hbs.AST.SubExpression, scope);
    case 'PathExpression':
      return fieldOf(node, scope);
    default:
      return fail(node, scope, TEMPLATE_REASONS.notHere(node.type));
  }
}

/** `{{unit}}` is a value, `{{stop "提示"}}` and `{{final}}` are calls. */
function mustache(node: hbs.AST.MustacheStatement, scope: Scope): Write {
  const bare = node.path.type !== 'PathExpression';
  const isCall = !bare && (node.params.length > 0 || isHelper(nameOf(node.path, scope), scope));
  const evaluate = isCall ? callOf(node, scope) : expression(node.path, scope);
  return (values) => {
    const value = evaluate(values);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
}

function block(node: hbs.AST.BlockStatement, scope: Scope): Write {
  const name = nameOf(node.path, scope);
  const [condition] = node.params;
  if ((name !== 'if' && name !== 'unless') || !condition)
    return fail(node, scope, TEMPLATE_REASONS.notHere(`#${name}`));
  const holds = expression(condition, scope);
  const then = program(node.program, scope);
  // Handlebars leaves it undefined where there is no {{else}}, whatever its types say
  const otherwise = (node.inverse as hbs.AST.Program | undefined) ? program(node.inverse, scope) : (): string => '';
  return (values) => (Boolean(holds(values)) === (name === 'if') ? then : otherwise)(values);
}

function statement(node: hbs.AST.Statement, scope: Scope): Write {
  switch (node.type) {
    case 'ContentStatement': {
      const { value } = node as hbs.AST.ContentStatement;
      return () => value;
    }
    case 'CommentStatement':
      return () => '';
    case 'MustacheStatement':
      return mustache(node as hbs.AST.MustacheStatement, scope);
    case 'BlockStatement':
      return block(node as hbs.AST.BlockStatement, scope);
    default:
      return fail(node, scope, TEMPLATE_REASONS.notHere('>'));
  }
}

function program({ body }: hbs.AST.Program, scope: Scope): Write {
  const parts = body.map((node) => statement(node, scope));
  return (values) => parts.map((part) => part(values)).join('');
}

/**
 * What renders the tree.
 * @throws TemplateError at the line of whatever a template may not hold.
 */
export function interpret(tree: hbs.AST.Program, scope: Scope): Delegate {
  const write = program(tree, scope);
  return (context, options) => write({ context: context as object, options });
}
