import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { readReports } from '../corpus/readReports.ts';
import { complete } from '../drafting/completion/complete.ts';
import { buildCompletionModel, type CompletionModel } from '../drafting/completion/model.ts';
import { completionFromBytes, completionToBytes } from './storedCompletion.ts';

const BODY = [
  '（一）统筹推进河道清淤',
  '组织专班逐户走访，建立工作台账，逐项销号，确保取得实效。',
  '（二）扎实开展隐患排查',
  '压实工作责任，定期调度通报，确保取得实效。',
];

function reportOf(town: string): Report {
  const lines = [`${town}镇2023年工作总结`, '', '一、2023年工作总结', ...BODY, `走访${town}大桥工地3次。`];
  const texts = lines.map((text) => ({ text }));
  return readReports({ path: `${town}.txt`, format: 'txt', encoding: 'utf-8', lines: texts }).reports[0]!;
}

/** All that a model says at these places. */
function answers(model: CompletionModel): unknown {
  const places = ['一、2023年工作总结\n（一）', '组织专班', '压实工作责任，', '走访青溪', '建立工作台账，逐项'];
  return places.map((before) => {
    const { inline, items } = complete(model, { before, k: 5 });
    return [inline?.insert, items.map(({ insert }) => insert)];
  });
}

describe('a stored completion model', () => {
  const reports = ['青溪', '白石', '柳湾'].map(reportOf);
  const made = buildCompletionModel(reports, []);
  const bytes = completionToBytes(made, reports);

  it('says what the model said that it was made of', () => {
    const again = completionFromBytes(bytes, reports, [], null);
    assert.ok(again);
    assert.deepEqual(answers(again), answers(made));
    assert.match(JSON.stringify(answers(made)), /确保取得实效/u);
    assert.deepEqual(again.headings, made.headings);
    assert.deepEqual([...again.openHeadings], [...made.openHeadings]);
  });

  it('is taken over by the model after a change, as the one that was made', () => {
    const changed = [...reports, reportOf('金滩')];
    const after = (earlier: CompletionModel): unknown => answers(buildCompletionModel(changed, [], { earlier }));
    assert.deepEqual(after(completionFromBytes(bytes, reports, [], null)!), after(made));
  });

  it('is none where its end is missing, or where it was made of other reports', () => {
    assert.equal(completionFromBytes(bytes.subarray(0, bytes.length - 8), reports, [], null), null);
    assert.equal(completionFromBytes(bytes, reports.slice(1), [], null), null);
  });
});
