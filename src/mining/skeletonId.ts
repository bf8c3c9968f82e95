/** Ids that stay the same from build to build. */

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, as eight hexadecimal digits. */
export function stableId(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
