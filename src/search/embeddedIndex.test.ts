import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Report } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import { Collection } from './collection.ts';
import { buildPassageIndex, EmbeddedIndex, loadPassageIndex } from './embeddedIndex.ts';
import { countGrams } from './grams.ts';
import { LatentSpace } from './latentSpace.ts';
import type { SearchHit } from './passageIndex.ts';
import { reportOf } from './reportFixture.ts';
import { Segment } from './segment.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';
import { addWords } from './wordSignals.ts';

const TOWN = reportOf('镇.txt', 1, [
  { text: '开展法治宣传进村居活动六场，发放资料五百份，群众法治意识有提高。' },
  { text: '组织消防演练两次，排查沿街店铺用电隐患三十处，均已整改。' },
  { text: '明年常态化开展安全隐患排查，把风险化解在萌芽状态。', role: 'plan' },
]);
const BUREAU = reportOf('局.txt', 1, [
  { text: '干部年龄偏大，专业人员不足，身兼数职的现象较为普遍。', role: 'problems' },
  { text: '组织业务培训四期，覆盖全体干部职工，业务能力稳步提高。' },
]);

function texts(hits: readonly SearchHit[]): string[] {
  return hits.map(({ report, passage }) => passageText(report, report.passages[passage]!));
}

describe('look-up', () => {
  it('finds what officialese says for plain words', () => {
    const index = buildPassageIndex([TOWN, BUREAU]);
    assert.match(texts(index.search({ query: '给老百姓讲法律知识', k: 3 }))[0]!, /法治宣传/);
    assert.match(texts(index.search({ query: '人手老化', k: 3 }))[0]!, /年龄偏大/);
  });

  it('puts the section asked for first, and a given role alone', () => {
    const index = buildPassageIndex([TOWN, BUREAU]);
    assert.match(texts(index.search({ query: '隐患排查打算', k: 3 }))[0]!, /明年/);
    const roles = index
      .search({ query: '隐患排查', role: 'review', k: 5 })
      .map(({ report, passage }) => report.passages[passage]!.role);
    assert.deepEqual([...new Set(roles)], ['review']);
  });

  it('leaves out the clerk’s own unit and other kinds when told to', () => {
    const index = buildPassageIndex([TOWN, BUREAU]);
    assert.deepEqual(index.search({ query: '培训', otherThanUnit: '某某区某某局', k: 5 }), []);
    assert.deepEqual(index.search({ query: '培训', unitKind: '镇', k: 5 }), []);
    assert.notDeepEqual(index.search({ query: '培训', year: 2024, k: 5 }), []);
    assert.deepEqual(index.search({ query: '培训', year: 2019, k: 5 }), []);
  });

  it('folds the same text in two places into one answer', () => {
    const copy = reportOf('抄.txt', 1, [{ text: '组织业务培训四期，覆盖全体干部职工，业务能力稳步提高！' }]);
    const [first, second] = buildPassageIndex([TOWN, BUREAU, copy]).search({ query: '业务培训', k: 5 });
    assert.equal(first?.duplicates, 1);
    assert.ok(!second || !texts([second])[0]!.includes('业务培训四期'));
  });

  it('says why a passage came, within its text', () => {
    const [hit] = buildPassageIndex([TOWN, BUREAU]).search({ query: '给老百姓讲法律知识', k: 1 });
    const text = texts([hit!])[0]!;
    const marked = hit!.highlights.map(({ start, end, why }) => `${why} ${text.slice(start, end)}`);
    assert.ok(marked.includes('lexicon 法治宣传'), marked.join(', '));
    assert.ok(
      hit!.highlights.every(
        ({ start, end }, i, all) => start < end && end <= text.length && (all[i - 1]?.end ?? 0) <= start,
      ),
    );
  });

  it('marks a query that stands in a passage word for word as one, with the words that also name a section', () => {
    const text = '常态化走访困难群众，帮助解决实际困难';
    const town = reportOf('镇.txt', 1, [{ text }]);
    const [hit] = buildPassageIndex([town]).search({ query: '走访困难群众', k: 1 });
    const marked = hit!.highlights.filter(({ why }) => why === 'query');
    assert.deepEqual(
      marked.map(({ start, end }) => text.slice(start, end)),
      ['走访困难群众'],
    );
  });

  it('answers and counts the same whatever was asked before', () => {
    const index = buildPassageIndex([TOWN, BUREAU]);
    const requests = [
      { query: '隐患排查', role: 'review' as const, k: 5 },
      { query: '隐患排查', k: 5 },
      { query: '业务培训', k: 5 },
    ];
    const fresh = requests.map((request) => {
      const other = buildPassageIndex([TOWN, BUREAU]);
      return { facets: other.facets(request), hits: other.search(request) };
    });
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
    ])
      for (const at of order)
        assert.deepEqual({ hits: index.search(requests[at]!), facets: index.facets(requests[at]!) }, fresh[at]);
    const text = '隐患排查';
    assert.deepEqual(index.similar({ text, k: 5 }), buildPassageIndex([TOWN, BUREAU]).similar({ text, k: 5 }));
  });

  it('answers nothing from nothing', () => {
    assert.deepEqual(buildPassageIndex([]).search({ query: '培训', k: 5 }), []);
    assert.deepEqual(buildPassageIndex([TOWN]).search({ query: '，。 12', k: 5 }), []);
  });

  it('finds the like of a paragraph, never in its own report', () => {
    const other = reportOf('街.txt', 1, [{ text: '组织消防演练三次，排查九小场所用电隐患，全部整改到位。' }]);
    const index = buildPassageIndex([TOWN, BUREAU, other]);
    const hits = index.similar({
      text: texts([{ report: TOWN, passage: 1 } as SearchHit])[0]!,
      exceptReport: TOWN.id,
      k: 5,
    });
    assert.equal(hits[0]?.report, other);
    assert.ok(hits.every(({ report }) => report !== TOWN));
  });
});

