/** What mining finds: skeletons and phrases. Plain data; text is the restored view. */
import type { Genre, Role, Source } from '../corpus/model.ts';

/** 套语 stands in two units or more; 句式 is a pattern with slots in two units or more; 可借鉴 in one unit only. */
export type PhraseClass = '套语' | '句式' | '可借鉴';

/** A place in a phrase that a clerk fills. */
export interface Slot {
  /** Span in the phrase's text. */
  readonly start: number;
  readonly end: number;
  /** What goes there: 上级, 单位, 年份, 数字, 地名, 词 … */
  readonly kind: string;
  /** Values observed, most frequent first. */
  readonly values: readonly string[];
}

/** What a phrase does in a report. */
export type PhraseFunction =
  '开头依据' | '过渡' | '做法' | '成效' | '问题' | '原因' | '计划' | '保障' | '结尾' | '其他';

/** Part of a report: before its first heading, its last paragraph, and all between. */
export type Position = 'opening' | 'body' | 'closing';

export interface Phrase {
  readonly text: string;
  readonly class: PhraseClass;
  readonly function: PhraseFunction;
  readonly slots: readonly Slot[];
  /** Share of occurrences by role, sums to 1. */
  readonly roles: Partial<Record<Role, number>>;
  /** The same by part of the report. */
  readonly positions: Partial<Record<Position, number>>;
  /** Reports it stands in by kind of unit (镇, 统计局), the commonest kinds first. */
  readonly unitKinds: Readonly<Record<string, number>>;
  /** How many reports it stands in. */
  readonly support: number;
  /** How many units. */
  readonly units: number;
  readonly years: readonly number[];
  /** Tied to an event of a year (主题教育, 五经普): 提法可能过时 in a later draft. */
  readonly dated: boolean;
  /** 0..1, how surely a clerk elsewhere can use it. */
  readonly score: number;
  readonly sources: readonly Source[];
  /** Near-equal wordings folded into this one. */
  readonly variants?: readonly string[];
}

export interface HeadingAlternative {
  readonly text: string;
  readonly support: number;
}

/** A place in a report that a skeleton rests on. */
export interface SkeletonSource {
  readonly path: string;
  readonly line: number;
  /** The report's title. */
  readonly report: string;
}

export interface SkeletonSection {
  readonly role: Role;
  /** The heading as a template text: {{reviewYear}}, {{planYear}}, {{unit}}, {{superior}}, {{we}} (我局) stand for what varies. */
  readonly heading: string;
  readonly alternatives: readonly HeadingAlternative[];
  readonly support: number;
  readonly children: readonly SkeletonSection[];
  /** Text that usually opens the section, with the same variables; absent where none recurs. */
  readonly lead?: string;
  /** Other texts that could open it, best first. */
  readonly leads?: readonly string[];
  /** Lead of the problems told at the section's end, in a report that has no part of its own for them. */
  readonly problems?: string;
  /** Other leads of these problems. */
  readonly problemsLeads?: readonly string[];
  /** Heading of these problems, among the section's topics. */
  readonly problemsHeading?: string;
  /** Where one of its reports has it; absent where none of them has. */
  readonly source?: SkeletonSource;
  /** What it is about: id of a known topic or line of work; absent where it is a part, or nobody knows. */
  readonly topic?: string;
}

export interface Skeleton {
  /** Stable across builds of the same corpus. */
  readonly id: string;
  readonly name: string;
  readonly genre: Genre;
  readonly unitKinds: readonly string[];
  /** On the general skeleton of a genre: it serves any kind of unit but those that end so. Absent on all others. */
  readonly servesAllBut?: readonly string[];
  /** Reports it rests on; 0 for a starter. */
  readonly support: number;
  /** Subject of a 专项 skeleton (政务公开); absent where it serves any. */
  readonly topic?: string;
  /** The report's title, with the same variables; absent: the usual title of its genre. */
  readonly title?: string;
  /** Opening paragraph, with variables and `{{slot 提示}}` where the writer has to fill in; absent where none recurs. */
  readonly opening?: string;
  /** Other openings, best first. */
  readonly openings?: readonly string[];
  /** Closing paragraph, likewise. */
  readonly closing?: string;
  /** Other closings, best first. */
  readonly closings?: readonly string[];
  readonly sections: readonly SkeletonSection[];
  readonly sources: readonly SkeletonSource[];
}
