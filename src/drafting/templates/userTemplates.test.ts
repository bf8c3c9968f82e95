import assert from 'node:assert/strict';
import { renderTemplate } from './renderSkeleton.ts';
import { skeletonOfTemplate } from './templateSkeleton.ts';
import { TemplateError } from './templateError.ts';
import { readUserTemplate } from './userTemplates.ts';

const FRONT = '---\nname: 本单位总结\ngenre: 综合总结\nunitKinds: 局\nfields:\n  - motto: choice = 务实 | 创新\n---\n';
const fields = { unit: '南川县水利局', reviewYear: 2024 };

function failure(source: string): TemplateError {
  try {
    readUserTemplate('.nigao/templates/own.hbs', source);
  } catch (error) {
    assert.ok(error instanceof TemplateError);
    return error;
  }
  return assert.fail('it should not be taken');
}

function textOf(body: string, front = FRONT): string {
  return renderTemplate(readUserTemplate('own', front + body), fields).text;
}

describe('the user’s own templates', () => {
  it('render by the same path, with their own fields', () => {
    const template = readUserTemplate(
      'own',
      `${FRONT}{{title}}{{unit}}{{year 1}}年\n{{ordinal 1 "review"}}坚持{{motto}}\n`,
    );
    const { text, snippet } = renderTemplate(template, fields);
    assert.equal(text, '南川县水利局2025年\n一、坚持务实\n');
    assert.equal(snippet, '南川县水利局2025年\n一、坚持${1|务实,创新|}\n');
    assert.deepEqual(
      skeletonOfTemplate(template).sections.map(({ role, heading }) => [role, heading]),
      [['review', '坚持务实']],
    );
  });

  it('may have fields with Chinese names: without a default they are places to fill, the same wherever they recur', () => {
    const front = '---\n# 说明\nname: 甲\ngenre: 综合总结\nfields:\n  - 分管领导: text\n---\n';
    const { text, snippet } = renderTemplate(
      readUserTemplate('own', `${front}由{{分管领导}}负责，{{分管领导}}督办。\n`),
      fields,
    );
    assert.equal(text, '由【分管领导】负责，【分管领导】督办。\n');
    assert.equal(snippet, '由${1:【分管领导】}负责，${1}督办。\n');
  });

  it('may ask whether a field is filled, and leave remarks', () => {
    const body =
      '{{!-- 备注不进稿子 --}}\n{{#if motto}}\n有\n{{else}}\n无\n{{/if}}\n{{#unless motto}}\n空\n{{/unless}}\n';
    assert.equal(textOf(body), '有\n');
  });

  it('may nest a helper, and pass a field to one', () => {
    assert.equal(textOf('{{choice (year 0) unit}}\n'), '2024\n');
  });

  it('may not use a name that is not known, and are told the line and what there is', () => {
    const helper = failure(`${FRONT}第一行\n{{shout "x"}}\n`);
    assert.equal(helper.template, '.nigao/templates/own.hbs');
    assert.equal(helper.line, 9);
    assert.match(helper.reason.zh, /没有“shout”这个名称；可用的有 unit、.*motto、.*signature/);
    const field = failure(`${FRONT}{{unti}}总结\n`);
    assert.deepEqual([field.line, field.reason.zh.includes('“unti”')], [8, true]);
  });

  it('are told the line of a mistake', () => {
    const error = failure(`${FRONT}第一行\n第二行{{#if unit}}\n`);
    assert.ok(error.line >= 9, String(error.line));
    const front = failure('---\nname: 甲\ngenre: 年报\n---\n');
    assert.equal(front.line, 3);
    assert.match(front.message, /line 3: genre must be one of/);
    assert.match(front.reason.zh, /genre 只能是 综合总结计划、/);
    assert.equal(failure('没有说明部分').line, 1);
  });

  it('reach no prototype, no other file, nothing but fields and helpers', () => {
    const forbidden = [
      '{{constructor}}',
      '{{__proto__}}',
      '{{unit.constructor}}',
      '{{../unit}}',
      '{{@root.unit}}',
      '{{> other}}',
      '{{#each unit}}{{/each}}',
      '{{#with unit}}{{/with}}',
      '{{lookup unit "constructor"}}',
      '{{toString "x"}}',
    ];
    for (const body of forbidden) assert.equal(failure(`${FRONT}\n${body}\n`).line, 9, body);
  });
});
