/** Character maps that a PDF names instead of carrying them, handed to pdf.js from memory. */
import { CMAPS } from './generatedCMaps.ts';

/** What pdf.js expects of a CMapReaderFactory. */
export class ChineseCMaps {
  /** @throws Error for maps of other scripts; pdf.js then reads the text of that font as empty. */
  fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
    const map = CMAPS[name];
    if (map === undefined) return Promise.reject(new Error(`nigao: no character map ${name}`));
    const cMapData = Uint8Array.from(atob(map), (byte) => byte.charCodeAt(0));
    return Promise.resolve({ cMapData, isCompressed: true });
  }
}
