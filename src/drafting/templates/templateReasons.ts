/** What can be wrong with a template, said so that a clerk can mend it. One clause each, without a full stop. */
import type { Reason } from '../../text/readReasons.ts';

const list = (values: readonly string[]): string => values.join('、');

export const TEMPLATE_REASONS = {
  noFrontBlock: {
    en: 'it must begin with a front block between two lines of ---',
    zh: '开头要有说明部分，写在两行 --- 之间',
  },
  noName: { en: 'its front block needs a name', zh: '说明部分缺少 name（模板名称）' },
  badLine: (keys: readonly string[]): Reason => ({
    en: `expected "key: value" with one of ${keys.join(', ')}`,
    zh: `这一行要写成“名称: 内容”，名称可用 ${list(keys)}`,
  }),
  badField: (text: string): Reason => ({
    en: `a field is written "- name: kind = default", not "${text}"`,
    zh: `字段要写成“- 名称: 类型 = 默认值”，不能写成“${text}”`,
  }),
  notOneOf: (what: string, values: readonly string[], value: string): Reason => ({
    en: `${what} must be one of ${values.join(', ')}, not "${value}"`,
    zh: `${what} 只能是 ${list(values)}，不能是“${value}”`,
  }),
  syntax: (detail: string): Reason => ({
    en: `the braces are not right (${detail})`,
    zh: `花括号的写法不对（${detail}）`,
  }),
  unknownName: (name: string, known: readonly string[]): Reason => ({
    en: `nothing is called "${name}"; there are ${known.join(', ')}`,
    zh: `没有“${name}”这个名称；可用的有 ${list(known)}`,
  }),
  notHere: (what: string): Reason => ({
    en: `"${what}" cannot be used in a template of one's own`,
    zh: `自有模板里不能用“${what}”`,
  }),
  failed: (detail: string): Reason => ({ en: detail, zh: `不能生成文字（${detail}）` }),
} as const;
