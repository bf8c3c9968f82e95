import assert from 'node:assert/strict';
import type { Role } from '../corpus/model.ts';
import type { PhraseFunction } from './model.ts';
import { phraseFunction } from './phraseFunction.ts';
import { NUMBER } from './phraseMarks.ts';

const does = (symbols: string, role: Role): PhraseFunction => phraseFunction(symbols, { [role]: 1 });

describe('what a phrase does', () => {
  it('is told by its words where they tell', () => {
    assert.equal(does('现将全年工作情况报告如下', 'background'), '过渡');
    assert.equal(does('在上级部门的关心支持下', 'review'), '开头依据');
    assert.equal(does('由于专业人员偏少', 'problems'), '原因');
    assert.equal(does('应急处置能力有待加强', 'review'), '问题');
    assert.equal(does('明确专人负责跟踪落实', 'plan'), '保障');
    assert.equal(does('为园林事业发展贡献力量', 'plan'), '结尾');
  });

  it('is told by its section where they do not', () => {
    assert.equal(does('扎实开展苗木养护', 'review'), '做法');
    assert.equal(does('扎实开展苗木养护', 'plan'), '计划');
    assert.equal(does('紧紧围绕全市中心工作', 'background'), '开头依据');
    assert.equal(does('紧紧围绕全市中心工作', 'plan'), '计划');
    assert.equal(does('扎实开展苗木养护', 'background'), '做法');
    assert.equal(phraseFunction('扎实开展苗木养护', { plan: 0.4, review: 0.6 }), '做法');
    assert.equal(phraseFunction('扎实开展苗木养护', {}), '其他');
  });

  it('is no problem where a problem is met', () => {
    assert.equal(does('有效应对各种困难和挑战', 'review'), '做法');
    assert.equal(does('着力补齐养护短板', 'plan'), '计划');
    assert.equal(does('整治薄弱环节', 'review'), '做法');
  });

  it('is a result where one is told, a plan where one is hoped for', () => {
    assert.equal(does('各项指标稳中有进', 'review'), '成效');
    assert.equal(does('确保养护取得实效', 'plan'), '计划');
    assert.equal(does(`补植乔木${NUMBER}株`, 'review'), '成效');
    assert.equal(does(`补植乔木${NUMBER}株`, 'plan'), '计划');
    assert.equal(does('缩短了受理时间', 'review'), '成效');
    assert.equal(does('苗木长势更加整齐', 'highlights'), '成效');
    assert.equal(does('苗木长势更加整齐', 'plan'), '计划');
  });

  it('closes a report where it promises, and tells a result where it looks back', () => {
    assert.equal(does('推动园林事业再上新台阶', 'plan'), '结尾');
    assert.equal(does('窗口服务迈上新台阶', 'review'), '成效');
    assert.equal(does('努力交出绿化答卷', 'background'), '结尾');
    assert.equal(does('开展“岗位作贡献”活动', 'review'), '做法');
  });
});
