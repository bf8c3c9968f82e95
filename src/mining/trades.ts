/**
 * What a kind of department does: its lines of work, from the tables. A heading of a 民政局 is first about a line of 民政 and
 * only then about a subject that everybody treats.
 */
import type { Topic } from './headingTopicTable.ts';
import { TRADE_ROWS } from './tradeTable.ts';
import { SOCIAL_TRADE_ROWS } from './tradeTableSocial.ts';

/** A line of work, as a topic, known by plain words. */
export interface TradeLine extends Omit<Topic, 'cues' | 'example'> {
  readonly words: readonly string[];
}

export interface Trade {
  /** 统计, 民政. */
  readonly name: string;
  readonly lines: readonly TradeLine[];
}

/** Ids of lines of work begin so. */
const LINE_PREFIX = '业:';

/** What a plan asks of the points that a review tells, where the table has no aims of its own: of each another thing. */
const STEPS: readonly string[] = ['：年度目标', '：新举措', '：要补的短板', '：进度安排'];

function lineOf(trade: string, row: string): TradeLine {
  const [label = '', words = '', clause = '', result = '', aim = '', told = '', aims] = row.split('|');
  const points = told.split(' ');
  return {
    id: `${LINE_PREFIX}${trade}/${label}`,
    label,
    words: words.split(' '),
    review: `${clause}，${result}`,
    plan: `持续${clause}，${aim}`,
    points,
    aims: aims?.split(' ') ?? points.map((point, at) => point + (STEPS[at] ?? '')),
  };
}

interface KnownTrade extends Trade {
  readonly kinds: readonly string[];
}

function readTrades(): { trades: readonly KnownTrade[]; lines: ReadonlyMap<string, TradeLine> } {
  const trades = [...TRADE_ROWS, ...SOCIAL_TRADE_ROWS].map(({ kinds, trade, lines }) => ({
    kinds,
    name: trade,
    lines: lines.map((row) => lineOf(trade, row)),
  }));
  return { trades, lines: new Map(trades.flatMap(({ lines }) => lines).map((line) => [line.id, line])) };
}

let known: ReturnType<typeof readTrades> | undefined;

/** The tables, read when they are first asked for. */
function tables(): ReturnType<typeof readTrades> {
  return (known ??= readTrades());
}

/** 市财政局（国资办） → 市财政局. */
const BRACKETS = /[（(][^（）()]*[）)]$/u;

/** The trade of a kind of unit or of a unit's name, by the longest end that fits; null where the tables do not know it. */
export function tradeOf(unit: string): Trade | null {
  const name = unit.replace(BRACKETS, '');
  const fitting = tables().trades.flatMap((trade) =>
    trade.kinds.filter((kind) => name.endsWith(kind)).map((kind) => ({ trade, length: kind.length })),
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.trade ?? null;
}

/** The line of work with this id. */
export function lineOfWork(id: string): TradeLine | undefined {
  return tables().lines.get(id);
}

/** Whether a topic's id is that of a line of work. */
export function isLineOfWork(id: string): boolean {
  return id.startsWith(LINE_PREFIX);
}

/** Ids of a trade's lines that a heading's words name, in table order. */
export function linesNamed(text: string, { lines }: Trade): string[] {
  return lines.filter(({ words }) => words.some((word) => text.includes(word))).map(({ id }) => id);
}
