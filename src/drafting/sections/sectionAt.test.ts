import assert from 'node:assert/strict';
import type { Role } from '../../corpus/model.ts';
import type { SkeletonSection } from '../../mining/model.ts';
import { renderSectionAt } from './sectionAt.ts';

const fields = { unit: '南川县水利局', reviewYear: 2024 };
const topic = (heading: string, role: Role = 'plan'): SkeletonSection => ({
  role,
  heading,
  alternatives: [],
  support: 1,
  children: [],
});
const plan: SkeletonSection = {
  ...topic('{{planYear}}年工作计划'),
  children: [topic('甲事'), topic('乙事')],
};
const problems: SkeletonSection = { ...topic('存在的主要问题', 'problems') };

function headings(above: string, section: SkeletonSection, typed = ''): string[] {
  const { text } = renderSectionAt(section, { above, typed }, fields);
  return text.split('\n').filter((line) => /^(?:#|[一二三四]、|第[一二三]部分|（[一二三四]）|\d+\.|（\d）)/.test(line));
}

/** The text below with the markers counted on. */
function renumbered(above: string, section: SkeletonSection, below: string): string {
  const lines = below.split('\n');
  for (const { line, start, end, text } of renderSectionAt(section, { above, below }, fields).renumber)
    lines[line] = lines[line]!.slice(0, start) + text + lines[line]!.slice(end);
  return lines.join('\n');
}

/** The draft after a section was put in at its end, as plain text. */
function inserted(above: string, section: SkeletonSection, typed = '', below = ''): string {
  const { text, from } = renderSectionAt(section, { above, typed, below }, fields);
  return above.slice(0, from) + text + (below === '' ? '' : `\n${below}`);
}

describe('a section inserted below the signature', () => {
  const body = '题目\n\n一、2024年工作总结\n（一）某事。正文。\n二、存在问题\n一是某事。';
  const part =
    '三、2025年工作计划\n（一）甲事\n一是【举措和目标】。二是【举措和目标】。\n（二）乙事\n一是【举措和目标】。二是【举措和目标】。';

  it('goes before it, numbered to follow the body', () => {
    assert.equal(
      inserted(`${body}\n\n南川县水利局\n2024年12月5日\n\n`, plan),
      `${body}\n${part}\n\n南川县水利局\n2024年12月5日`,
    );
    assert.equal(inserted(`${body}\n南川县水利局\n`, plan), `${body}\n${part}\n南川县水利局`);
    assert.equal(inserted(`${body}\n【成文日期】\n`, plan), `${body}\n${part}\n【成文日期】`);
  });

  it('does so for a name that only the date under it tells for a signature, wherever the cursor stands there', () => {
    const signed = `${body}\n${part}\n\n晨曦读书会\n2024年12月5日`;
    assert.equal(inserted(`${body}\n\n晨曦读书会\n2024年12月5日\n`, plan), signed);
    assert.equal(inserted(`${body}\n\n晨曦读书会\n`, plan, '', '2024年12月5日'), signed);
  });

  it('gives up a marker typed there, which would stand twice', () => {
    assert.equal(inserted(`${body}\n2024年12月5日\n`, plan, '二、'), `${body}\n${part}\n2024年12月5日`);
  });

  it('keeps what looks like a mark of a snippet in the signature as it is', () => {
    assert.match(
      renderSectionAt(plan, { above: `${body}\n甲$1乙}社\n2024年12月5日` }, fields).snippet,
      /甲\\\$1乙\\\}社\n2024年12月5日$/u,
    );
  });

  it('is no such thing under a bare title with its date, nor after the last line of the body', () => {
    for (const above of ['南川县水利局\n', '2024年工作总结\n2024年12月5日\n', `${body}\n`])
      assert.equal(renderSectionAt(plan, { above }, fields).from, undefined);
  });
});

describe('a section where the cursor stands', () => {
  it('after 二、 is 三、, and its topics start at （一）', () => {
    const above = '题目\n\n一、2024年工作总结\n（一）某事。正文。\n二、存在问题\n一是某事。';
    assert.deepEqual(headings(above, plan), ['三、2025年工作计划', '（一）甲事', '（二）乙事']);
  });

  it('after 二、 with topics of its own is still 三、', () => {
    const above = '一、2024年工作总结\n（一）某事。正文。\n二、存在问题\n（一）某事。正文。\n（二）某事。正文。';
    assert.deepEqual(headings(above, plan), ['三、2025年工作计划', '（一）甲事', '（二）乙事']);
  });

  it('fills a heading that stands there already, still empty', () => {
    assert.deepEqual(headings('一、2024年工作总结\n正文。\n二、2025年工作计划\n', plan), ['（一）甲事', '（二）乙事']);
  });

  it('goes on inside an open section of its own role', () => {
    assert.deepEqual(headings('一、2024年工作总结\n正文。\n二、2025年工作计划\n（一）某事\n正文。', topic('丙事')), [
      '（二）丙事',
    ]);
    assert.deepEqual(headings('一、2025年工作计划\n总的打算。', topic('丙事')), ['（一）丙事']);
  });

  it('stands beside topics that have no part above them', () => {
    const review = topic('丙事', 'review');
    assert.deepEqual(headings('一、强化党建引领\n正文。\n二、抓好项目建设\n正文。', review), ['三、丙事']);
    assert.deepEqual(headings('一、强化党建引领\n正文。\n二、抓好项目建设\n', review), ['（一）丙事']);
    assert.deepEqual(headings('一、强化党建引领\n正文。\n二、抓好项目建设\n（一）某事。正文。', review), [
      '（二）丙事',
    ]);
  });

  it('uses the markers this draft uses', () => {
    assert.deepEqual(headings('一、2025年工作计划\n1.某事。正文。\n2.某事。正文。', topic('丙事')), ['3.丙事']);
    assert.deepEqual(headings('第一部分 2024年工作总结\n一、某事\n正文。', plan), [
      '第二部分　2025年工作计划',
      '一、甲事',
      '二、乙事',
    ]);
  });

  it('keeps to the marker that was typed already', () => {
    const above = '一、2024年工作总结\n（一）某事。正文。\n';
    assert.deepEqual(headings(above, problems, '三、'), ['三、存在的主要问题']);
    assert.deepEqual(headings(above, problems, '（二）'), ['（二）存在的主要问题']);
    assert.deepEqual(headings('', problems, '二、'), ['二、存在的主要问题']);
    assert.deepEqual(headings('一、2024年工作总结\n', problems, '（一）'), ['（一）存在的主要问题']);
  });

  it('writes Markdown in a Markdown draft', () => {
    assert.deepEqual(headings('# 题目\n\n## 一、2024年工作总结\n正文。', plan), [
      '## 二、2025年工作计划',
      '### （一）甲事',
      '### （二）乙事',
    ]);
    assert.deepEqual(headings('# 题目\n\n## 一、2024年工作总结\n正文。\n## 二、2025年工作计划\n', plan), [
      '### （一）甲事',
      '### （二）乙事',
    ]);
  });

  it('numbers nothing where the Markdown headings have no numbers', () => {
    assert.deepEqual(headings('# 题目\n\n## 2024年工作总结\n### 某事\n正文。', plan), [
      '## 2025年工作计划',
      '### 甲事',
      '### 乙事',
    ]);
    assert.deepEqual(headings('# 题目\n\n## 2025年工作计划\n### 某事\n正文。', topic('丙事')), ['### 丙事']);
  });

  it('keeps the depth of hashes that the draft has', () => {
    assert.deepEqual(headings('题目\n\n# 一、2024年工作总结\n正文。', plan), [
      '# 二、2025年工作计划',
      '## （一）甲事',
      '## （二）乙事',
    ]);
  });

  it('starts at 一、 in an empty draft', () => {
    assert.equal(headings('', plan)[0], '一、2025年工作计划');
    assert.equal(headings('# 题目\n', plan)[0], '## 一、2025年工作计划');
  });

  it('is written as Markdown where the editor says so, whatever stands above', () => {
    const { text } = renderSectionAt(problems, { above: '' }, { ...fields, format: 'markdown' });
    assert.match(text, /^## 一、存在的主要问题\n/);
  });
});

describe('what follows an inserted section', () => {
  const review = '一、2024年工作总结\n正文。\n';

  it('would count on, at the same level only', () => {
    const below = '二、2025年工作计划\n（一）某事。\n（二）某事。\n三、其他\n';
    assert.equal(renumbered(review, problems, below), '三、2025年工作计划\n（一）某事。\n（二）某事。\n四、其他\n');
  });

  it('stays within its part', () => {
    const above = '一、2024年工作总结\n（一）某事。正文。\n';
    const below = '（二）某事。\n1.某事。\n二、存在问题\n（一）某事。\n（二）某事。\n';
    assert.equal(
      renumbered(above, topic('丙事', 'review'), below),
      '（三）某事。\n1.某事。\n二、存在问题\n（一）某事。\n（二）某事。\n',
    );
  });

  it('is left alone where the numbers go on already, or were out of order before', () => {
    assert.equal(renumbered(review, problems, '三、2025年工作计划\n'), '三、2025年工作计划\n');
    assert.equal(renumbered(review, problems, '二、甲\n四、乙\n'), '三、甲\n四、乙\n');
    assert.equal(renumbered(review, problems, '正文没有序号。\n'), '正文没有序号。\n');
  });

  it('counts on behind hashes and indents', () => {
    assert.equal(renumbered(`# 题目\n## ${review}`, problems, '## 二、某事\n'), '## 三、某事\n');
    assert.equal(renumbered(review, problems, '　　二、某事\n'), '　　三、某事\n');
  });

  it('counts on by as many topics as were put in', () => {
    const above = '一、2024年工作总结\n正文。\n二、2025年工作计划\n';
    assert.equal(renumbered(above, plan, '（一）旧事\n（二）旧事\n三、其他\n'), '（三）旧事\n（四）旧事\n三、其他\n');
  });
});
