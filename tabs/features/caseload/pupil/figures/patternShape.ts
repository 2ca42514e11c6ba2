import { shareInTenths } from '../../../../parts/tenths.ts';
import { halfNames, type Insight } from './sessionWords.ts';

type Cell = Insight['pattern'][number];
export type PatternCell = { half: 'AM' | 'PM'; possible: number; missed: number; level: 0 | 1 | 2 | 3 | 4 };
export type PatternRow = { weekday: string; cells: readonly PatternCell[] };

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const halves = ['AM', 'PM'] as const;

/** A day a row, morning before afternoon. Saturday and Sunday only where something was possible on them. */
export function patternRows(pattern: Insight['pattern']): PatternRow[] {
  return weekdays.flatMap((weekday, at) => {
    const ofDay = pattern.filter((cell) => cell.weekday === at + 1);
    if (at > 4 && ofDay.every(({ possible }) => possible === 0)) return [];
    const cells = halves.map((half): PatternCell => {
      const { possible = 0, missed = 0 } = ofDay.find((cell) => cell.half === half) ?? {};
      return { half, possible, missed, level: levelOf(missed, possible) };
    });
    return [{ weekday, cells }];
  });
}

/** How dark a cell is drawn: none missed, under 10%, under a quarter, under a half, half or more. */
function levelOf(missed: number, possible: number): PatternCell['level'] {
  if (missed === 0 || possible === 0) return 0;
  if (missed * 10 < possible) return 1;
  if (missed * 4 < possible) return 2;
  return missed * 2 < possible ? 3 : 4;
}

/**
 * The session of the week that is missed most, where one stands out: at least three times, and at least twice the share of all
 * of them. A pattern seen in fewer is chance.
 */
export function mostMissed(pattern: Insight['pattern']): string | undefined {
  const open = pattern.filter(({ possible }) => possible > 0);
  const sum = (of: (cell: Cell) => number) => open.reduce((total, cell) => total + of(cell), 0);
  const missed = sum((cell) => cell.missed);
  const possible = sum((cell) => cell.possible);
  const [worst] = [...open].sort((a, b) => b.missed * a.possible - a.missed * b.possible);
  if (!worst || worst.missed < 3 || worst.missed * possible < 2 * missed * worst.possible) return undefined;
  const share = Math.round(shareInTenths(worst.missed, worst.possible) / 10);
  return `${weekdays[worst.weekday - 1]} ${halfNames[worst.half]}s stand out: ${worst.missed} of ${worst.possible} missed (${share}%).`;
}
