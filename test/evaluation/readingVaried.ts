/**
 * Reports in forms that the shared compilations do not have, in words of our own, annotated before they were read. A
 * file of varied/ is the report itself with its annotation in the margin:
 *
 *     [T 县|水务局|综合总结计划|topic|2023/2024]县水务局2023年工作总结     a title: level, kind, genre, topic, years
 *     [2 plan](一)^强化管护。|坚持…                                 a heading: level, role, marker ^ words | text behind
 *     [T] [A] [S] [D] [x]      a title's second line, salutation, signature, date, furniture; anything else is body
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { ExtractedText } from '../../src/corpus/model.ts';
import { readReports } from '../../src/corpus/readReports.ts';
import type { MeasureTable } from './context.ts';
import { Reading, readingTable, type GoldHeading, type GoldReport } from './readingScore.ts';

/** A report as a clerk would write it, and what a careful reader makes of it. */
export interface AnnotatedText {
  readonly name: string;
  readonly extracted: ExtractedText;
  readonly reports: readonly GoldReport[];
}

const TAG = /^\[([^\]]*)\]/;
const FOLDER = new URL('./varied/', import.meta.url);

export function variedReports(): AnnotatedText[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => annotated(name, readFileSync(new URL(name, FOLDER), 'utf8').split('\n')));
}

/** How well they are read. */
export function evaluateVaried(): MeasureTable {
  const reading = new Reading();
  for (const { name, extracted, reports } of variedReports()) reading.addFile(name, readReports(extracted), reports);
  return readingTable('Reading: reports of our own in varied forms', reading);
}

function annotated(name: string, rows: readonly string[]): AnnotatedText {
  const reports: Draft[] = [];
  const lines = rows.map((row, index) => {
    const tag = TAG.exec(row)?.[1];
    const text = tag === undefined ? row : row.slice(tag.length + 2);
    const report = reports.at(-1);
    const line = index + 1;
    if (tag?.startsWith('T ') === true) reports.push(titled(tag.slice(2), text, line));
    else if (tag !== 'x' && text.trim() !== '' && report) report.endLine = line;
    if (tag === 'T' && report) report.title += text;
    if (tag === 'S' && report) report.signature = text;
    if (tag === 'D' && report) report.date = text;
    if (tag !== undefined && /^\d/.test(tag)) {
      const { heading, plain } = headed(tag, text, line);
      report?.headings.push(heading);
      return { text: plain };
    }
    return { text };
  });
  return { name, extracted: { path: name, format: 'txt', encoding: 'utf-8', lines }, reports };
}

type Draft = { -readonly [Key in keyof GoldReport]: GoldReport[Key] } & { headings: GoldHeading[] };

function titled(facts: string, title: string, line: number): Draft {
  const [level = '', kind = '', genre = '', topic = '', years = ''] = facts.split('|');
  const [reviewYear = '', planYear = ''] = years.split('/');
  return {
    title,
    titleLine: line,
    startLine: line,
    endLine: line,
    orgLevel: level || null,
    orgKind: kind || null,
    genre,
    topic: topic || null,
    reviewYear: Number(reviewYear) || null,
    planYear: Number(planYear) || null,
    signature: null,
    date: null,
    headings: [],
  };
}

function headed(tag: string, text: string, line: number): { heading: GoldHeading; plain: string } {
  const [level, role = ''] = tag.split(' ');
  const [marker = '', rest = ''] = text.split('^');
  const [words = '', body] = rest.split('|');
  return {
    heading: {
      line,
      level: Number(level),
      marker: marker.replace(/[：: \u3000]+$/, ''),
      text: words.replace(/[。：:；. ]+$/, ''),
      runIn: body !== undefined && body !== '',
      role,
    },
    plain: marker + words + (body ?? ''),
  };
}
