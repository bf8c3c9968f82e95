import assert from 'node:assert/strict';
import { readReports } from '../../src/corpus/readReports.ts';
import { Reading } from './readingScore.ts';
import { variedReports } from './readingVaried.ts';

describe('reports in varied forms', () => {
  for (const { name, extracted, reports } of variedReports()) {
    it(`are read as annotated: ${name}`, () => {
      const reading = new Reading();
      reading.addFile(name, readReports(extracted), reports);
      assert.deepEqual(reading.notes, []);
    });
  }
});
