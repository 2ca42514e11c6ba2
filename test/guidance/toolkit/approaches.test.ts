import { describe, expect, it } from 'vitest';
import { council } from '../../../src/guidance/local/council.ts';
import { approaches } from '../../../src/guidance/toolkit/approaches.ts';
import { sections, stages } from '../../../src/guidance/toolkit/stages.ts';

/** How many rows the council's document has in each group. */
const rows: Record<string, number> = {
  '1 School policy and practice': 20,
  '2 School policy and practice': 15,
  '2 SEND': 3,
  '2 External support': 5,
  '2 Legal intervention': 2,
  '3 School policy and practice': 9,
  '3 External interventions': 8,
  '3 Legal intervention': 6,
};

const titlesIn = (stage: number, group: string) =>
  approaches.filter((row) => row.stage === stage && row.group === group).map(({ title }) => title);

describe('the toolkit', () => {
  it('has all 68 rows, each in its stage and group', () => {
    const counted: Record<string, number> = {};
    for (const { stage, group } of approaches) {
      const key = `${stage} ${group}`;
      counted[key] = (counted[key] ?? 0) + 1;
    }
    expect(counted).toEqual(rows);
    expect(approaches).toHaveLength(68);
  });

  it('puts rows where the document has them', () => {
    expect(titlesIn(3, 'Legal intervention').sort()).toEqual([
      'Education supervision orders',
      'Notice to improve',
      'Parenting orders',
      'Penalty notice',
      'Prosecution',
      'Sufficient support',
    ]);
    expect(titlesIn(2, 'SEND').sort()).toEqual([
      'Educational Psychologist team',
      'Learning needs assessment',
      'Occupational therapy and speech and language therapy',
    ]);
    for (const stage of [1, 2, 3])
      expect(titlesIn(stage, 'School policy and practice')).toContain('Attendance contract');
  });

  it('gives every row its own id, a summary of one to four sentences and a source', () => {
    expect(new Set(approaches.map(({ id }) => id)).size).toBe(68);
    for (const { id, summary, source } of approaches) {
      const sentences = summary.split(/[.?!](?:\s|$)/).filter(Boolean);
      expect(sentences.length, id).toBeLessThanOrEqual(4);
      expect(summary, id).toMatch(/\.$/);
      expect(new URL(source.url).protocol, id).toBe('https:');
    }
  });

  it('keeps what is local apart, and uses all of it', () => {
    const ids = new Set(approaches.map(({ approachId }) => approachId));
    expect(Object.keys(council.approachNotes).filter((id) => !ids.has(id))).toEqual([]);
    for (const { id, summary } of approaches) expect(summary, id).not.toMatch(/@|BCP|\d{5}/);
  });

  it('has three stages and the eight general parts', () => {
    expect(stages.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(sections).toHaveLength(8);
  });
});
