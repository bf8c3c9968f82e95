/**
 * What clerks call the parts of a report when they look for one: names beside the headings that the corpus has. Whole
 * sections answer to them, whatever their own heading is.
 */
import type { Role } from '../../corpus/model.ts';

export const SECTION_ALIASES: readonly {
  readonly role: Role;
  readonly names: readonly string[];
  readonly example: string;
}[] = [
  { role: 'background', names: ['基本情况', '单位概况'], example: '一、基本情况' },
  {
    role: 'review',
    names: ['工作总结', '工作开展情况', '主要工作', '工作回顾', '主要做法和成效', '今年工作'],
    example: '一、2024年工作开展情况',
  },
  { role: 'highlights', names: ['工作亮点', '特色亮点', '亮点工作'], example: '二、特色亮点工作' },
  {
    role: 'problems',
    names: ['存在问题', '存在的问题', '存在的主要问题', '存在不足', '问题和不足', '主要问题', '困难和问题'],
    example: '二、存在的主要问题',
  },
  { role: 'causes', names: ['原因分析', '问题原因'], example: '三、原因分析' },
  {
    role: 'plan',
    names: [
      '下一步工作',
      '下一步打算',
      '下步计划',
      '工作计划',
      '工作打算',
      '工作思路',
      '明年计划',
      '下年计划',
      '来年打算',
    ],
    example: '三、下一步工作打算',
  },
  { role: 'suggestions', names: ['意见建议', '工作建议', '有关建议'], example: '四、有关意见和建议' },
  { role: 'statistics', names: ['主要数据', '主要指标'], example: '一、主要指标完成情况' },
];
