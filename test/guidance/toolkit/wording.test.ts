import { describe, expect, it } from 'vitest';
import type { Approach, LocalNote, Reading } from '../../../src/guidance/toolkit/approach.ts';
import { approaches } from '../../../src/guidance/toolkit/approaches.ts';
import { sections } from '../../../src/guidance/toolkit/sections.ts';
import { stages } from '../../../src/guidance/toolkit/stages.ts';
import { longestSentence, readingAge } from '../readability.ts';
import { approachFigures, backgroundFigures, figuresIn, readingFigures, sectionFigures } from './figures.ts';

const pointsOf = (local: LocalNote | undefined) => local?.points ?? [];
const namesOf = (readings: readonly Reading[] = []) =>
  readings.map(({ title, place = '' }) => `${title} ${place}`).join(' ');
const textsOf = ({ summary, parts, adds, local }: Approach): string[] => [
  summary,
  ...Object.values(parts).flat(),
  ...adds,
  ...pointsOf(local),
];
const background = new Map(approaches.flatMap((row) => row.background.map((one) => [one.id, one] as const)));

/** The entries, each with all that it says. */
const entries: readonly (readonly [string, readonly string[]])[] = [
  ...approaches.map((row) => [row.id, textsOf(row)] as const),
  ...sections.map(
    ({ id, summary, points, local }) => [id, [summary, ...points, ...pointsOf(local)]] as const,
  ),
  ...stages.map(({ title, summary, points }) => [title, [summary, ...points]] as const),
  ...[...background.values()].map(({ id, points, changed = [] }) => [id, [...points, ...changed]] as const),
];

/** Figures that the list of an entry does not have. */
const strayFigures = (text: string, listed: string | undefined) =>
  figuresIn(text).filter((figure) => !(listed ?? '').split(' ').includes(figure));

describe('the words of the toolkit', () => {
  it('hold no figure that their source does not give', () => {
    for (const row of approaches) {
      const { id, approachId, readings, local } = row;
      expect(strayFigures(textsOf(row).join(' '), approachFigures[approachId]), id).toEqual([]);
      const names = `${namesOf(readings)} ${namesOf(local?.readings)}`;
      expect(strayFigures(names, readingFigures[approachId]), id).toEqual([]);
    }
    for (const { id, points, changed = [] } of background.values())
      expect(strayFigures([...points, ...changed].join(' '), backgroundFigures[id]), id).toEqual([]);
    for (const { id, summary, points, readings, local } of sections) {
      const text = [summary, ...points, ...pointsOf(local), namesOf(readings), namesOf(local?.readings)].join(
        ' ',
      );
      expect(strayFigures(text, sectionFigures[id]), id).toEqual([]);
    }
  });

  it('hold every figure that their source gives', () => {
    for (const [id, listed] of Object.entries(approachFigures)) {
      const rows = approaches.filter(({ approachId }) => approachId === id);
      const found = new Set(rows.flatMap((row) => figuresIn(textsOf(row).join(' '))));
      expect(
        listed.split(' ').filter((figure) => !found.has(figure)),
        id,
      ).toEqual([]);
    }
  });

  it.each(entries)('%s is in short sentences, for a reading age of 15 or less', (_id, texts) => {
    for (const text of texts) {
      expect(text).toMatch(/[.?!:]$/);
      expect(longestSentence(text), text).toBeLessThanOrEqual(25);
    }
    expect(readingAge(texts.join('\n'))).toBeLessThanOrEqual(15);
  });

  it('are for a reading age of about 12 on the whole', () => {
    expect(readingAge(entries.flatMap(([, texts]) => texts).join('\n'))).toBeLessThan(12.5);
  });

  it('sum an approach up in one to three sentences', () => {
    for (const { id, summary } of approaches)
      expect(summary.split(/[.?!](?:\s|$)/).filter(Boolean).length, id).toBeLessThanOrEqual(3);
  });
});
