/** Han characters, by their codes: asked of every word of the corpus. */
export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
