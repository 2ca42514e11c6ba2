import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { removeEntry, restoreEntry } from '../../../src/casework/cases/removeEntry.ts';
import { asw, caseFixture, listed, officer, put, school } from './caseFixture.ts';
import { noteDraft, profile } from './contents.ts';

const refused = (code: string, detail?: string) =>
  expect.objectContaining({ code, ...(detail !== undefined && { detail: expect.stringContaining(detail) }) });
const text = (words: string) => ({ on: '2026-11-20', text: words });
const note = { kind: 'note', id: 'note-1' } as const;

describe('taking out and bringing back', () => {
  test('keeps the entry, with who and why', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    const removed = await removeEntry(asw, { ...entry, reason: 'Wrong pupil' }, ports);
    expect(removed).toMatchObject({ version: 2, removed: true, content: entry.content });
    expect(removed.history[1]).toMatchObject({
      what: 'removed',
      by: asw.name,
      reason: 'Wrong pupil',
      fields: [],
    });
    const back = await restoreEntry(school, removed, ports);
    expect(back).toMatchObject({ version: 3, removed: false, content: entry.content });
    expect(ports.audited().map(({ act }) => act)).toEqual(['added', 'removed', 'restored']);
  });

  test('twice is once', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    const removed = await removeEntry(school, entry, ports);
    expect(await removeEntry(school, entry, ports)).toEqual(removed);
    expect(await removeEntry(school, removed, ports)).toEqual(removed);
    const back = await restoreEntry(school, removed, ports);
    expect(await restoreEntry(school, removed, ports)).toEqual(back);
    expect(listed(ports, note)?.version).toBe(3);
  });

  test('of what somebody else has changed is refused', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    await changeEntry(asw, { ...entry, content: text('B') }, ports);
    await expect(removeEntry(school, entry, ports)).rejects.toEqual(
      refused('changed_elsewhere', 'Wilhelmina asw'),
    );
    expect(listed(ports, note)?.removed).toBe(false);
  });

  test('is not for a profile', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, { kind: 'profile', id: ports.north, content: profile });
    await expect(removeEntry(officer, entry, ports)).rejects.toEqual(refused('bad_request'));
  });
});
