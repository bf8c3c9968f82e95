/** What a snippet puts down before anybody goes through its tab stops. */

/** A tab stop with its default or its choices, or an escaped character. */
const PART = /\$\{\d+(?::(?<text>(?:\\.|[^\\}])*)|\|(?<first>(?:\\.|[^\\,|])*)(?:\\.|[^\\|])*\|)?\}|\\(?<escaped>.)/gsu;

function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, '$1');
}

/**
 * @param snippet with tab stops in braces that hold plain text, as the library writes them: none within another
 * @example snippetText('${1|区委,市委|}坚持${2:【做法】}') // 区委坚持【做法】
 */
export function snippetText(snippet: string): string {
  return snippet.replace(PART, (...match: unknown[]) => {
    const { text, first, escaped } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    return escaped ?? unescaped(text ?? first ?? '');
  });
}
