/**
 * What must never be in a draft (masks, damage, marks, mutilated formulas), over everything that the library hands out
 * for insertion from the shared compilations: phrases, skeletons, sections, one report's skeleton, what is offered while
 * typing, frames. Asked by the door the editor uses. Skipped, and said so, where the compilations are missing.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { phraseLabel, phraseSnippet } from '../drafting/phrases/phraseSnippet.ts';
import type { ReportEntry } from '../protocol/answers.ts';
import type { MethodName, Params, Result } from '../protocol/methods.ts';
import { isDamaged } from '../text/damage.ts';
import { Library } from './library.ts';
import { NodeFiles } from './node/nodeFiles.ts';
import { LibraryService } from './service.ts';

const CORPUS = join(resolve(process.env['NIGAO_SHARED'] ?? '../shared'), 'corpus');

/** Whoever asks here is none of the units of the compilations. */
const FIELDS = { unit: '青石县水利局', year: 2031, unitKind: '水利局', superior: '县委、县政府' };

/** Places at which completion is asked, and passages that are framed. */
const SAMPLE = 240;
const SEED = 20_241;

/** Written apart from the rules that keep them out: what a reader would see at a glance. */
const NEVER: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'D for 党', pattern: /(?<![A-Za-z0-9&+.-])[DＤ](?![A-Za-z0-9&])(?![级类型座栋区档])/u },
  { what: 'a mask', pattern: /[XxＸ×✕]{2,}|[*＊]{2,}|[○〇●■□]{2,}(?!年)|[XＸ](?=\p{Script=Han})(?!X光|X射线)/u },
  { what: 'AAA for 微信', pattern: /AAA(?!A*(?:级|景区|旅游))/u },
  { what: 'a mark of the shop', pattern: /##[a-z]|paid(?:begin|end)/iu },
  { what: 'a mark of a template', pattern: /\{\{|\}\}|undefined|[\uE000\uE001]/u },
];

const MUTILATED: readonly RegExp[] = [
  /(?<!习近平)新时代中国特色社会主义思想/gu,
  /以(?:同志)?为核心的党中央/gu,
  /维护党中央的核心/gu,
  /(?:学习|贯彻|落实|领会)(?:重要(?:讲话|指示|批示|论述)|(?:法治|生态文明|外交|强军|经济|文化)思想)/gu,
];

/** Formulas that lack their name, counted. */
function mutilated(text: string): number {
  return MUTILATED.reduce((sum, pattern) => sum + [...text.matchAll(pattern)].length, 0);
}

/** Masks and marks in a text. */
function marks(text: string): string[] {
  return NEVER.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
}

/** Why a text may not be inserted; empty where it may. */
function faults(text: string): string[] {
  const found = marks(text);
  if (mutilated(text) > 0) found.push('a mutilated formula');
  if (text.split('\n').some((line) => isDamaged(line, 0, line.length))) found.push('damage');
  return found;
}

class Findings {
  readonly #found = new Set<string>();
  checked = 0;

  look(where: string, ...texts: readonly string[]): void {
    this.#note(where, texts, faults);
  }

  lookAtMarks(where: string, ...texts: readonly string[]): void {
    this.#note(where, texts, marks);
  }

  get all(): string[] {
    return [...this.#found];
  }

  #note(where: string, texts: readonly string[], judge: (text: string) => string[]): void {
    this.checked++;
    for (const text of texts)
      for (const fault of judge(text)) this.#found.add(`${where}: ${fault}: ${text.slice(0, 80)}`);
  }
}

/** A stream of numbers that is the same in every run (Knuth's linear congruence). */
function* numbers(): Generator<number, never> {
  for (let state = SEED; ;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state >>> 8;
  }
}

