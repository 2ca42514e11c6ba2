import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { removeEntry, restoreEntry } from '../../../src/casework/cases/removeEntry.ts';
import { listNotices } from '../../../src/casework/legal/listNotices.ts';
import { asw, officer, put, school } from '../cases/caseFixture.ts';
import { penaltyNotice } from '../cases/contents.ts';
import { calendar } from '../cases/schoolYear.ts';
import { improvement, issuedOn, north, south, withCases } from './noticeCases.ts';

/** Of the six, so that six end later. */
const closedForTwoWeeks = ['16', '17', '18', '19', '20', '23', '24', '25', '26', '27'].map(
  (day) => `2026-11-${day}`,
);

/** Two notices, as many as may be within 3 years, for the pupil of North. */
async function withTwoNotices() {
  const ports = await withCases();
  await put(ports, { kind: 'legal', id: 'a', content: issuedOn('2026-11-04') }, north(ports));
  await put(ports, { kind: 'legal', id: 'b', content: issuedOn('2026-11-05') }, north(ports));
  return ports;
}

describe('who writes a penalty notice', () => {
  test('a school asks, and the council issues', async () => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice });
    const change = { kind: 'legal' as const, id: 'n1', version: 1, content: issuedOn('2026-11-03') };
    await expect(changeEntry(school, change, ports)).rejects.toMatchObject({ code: 'not_allowed' });
    const changed = await changeEntry(asw, change, ports);
    expect(changed.version).toBe(2);
    const onlyNote = { ...change, version: 2, content: { ...change.content, note: 'A letter came back.' } };
    expect((await changeEntry(school, onlyNote, ports)).version).toBe(3);
  });
});

describe('what became of a step', () => {
  test('can be put down though the calendar has changed since', async () => {
    const ports = await withCases();
    const id = `improve-${ports.north}`;
    const found = await ports.entries.byId('legal', id);
    ports.calendarOf = async () => ({ ...calendar, closures: closedForTwoWeeks });
    const content = { ...improvement, issuedOn: '2026-10-12', note: 'The school was closed for two weeks.' };
    const changed = await changeEntry(
      school,
      { kind: 'legal', id, version: found?.record.version ?? 0, content },
      ports,
    );
    expect(changed.version).toBe(2);
    const other = { kind: 'legal' as const, id, version: 2, content: { ...content, weeks: 5 } };
    await expect(changeEntry(school, other, ports)).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('can be put down of a notice that turns out to be a third', async () => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 's1', content: issuedOn('2026-11-04') }, south(ports));
    await put(ports, { kind: 'legal', id: 's2', content: issuedOn('2026-11-05') }, south(ports));
    // The support worker of North sees nothing of South, and issues one.
    await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice }, { pupilId: ports.north });
    const place = { kind: 'legal' as const, id: 'n1' };
    await changeEntry(asw, { ...place, version: 1, content: issuedOn('2026-11-09') }, ports);
    const withdrawn = { on: '2026-11-16', reason: 'Two others count.' };
    const received = { ...issuedOn('2026-11-09'), receivedOn: '2026-11-11' };
    await changeEntry(officer, { ...place, version: 2, content: received }, ports);
    const last = await changeEntry(
      officer,
      { ...place, version: 3, content: { ...received, withdrawn } },
      ports,
    );
    expect(last.version).toBe(4);
  });
});

describe('a step that was taken out', () => {
  test('does not come back as a third notice within 3 years', async () => {
    const ports = await withTwoNotices();
    const gone = await removeEntry(officer, { kind: 'legal', id: 'a', version: 1 }, ports);
    await put(ports, { kind: 'legal', id: 'c', content: issuedOn('2026-11-09') }, north(ports));
    await expect(restoreEntry(officer, gone, ports)).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringMatching(
        /^This cannot come back as it was\. With this one there would be 3 notices within 3 years by 9 November 2026\./,
      ),
    });
    expect((await listNotices(officer, { pupilId: ports.north }, ports)).notices).toHaveLength(2);
    await removeEntry(officer, { kind: 'legal', id: 'c', version: 1 }, ports);
    expect(await restoreEntry(officer, gone, ports)).toMatchObject({ removed: false, version: 3 });
  });

  test('is brought back one after the other, as steps are written', async () => {
    const ports = await withTwoNotices();
    const goneA = await removeEntry(officer, { kind: 'legal', id: 'a', version: 1 }, ports);
    const goneB = await removeEntry(officer, { kind: 'legal', id: 'b', version: 1 }, ports);
    await put(ports, { kind: 'legal', id: 'c', content: issuedOn('2026-11-09') }, north(ports));
    const back = await Promise.allSettled([goneA, goneB].map((gone) => restoreEntry(officer, gone, ports)));
    expect(back.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('comes back beside what stood there already, though it was a third notice', async () => {
    const ports = await withCases();
    await put(ports, { kind: 'legal', id: 's1', content: issuedOn('2026-11-04') }, south(ports));
    await put(ports, { kind: 'legal', id: 's2', content: issuedOn('2026-11-05') }, south(ports));
    // The support worker of North sees nothing of South, and issues a third.
    await put(ports, { kind: 'legal', id: 'n1', content: penaltyNotice }, { pupilId: ports.north });
    const change = { kind: 'legal' as const, id: 'n1', version: 1, content: issuedOn('2026-11-09') };
    await changeEntry(asw, change, ports);
    ports.setClock('2026-11-26T09:30:00Z');
    const gone = await removeEntry(officer, { kind: 'legal', id: 'n1', version: 2 }, ports);
    ports.setClock('2026-11-26T09:40:00Z');
    expect(await restoreEntry(officer, gone, ports)).toMatchObject({ removed: false });
  });

  test('comes back though the calendar has changed since, and twice is once', async () => {
    const ports = await withCases();
    const id = `improve-${ports.north}`;
    const gone = await removeEntry(school, { kind: 'legal', id, version: 1 }, ports);
    ports.calendarOf = async () => ({ ...calendar, closures: closedForTwoWeeks });
    const back = await restoreEntry(school, gone, ports);
    expect(back).toMatchObject({ removed: false });
    expect(await restoreEntry(school, gone, ports)).toEqual(back);
  });
});
