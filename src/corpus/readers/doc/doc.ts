/**
 * Binary Word documents (.doc, .wps) of Word 97 and later, after the open specification [MS-DOC]: pieces of text,
 * paragraph properties, styles and automatic numbers. No library in good keep reads the numbers.
 */
import type { ExtractedText } from '../../model.ts';
import { NumberCounter } from '../autoNumbers.ts';
import { DocBody } from './docBody.ts';
import { readLists } from './docLists.ts';
import { readPieces } from './docPieces.ts';
import { PARAGRAPH_RUNS, SHOWN_RUNS } from './docProperties.ts';
import { readStyles } from './docStyles.ts';
import { readRuns, RunFinder } from './formattedRuns.ts';
import { openWordFile, PART } from './wordFile.ts';

/** @throws {ReadError} when the document is encrypted, damaged or older than Word 97. */
export function readDoc(path: string, bytes: Uint8Array): ExtractedText {
  const file = openWordFile(path, bytes);
  const lists = readLists(file);
  const body = new DocBody(
    {
      paragraphs: new RunFinder(readRuns(file, file.part(PART.paragraphRuns), PARAGRAPH_RUNS), PARAGRAPH_RUNS.none),
      shown: new RunFinder(readRuns(file, file.part(PART.characterRuns), SHOWN_RUNS), SHOWN_RUNS.none),
      styles: readStyles(file),
      lists,
    },
    new NumberCounter(lists.lists),
  );
  for (const piece of readPieces(file)) body.addPiece(piece);
  body.end();
  return { path, format: 'doc', encoding: 'utf-16le', lines: body.lines };
}
