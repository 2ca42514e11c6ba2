import { describe, expect, test } from 'vitest';
import { roles } from '../../../src/access/person.ts';
import type { ComparisonDraft } from '../../../src/casework/comparisons/comparison.ts';
import {
  addComparison,
  listComparisons,
  removeComparison,
} from '../../../src/casework/comparisons/comparisons.ts';
import { memoryComparisons } from '../calendars/memoryCalendars.ts';
import { personOf } from '../support.ts';

const officer = personOf('officer');
const draft: ComparisonDraft = {
  name: 'South West',
  year: '2024/25',
  attendance: '93.2',
  source: 'Pupil absence in schools in England',
};

describe('comparison figures', () => {
  test('are those that come with the product and those that the council added', async () => {
    const ports = memoryComparisons();
    const before = await listComparisons(personOf('reader'), ports);
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ own }) => !own)).toBe(true);
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
    await addComparison(officer, draft, ports);
    await addComparison(officer, { ...draft, year: '2025/26' }, ports);
    const added = (await listComparisons(personOf('school'), ports)).filter(({ own }) => own);
    expect(added).toEqual([
      { ...draft, year: '2025/26', id: 'comparison-2', own: true },
      { ...draft, id: 'comparison-1', own: true },
    ]);
    await removeComparison(officer, 'comparison-1', ports);
    expect([...ports.rows.keys()]).toEqual(['comparison-2']);
    await expect(removeComparison(officer, 'comparison-1', ports)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('are kept as they are shown', async () => {
    const ports = memoryComparisons();
    const added = await addComparison(
      officer,
      { ...draft, name: ' South West ', attendance: ' 93 ', severe: '', phase: ' ' },
      ports,
    );
    expect(added).toEqual({ ...draft, attendance: '93.0', id: 'comparison-1', own: true });
    expect(ports.rows.get('comparison-1')).toMatchObject({ addedBy: officer.name });
  });

  test.each<[Partial<ComparisonDraft>, RegExp]>([
    [{ name: ' ' }, /whose figures/],
    [{ year: 'last year' }, /which year/],
    [{ source: '' }, /where they were published/],
    [{ attendance: '93.25' }, /0 to 100/],
    [{ attendance: '100.1' }, /0 to 100/],
    [{ attendance: '-1' }, /0 to 100/],
    [{ persistent: 'a fifth' }, /0 to 100/],
    [{ severe: '2,3' }, /0 to 100/],
    [{ attendance: '' }, /at least one figure/],
    [{ url: 'http://example.org' }, /https/],
    [{ url: 'https://' }, /https/],
    [{ name: 'x'.repeat(81) }, /at most 80/],
    [{ source: 'x'.repeat(201) }, /at most 200/],
  ])('are refused: %o', async (change, words) => {
    const ports = memoryComparisons();
    await expect(addComparison(officer, { ...draft, ...change }, ports)).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringMatching(words),
    });
    expect(ports.rows.size).toBe(0);
  });

  test.each(roles)('are added and removed by officers only: %s', async (role) => {
    const ports = memoryComparisons();
    await addComparison(officer, draft, ports);
    const person = personOf(role);
    const tried = [
      await addComparison(person, draft, ports).catch((error: { code: string }) => error.code),
      await removeComparison(person, 'comparison-1', ports).catch((error: { code: string }) => error.code),
    ];
    if (role === 'officer') expect([...ports.rows.keys()]).toEqual(['comparison-2']);
    else expect([tried, [...ports.rows.keys()]]).toEqual([['not_allowed', 'not_allowed'], ['comparison-1']]);
  });

  test('are refused to a role that nobody knows', async () => {
    const stranger = { ...personOf('reader'), role: 'stranger' as 'reader' };
    await expect(listComparisons(stranger, memoryComparisons())).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});
