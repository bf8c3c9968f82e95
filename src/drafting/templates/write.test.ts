import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MarkSink, plainValue } from './draft.ts';
import { renderSkeleton } from './renderSkeleton.ts';
import { starterSkeletons } from './starters.ts';
import { escapeSnippet, STANDARD_FAMILIES, writePieces } from './write.ts';

/** A snippet as the editor shows it when every tab stop keeps its default. */
function expanded(snippet: string): string {
  const shown = new Map<string, string>();
  const unescape = (text: string): string => text.replace(/\\([\\$},|])/g, '$1');
  const pattern = /\\([\\$}])|\$0|\$\{(\d+)(?::((?:\\.|[^\\}])*)\}|\|((?:\\.|[^\\|])*)\|\}|\})/g;
  return snippet.replace(pattern, (_, escaped: string | undefined, number: string, stop?: string, choice?: string) => {
    if (escaped !== undefined) return escaped;
    if (stop === undefined && choice === undefined) return shown.get(number) ?? '';
    const text = stop !== undefined ? unescape(stop) : unescape(/^(?:\\.|[^\\,])*/.exec(choice!)![0]);
    shown.set(number, text);
    return text;
  });
}

describe('writing a draft', () => {
  it('numbers headings by level and starts anew below each parent', () => {
    const sink = new MarkSink();
    const line = (level: number, text: string): string => `${sink.put({ kind: 'heading', level })}${text}\n`;
    const rendered = line(1, '甲') + line(2, '子') + line(2, '丑') + line(3, '寅') + line(1, '乙') + line(2, '卯');
    const { text } = writePieces(sink.pieces(rendered), { format: 'text', families: STANDARD_FAMILIES });
    assert.equal(text, '一、甲\n（一）子\n（二）丑\n1.寅\n二、乙\n（一）卯\n');
  });

  it('writes Markdown headings one level below the title', () => {
    const sink = new MarkSink();
    const rendered = `${sink.put({ kind: 'title' })}题\n${sink.put({ kind: 'heading', level: 1 })}甲\n`;
    const { text } = writePieces(sink.pieces(rendered), { format: 'markdown', families: STANDARD_FAMILIES });
    assert.equal(text, '# 题\n## 一、甲\n');
  });

  it('numbers tab stops in writing order, mirrors a key, ends at $0', () => {
    const sink = new MarkSink();
    const unit = (): string => sink.put({ kind: 'stop', prompt: '单位', key: 'unit' });
    const rendered = `${unit()}在${sink.put({ kind: 'choice', options: ['甲,一', '乙|二'] })}，${unit()}。${sink.put({ kind: 'final' })}`;
    const { text, snippet } = writePieces(sink.pieces(rendered), { format: 'text', families: STANDARD_FAMILIES });
    assert.equal(text, '【单位】在甲,一，【单位】。\n');
    assert.equal(snippet, '${1:【单位】}在${2|甲\\,一,乙\\|二|}，${1}。$0\n');
  });

  it('escapes whatever a snippet would read as syntax', () => {
    assert.equal(escapeSnippet('a$1}\\'), 'a\\$1\\}\\\\');
  });

  it('property: no unit name or superior can break the snippet', () => {
    const starters = starterSkeletons();
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.string({ maxLength: 8 }),
        fc.nat(starters.length - 1),
        (unit, superior, at) => {
          const clean = (text: string): string => plainValue(text).replace(/\s+/g, '');
          const fields = { unit: `甲${clean(unit)}局`, superior: `乙${clean(superior)}`, reviewYear: 2024 };
          const { text, snippet } = renderSkeleton(starters[at]!, fields);
          assert.equal(expanded(snippet), text);
          assert.ok(text.includes(fields.unit));
        },
      ),
      { numRuns: 60 },
    );
  });
});
