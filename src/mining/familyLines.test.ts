import assert from 'node:assert/strict';
import { FAMILY_ROWS } from './familyTable.ts';
import { familyLine, linesOfFamily } from './familyLines.ts';
import { formOf } from './headingForm.ts';
import { topicOf } from './headingTopics.ts';

describe('the lines of work of towns and streets', () => {
  it('are topics the miner knows, none told twice', () => {
    for (const { family, source } of FAMILY_ROWS) {
      const lines = linesOfFamily(family);
      const told = lines.flatMap(({ id, covers }) => [id, ...covers]);
      assert.equal(new Set(told).size, told.length);
      for (const id of told) assert.ok(topicOf(id), id);
      assert.match(source, /《[^》]+》/);
    }
  });

  it('have headings that match side by side, and ask in a plan another thing than in a review', () => {
    for (const { family } of FAMILY_ROWS) {
      for (const { review, plan, points, aims } of linesOfFamily(family)) {
        assert.deepEqual(formOf(review).lengths, [6, 8], review);
        assert.deepEqual(formOf(plan).lengths, [8, 6], plan);
        assert.ok(points.length >= 2 && aims.length >= 2);
        assert.deepEqual(
          aims.filter((aim) => points.includes(aim)),
          [],
        );
      }
    }
  });

  it('leave no one without safety, and give no street a town’s powers', () => {
    for (const { family } of FAMILY_ROWS) assert.match(familyLine(family, 'safety')!.review, /安全生产/);
    assert.doesNotMatch(JSON.stringify(linesOfFamily('街道')), /[镇乡村农]|教育|医疗|招商/);
  });

  it('are nobody else’s', () => {
    assert.deepEqual(linesOfFamily('部门'), []);
    assert.equal(familyLine(null, 'party'), undefined);
  });
});
