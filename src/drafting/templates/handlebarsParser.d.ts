/** The parser of Handlebars alone: its compiler, which we never call, is three times as large. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(source: string): hbs.AST.Program;
}