describe('never in a draft, from the shared compilations', function () {
  this.timeout(240_000);
  let service: LibraryService;
  let library: Library;
  let reports: readonly ReportEntry[];

  const ask = <M extends MethodName>(method: M, params: Params<M>): Promise<Result<M>> =>
    service.answer(method, params);

  before(async function () {
    if (!existsSync(CORPUS)) {
      console.log(`      skipped: no compilations in ${CORPUS}; set NIGAO_SHARED`);
      this.skip();
    }
    library = new Library(new NodeFiles(), { progress: () => undefined, log: () => undefined }, null);
    service = new LibraryService(library);
    await ask('build', { paths: [CORPUS] });
    ({ reports } = await ask('reports', {}));
  });

  it('phrases, as they are listed and as they are inserted', async () => {
    const findings = new Findings();
    const { phrases } = await ask('phrases', {});
    for (const phrase of phrases) {
      findings.look('phrase', phraseLabel(phrase), phraseSnippet(phrase, FIELDS.superior), ...(phrase.variants ?? []));
    }
    assert.deepEqual(findings.all, []);
    assert.ok(findings.checked > 500, `${findings.checked} phrases`);
  });

  it('every skeleton as a whole draft, and every section and topic of it by itself', async () => {
    const findings = new Findings();
    const { skeletons } = await ask('skeletons', {});
    for (const skeleton of skeletons) {
      for (const format of ['text', 'markdown'] as const) {
        const { draft, snippet } = await ask('new', { skeleton: skeleton.id, ...FIELDS, format });
        findings.look(skeleton.name, draft, snippet.replaceAll('\\}', ' '));
      }
      for (const section of skeleton.sections.flatMap((one) => [one, ...one.children])) {
        const { draft, snippet } = await ask('section', { section, above: '一、总结\n正文。\n', ...FIELDS });
        findings.look(`${skeleton.name} / ${section.heading}`, draft, snippet);
      }
    }
    assert.deepEqual(findings.all, []);
    assert.ok(findings.checked > 100, `${findings.checked} drafts and sections`);
  });

  it('the skeleton of every single report, and of every section of it: nor its unit, nor its figures', async () => {
    const findings = new Findings();
    const facts: string[] = [];
    for (const report of reports) {
      const { skeleton } = await ask('skeletonOf', { report: report.id });
      const { draft } = await ask('new', { skeleton: skeleton.id, ...FIELDS });
      const drafts = [draft];
      for (const heading of report.headings.keys()) {
        const { skeleton: part } = await ask('skeletonOf', { report: report.id, heading });
        const [section] = part.sections;
        drafts.push((await ask('section', { section: section!, above: '', ...FIELDS })).draft);
      }
      findings.look(report.title, ...drafts);
      for (const one of drafts) {
        const figure = /(?<!\d)(?!2031|2032)\d{2,}|\d+[%％万亿个家]/u.exec(one.replaceAll(/^（?\d+[）.]/gmu, ''));
        if (figure) facts.push(`${report.title}: ${figure[0]}`);
        const { name } = report.unit;
        if (name !== null && name.length >= 3 && one.includes(name)) facts.push(`${report.title}: ${name}`);
      }
    }
    assert.deepEqual(findings.all, []);
    assert.deepEqual(facts, []);
    assert.ok(findings.checked > 20, `${findings.checked} reports`);
  });

  it('sections offered by name', async () => {
    const findings = new Findings();
    for (const line of ['存在', '下一', '工作', '强化', '加强', '坚持', '持续', 'jq', 'gz', 'cz', 'xyb']) {
      const { offers } = await ask('sectionOffers', { line, above: '', k: 50, ...FIELDS });
      for (const { draft, snippet } of offers) findings.look(line, draft, snippet);
    }
    assert.deepEqual(findings.all, []);
    assert.ok(findings.checked > 20, `${findings.checked} offers`);
  });

  it(`what is offered at ${SAMPLE} places of the reports themselves`, async () => {
    const findings = new Findings();
    const cut: string[] = [];
    const random = numbers();
    for (let drawn = 0; drawn < SAMPLE; drawn++) {
      const report = library.knowledge.reports[random.next().value % library.knowledge.reports.length]!;
      const at = random.next().value % report.paragraphs.length;
      const { text } = report.paragraphs[at]!;
      const before = text.slice(0, random.next().value % (text.length + 1));
      const draft = report.paragraphs
        .slice(Math.max(0, at - 6), at)
        .map((paragraph) => paragraph.text)
        .join('\n');
      const { inline, items } = await ask('complete', { before, draft, k: 8, superior: FIELDS.superior });
      const offered = items.map(({ insert, snippet, replace }) => ({ insert, snippet, kept: before.length - replace }));
      if (inline) offered.push({ insert: inline.insert, snippet: '', kept: before.length });
      for (const { insert, snippet, kept } of offered) {
        findings.lookAtMarks('offer', insert, snippet.replaceAll('\\}', ' '));
        // A formula may have begun before the cursor: it is judged with what stands there
        const after = before.slice(0, kept) + insert;
        const spoilt = isDamaged(after, 0, after.length) && !isDamaged(before, 0, before.length);
        if (spoilt || mutilated(after) > mutilated(before)) cut.push(`${before.slice(-12)}|${insert}`);
      }
    }
    assert.deepEqual(findings.all, []);
    assert.deepEqual(cut, []);
    assert.ok(findings.checked > SAMPLE / 2, `${findings.checked} offers`);
  });

  it(`frames of ${SAMPLE} passages, as far as they are called safe`, async () => {
    const findings = new Findings();
    const random = numbers();
    for (let drawn = 0; drawn < SAMPLE; drawn++) {
      const report = library.knowledge.reports[random.next().value % library.knowledge.reports.length]!;
      const passage = report.passages[random.next().value % report.passages.length];
      if (!passage || passage.damaged) continue;
      const text = report.paragraphs[passage.paragraph]!.text.slice(passage.start, passage.end);
      const of = report.unit.name;
      const frame = await ask('frame', { text, ...(of === null ? {} : { of }), unit: FIELDS.unit });
      if (frame.safe) findings.look('frame', frame.text, frame.snippet.replaceAll('\\}', ' '));
    }
    assert.deepEqual(findings.all, []);
    assert.ok(findings.checked > SAMPLE / 2, `${findings.checked} frames`);
  });
});
