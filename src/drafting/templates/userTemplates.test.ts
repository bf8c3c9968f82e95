import assert from 'node:assert/strict';
import { renderTemplate } from './renderSkeleton.ts';
import { skeletonOfTemplate } from './templateSkeleton.ts';
import { TemplateError } from './templateError.ts';
import { compileUserTemplate } from './userTemplates.ts';

const FRONT = '---\nname: 本单位总结\ngenre: 综合总结\nunitKinds: 局\nfields:\n  - motto: choice = 务实 | 创新\n---\n';
const fields = { unit: '南川县水利局', reviewYear: 2024 };

function failure(source: string): TemplateError {
  try {
    compileUserTemplate('.nigao/templates/own.hbs', source);
  } catch (error) {
    assert.ok(error instanceof TemplateError);
    return error;
  }
  return assert.fail('it should not compile');
}

describe('the user’s own templates', () => {
  it('render by the same path, with their own fields', () => {
    const template = compileUserTemplate(
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

  it('may not call a helper that is not known, and are told the line', () => {
    const error = failure(`${FRONT}第一行\n{{shout "x"}}\n`);
    assert.equal(error.template, '.nigao/templates/own.hbs');
    assert.match(error.reason, /shout/);
  });

  it('are told the line of a mistake', () => {
    const error = failure(`${FRONT}第一行\n第二行{{#if unit}}\n`);
    assert.ok(error.line >= 9, String(error.line));
    const front = failure('---\nname: 甲\ngenre: 年报\n---\n');
    assert.equal(front.line, 3);
    assert.match(front.message, /line 3: genre must be one of/);
    assert.equal(failure('没有前置块').line, 1);
  });

  it('reach no prototype', () => {
    const template = compileUserTemplate(
      'own',
      `${FRONT}[{{constructor}}][{{unit.constructor.name}}][{{__proto__}}]\n`,
    );
    assert.equal(renderTemplate(template, fields).text, '[][][]\n');
  });
});
