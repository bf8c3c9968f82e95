import assert from 'node:assert/strict';
import { OwnTemplates } from './ownTemplates.ts';

const REPORT =
  '---\nname: 本局总结\ngenre: 综合总结\nunitKinds: 局\n---\n{{title}}{{unit}}总结\n{{ordinal 1 "review"}}抓主业\n';
const SECTION =
  '---\nname: 党建一节\npart: plan\ngenre: 综合总结计划\n---\n{{ordinal 1 "plan"}}{{planYear}}年党建打算\n{{stop "打算"}}。\n';

describe('own templates taken together', () => {
  const own = new OwnTemplates([
    { path: 'a.hbs', source: REPORT },
    { path: 'b.hbs', source: SECTION },
    { path: 'c.hbs', source: `${REPORT}{{oops}}\n` },
    { path: 'd.hbs', source: '' },
  ]);

  it('are skeletons of reports, and sections alone, each under an id of its own', () => {
    assert.deepEqual(
      own.skeletons.map(({ id, name, support, unitKinds }) => [id, name, support, unitKinds]),
      [['own:a.hbs', '本局总结', 0, ['局']]],
    );
    assert.deepEqual(
      own.sections.map(({ id, name, section }) => [id, name, section.role, section.heading]),
      [['own:b.hbs', '党建一节', 'plan', '{{planYear}}年党建打算']],
    );
  });

  it('render whole reports', () => {
    assert.equal(
      own.render('own:a.hbs', { unit: '南川县水利局', reviewYear: 2024 })?.text,
      '南川县水利局总结\n一、抓主业\n',
    );
    assert.equal(own.render('own:c.hbs', { unit: '', reviewYear: 2024 }), null);
  });

  it('tell of each that cannot be used, in both languages, and keep the others', () => {
    assert.deepEqual(
      own.problems.map(({ path, line }) => [path, line]),
      [
        ['c.hbs', 8],
        ['d.hbs', 1],
      ],
    );
    assert.match(own.problems[0]!.reasonZh, /没有“oops”这个名称/);
    assert.match(own.problems[1]!.reason, /front block/);
  });
});