/** Short passages of few words, so that reports share terms. */
const passage = fc
  .array(fc.constantFrom('安全隐患', '排查', '培训', '干部', '信访积案', '化解', '群众', '，'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => ({ text: words.join('') }));
const corpus = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.array(passage, { minLength: 1, maxLength: 5 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.map(([file, passages], i) => reportOf(`${file}.txt`, i * 10 + 1, passages)));

/** BM25 as its formula says, over the texts one by one. */
function bruteForce(all: readonly string[], query: string): number[] {
  const { k1, b } = DEFAULT_WEIGHTS;
  const counts = all.map((text) => countGrams(text));
  const lengths = counts.map((grams) => [...grams.values()].reduce((sum, n) => sum + n, 0));
  const mean = Math.max(1, lengths.reduce((sum, n) => sum + n, 0) / all.length);
  return counts.map((grams, i) => {
    let score = 0;
    for (const [gram, weight] of countGrams(query)) {
      const frequency = counts.filter((other) => other.has(gram)).length;
      const rarity = Math.log(1 + (all.length - frequency + 0.5) / (frequency + 0.5));
      const count = grams.get(gram) ?? 0;
      score += (weight * rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * lengths[i]!) / mean));
    }
    return score;
  });
}

describe('an index that files come to and go from', () => {
  it('scores the living as if the dead had never been, whatever segments they lie in', () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }), (reports, size, gone) => {
        const space = LatentSpace.fit([]);
        const segments: Segment[] = [];
        for (let at = 0; at < reports.length; at += size)
          segments.push(Segment.build(reports.slice(at, at + size), space));
        for (const segment of segments) segment.remove(({ path }) => path === `${gone}.txt`);
        const collection = new Collection(segments);
        const scores = new Float64Array(collection.size);
        addWords(collection, 'passages', countGrams('安全隐患排查化解'), DEFAULT_WEIGHTS, scores);
        const living = reports.filter(({ path }) => path !== `${gone}.txt`);
        const all = living.flatMap((report) => report.passages.map((one) => passageText(report, one)));
        const expected = bruteForce(all, '安全隐患排查化解');
        const found = [...scores].filter((_, i) => collection.dead?.[i] !== 1);
        assert.equal(found.length, expected.length);
        // Scores are summed in single precision, and in another order
        for (const [i, score] of found.entries())
          assert.ok(Math.abs(score - expected[i]!) < 0.01, `${score}, not ${expected[i]!}`);
      }),
    );
  });

  it('answers like one built of what is left', () => {
    const weights = { ...DEFAULT_WEIGHTS, latent: 0, latentFeedback: 0 };
    const answer = (index: EmbeddedIndex): number[] =>
      index.search({ query: '信访积案化解', k: 20 }, weights).map(({ score }) => Number(score.toFixed(2)));
    fc.assert(
      fc.property(corpus, fc.integer({ min: 0, max: 4 }), (reports, changed) => {
        const index = new EmbeddedIndex();
        for (const report of reports) index.addReports([report]);
        index.removeFile(`${changed}.txt`);
        const left = reports.filter(({ path }) => path !== `${changed}.txt`);
        const fresh = new EmbeddedIndex();
        fresh.addReports(left);
        assert.equal(index.passageCount, fresh.passageCount);
        assert.deepEqual(answer(index), answer(fresh));
      }),
      { numRuns: 40 },
    );
  });

  it('replaces a report that comes again', () => {
    const index = buildPassageIndex([TOWN, BUREAU]);
    index.addReports([reportOf('局.txt', 1, [{ text: '新招录专业人员三名，年龄结构有改善。' }])]);
    assert.equal(index.passageCount, TOWN.passages.length + 1);
    assert.deepEqual(
      texts(index.search({ query: '身兼数职', k: 5 })).filter((text) => text.includes('身兼数职')),
      [],
    );
  });

  it('is stored and loaded with the same answers; what is gone stays gone, what is new is added', () => {
    const later = reportOf('新.txt', 1, [{ text: '组织消防演练一次，查出隐患两处。' }]);
    const bytes = buildPassageIndex([TOWN, BUREAU]).toBytes();
    const same = loadPassageIndex(bytes, [TOWN, BUREAU]);
    const request = { query: '隐患排查', k: 5 };
    assert.deepEqual(same?.search(request), buildPassageIndex([TOWN, BUREAU]).search(request));
    const other = loadPassageIndex(bytes, [BUREAU, later]);
    assert.equal(other?.passageCount, BUREAU.passages.length + later.passages.length);
    const paths = other.search(request).map(({ report }) => report.path);
    assert.equal(paths[0], '新.txt');
    assert.ok(!paths.includes('镇.txt'));
  });

  it('knows a replaced report, once stored, by what it says now', () => {
    const one = (text: string): Report => reportOf('局.txt', 1, [{ text }]);
    const others = Array.from({ length: 9 }, (_, i) => reportOf(`${i}.txt`, 1, [{ text: '开展普法宣传进校园活动。' }]));
    const index = buildPassageIndex([one('组织消防演练一次，查出隐患两处。'), ...others]);
    const now = one('走访独居老人三十户，送餐上门。');
    index.addReports([now]);
    const loaded = loadPassageIndex(index.toBytes(), [now, ...others])!;
    assert.equal(loaded.passageCount, 10);
    assert.equal(loaded.search({ query: '独居老人送餐', k: 1 })[0]?.report.path, '局.txt');
    assert.deepEqual(loaded.search({ query: '消防演练', k: 5 }), []);
  });

  it('refuses bytes that do not fit: the caller builds anew', () => {
    const bytes = buildPassageIndex([TOWN]).toBytes();
    assert.equal(loadPassageIndex(bytes.subarray(0, 40), [TOWN]), undefined);
    assert.equal(loadPassageIndex(bytes, [{ ...TOWN, passages: TOWN.passages.slice(1) }]), undefined);
  });

  it('grows no faster than its reports', () => {
    const many = (n: number): Report[] =>
      Array.from({ length: n }, (_, i) => ({ ...TOWN, id: `${i}`, path: `${i}.txt` }));
    const one = buildPassageIndex(many(100)).toBytes().length;
    const four = buildPassageIndex(many(400)).toBytes().length;
    assert.ok(four / one < 4.2, `four times the reports took ${(four / one).toFixed(2)} times the bytes`);
  });
});
