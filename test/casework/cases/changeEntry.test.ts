import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/access/person.ts';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { type Entry, kindsOfEntry, mostHistory } from '../../../src/casework/cases/entry.ts';
import { removeEntry, restoreEntry } from '../../../src/casework/cases/removeEntry.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { personOf } from '../support.ts';
import { asw, type CaseFixture, caseFixture, listed, officer, ofSouth, put, school } from './caseFixture.ts';
import { contract, noteDraft, penaltyNotice, plan, profile } from './contents.ts';

const refused = (code: string, detail?: string) =>
  expect.objectContaining({ code, ...(detail !== undefined && { detail: expect.stringContaining(detail) }) });
const text = (words: string) => ({ on: '2026-11-20', text: words });
const note = { kind: 'note', id: 'note-1' } as const;

type Act = (
  person: Person,
  entry: Pick<Entry, 'kind' | 'id' | 'version'>,
  ports: CaseFixture,
) => Promise<Entry>;
const acts: readonly (readonly [string, Act])[] = [
  ['change', (person, entry, ports) => changeEntry(person, { ...entry, content: text('Otherwise.') }, ports)],
  ['remove', (person, entry, ports) => removeEntry(person, entry, ports)],
  ['restore', (person, entry, ports) => restoreEntry(person, entry, ports)],
];

describe.each(acts)('who may %s', (_, act) => {
  test('nobody without a role for it', async () => {
    const ports = await caseFixture();
    for (const kind of kindsOfEntry)
      await expect(act(personOf('reader'), { kind, id: 'x', version: 1 }, ports)).rejects.toEqual(
        refused('not_allowed'),
      );
    expect(ports.past.filter((moment) => moment.startsWith('entry'))).toEqual([]);
  });

  test.each(['asw', 'school'] as const)('for %s what other people wrote does not exist', async (role) => {
    const ports = await caseFixture();
    await put(ports, noteDraft('note-1'));
    const asked = async (id: string) => {
      ports.past.length = 0;
      const error = await act(ofSouth(role), { kind: 'note', id, version: 1 }, ports).catch(
        (cause: unknown) => cause,
      );
      return { error, words: (error as Problem).words, path: [...ports.past] };
    };
    const theirs = await asked('note-1');
    expect(theirs).toEqual(await asked('no-such-note'));
    expect(theirs.error).toEqual(refused('not_found'));
    expect(listed(ports, note)).toMatchObject({ version: 1, removed: false, content: noteDraft('').content });
  });

  test('not about a pupil of whom everything is to go', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    const known = await ports.cases.byId(ports.north);
    const stamp = { at: '2026-11-26T08:00:00Z', by: 'Wilhelmina officer', byId: 'o', reason: 'Asked for' };
    if (known)
      await ports.cases.save({ ...known.record, removal: { ...stamp, on: '2026-12-26' } }, known.etag);
    await expect(act(school, entry, ports)).rejects.toEqual(refused('being_removed'));
  });

  test('what another server wrote a moment ago is there', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    const behind = await caseFixture();
    const theirs = { ...entry, pupilId: behind.north };
    behind.lists.entries.elsewhere({ id: 'note/note-1', entry: theirs });
    await expect(act(school, entry, behind)).resolves.toMatchObject({ id: 'note-1' });
  });
});

describe('a change', () => {
  test('keeps old and new, who, when and why', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    const changed = await changeEntry(
      asw,
      { ...entry, content: text('Father rang.'), reason: 'Misheard' },
      ports,
    );
    expect(changed).toMatchObject({ version: 2, content: text('Father rang.'), removed: false });
    expect(changed.history[1]).toEqual({
      ...{
        at: expect.any(String),
        by: asw.name,
        byId: asw.id,
        version: 2,
        what: 'changed',
        reason: 'Misheard',
      },
      fields: [{ path: 'text', from: 'Mother rang at noon.', to: 'Father rang.' }],
    });
    expect(listed(ports, note)).toEqual(changed);
    expect(ports.audited().at(-1)).toMatchObject({
      ...{
        act: 'changed',
        subject: 'note',
        recordId: 'note-1',
        personId: asw.id,
        role: 'asw',
        reason: 'Misheard',
      },
      fields: [{ path: 'text', from: 'Mother rang at noon.', to: 'Father rang.' }],
    });
  });

  test('of nothing is none', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    expect(await changeEntry(asw, { ...entry, reason: 'None' }, ports)).toEqual(entry);
    expect(listed(ports, note)?.version).toBe(1);
    expect(ports.audited()).toHaveLength(1);
  });

  test('from an older version is refused with who was first, and nothing of theirs is lost', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    await changeEntry(asw, { ...entry, content: text('Father rang.') }, ports);
    await expect(changeEntry(school, { ...entry, content: text('Nobody rang.') }, ports)).rejects.toEqual(
      refused(
        'changed_elsewhere',
        'Wilhelmina asw changed this at 9am on 26 November 2026. Nothing that you typed is lost.',
      ),
    );
    expect(listed(ports, note)).toMatchObject({ version: 2, content: text('Father rang.') });
  });

  test.each([
    ['took this out', (entry: Entry, ports: CaseFixture) => removeEntry(asw, entry, ports)],
    [
      'changed this',
      (entry: Entry, ports: CaseFixture) => changeEntry(asw, { ...entry, content: text('A') }, ports),
    ],
  ] as const)('of two at once the second hears that the first %s', async (words, first) => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    ports.meanwhile('entry save', () => first(entry, ports));
    await expect(changeEntry(school, { ...entry, content: text('B') }, ports)).rejects.toEqual(
      refused('changed_elsewhere', `Wilhelmina asw ${words}`),
    );
    expect(listed(ports, note)?.version).toBe(2);
  });

  test('of nothing, to what somebody took out meanwhile, hears of that', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    await removeEntry(asw, entry, ports);
    await expect(changeEntry(school, entry, ports)).rejects.toEqual(
      refused('changed_elsewhere', 'Wilhelmina asw took this out'),
    );
  });

  test('hears of a change that this server does not know of yet', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    const behind = await caseFixture();
    const mine = await put(behind, noteDraft('note-1'));
    const theirs = await changeEntry(asw, { ...entry, content: text('Father rang.') }, ports);
    behind.lists.entries.elsewhere({ id: 'note/note-1', entry: { ...theirs, pupilId: behind.north } });
    await expect(changeEntry(school, { ...mine, content: text('B') }, behind)).rejects.toEqual(
      refused('changed_elsewhere', 'Wilhelmina asw changed this'),
    );
  });

  test('goes through where the list was touched and the entry was not', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, noteDraft('note-1'));
    ports.lists.entries.elsewhere({ id: 'note/note-1', entry });
    const changed = await changeEntry(school, { ...entry, content: text('B') }, ports);
    expect(listed(ports, note)).toEqual(changed);
    expect(changed.version).toBe(2);
  });

  test.each(['entry save', 'entry saved'])(
    'sent again after the connection was lost at %s is one change',
    async (moment) => {
      const ports = await caseFixture();
      const entry = await put(ports, noteDraft('note-1'));
      ports.breakAt(moment);
      const change = { ...entry, content: text('B') };
      await expect(changeEntry(school, change, ports)).rejects.toThrow('the connection was lost');
      expect(await changeEntry(school, change, ports)).toMatchObject({ version: 2, content: text('B') });
      expect(listed(ports, note)?.history).toHaveLength(2);
      expect(ports.audited()).toHaveLength(2);
    },
  );

  test('of what was taken out is refused', async () => {
    const ports = await caseFixture();
    const removed = await removeEntry(school, await put(ports, noteDraft('note-1')), ports);
    await expect(changeEntry(school, { ...removed, content: text('B') }, ports)).rejects.toEqual(
      refused('bad_request', 'Bring it back'),
    );
  });

  test('that breaks a rule says the field', async () => {
    const ports = await caseFixture();
    const entry = await put(ports, { kind: 'plan', id: 'plan-1', content: plan });
    await expect(
      changeEntry(school, { ...entry, content: { ...plan, endsOn: '2026-09-01' } }, ports),
    ).rejects.toEqual(refused('bad_request', 'endsOn: '));
    await expect(
      changeEntry(school, { ...entry, content: { ...plan, weeks: 'ten' } }, ports),
    ).rejects.toEqual(refused('bad_request', 'weeks: '));
    expect(listed(ports, entry)?.version).toBe(1);
  });

  test('of many leaves the last of them on the record', async () => {
    const ports = await caseFixture();
    let entry = await put(ports, noteDraft('note-1'));
    for (let i = 0; i < 24; i += 1)
      entry = await changeEntry(school, { ...entry, content: text(`${i}`) }, ports);
    expect(entry.history.map(({ version }) => version)).toEqual(
      Array.from({ length: mostHistory }, (_, i) => i + 6),
    );
    expect(ports.audited()).toHaveLength(25);
  });
});

describe('what a change may not make of an entry', () => {
  const withFamily = async () => {
    const ports = await caseFixture();
    const family = await put(ports, { kind: 'profile', id: ports.north, content: profile });
    return { ports, family };
  };

  test('another legal step', async () => {
    const { ports } = await withFamily();
    const entry = await put(ports, { kind: 'legal', id: 'l', content: contract });
    await expect(changeEntry(school, { ...entry, content: penaltyNotice }, ports)).rejects.toEqual(
      refused('bad_request', 'step: '),
    );
  });

  test('what the council decides, where a school writes', async () => {
    const { ports } = await withFamily();
    const entry = await put(ports, { kind: 'legal', id: 'l', content: penaltyNotice });
    const content = { ...penaltyNotice, issuedOn: '2026-11-16' };
    await expect(changeEntry(school, { ...entry, content }, ports)).rejects.toEqual(refused('not_allowed'));
    const issued = await changeEntry(asw, { ...entry, content }, ports);
    await expect(removeEntry(school, issued, ports)).rejects.toEqual(refused('not_allowed'));
    await expect(changeEntry(school, { ...issued, content: penaltyNotice }, ports)).rejects.toEqual(
      refused('not_allowed'),
    );
    const removed = await removeEntry(asw, issued, ports);
    await expect(restoreEntry(school, removed, ports)).rejects.toEqual(refused('not_allowed'));
    expect(listed(ports, entry)).toMatchObject({ version: 3, removed: true });
  });

  test('a family without a parent whom a legal step names', async () => {
    const { ports, family } = await withFamily();
    const step = await put(ports, { kind: 'legal', id: 'l', content: contract });
    const alone = { ...family, content: { ...profile, parents: [] } };
    await expect(changeEntry(school, alone, ports)).rejects.toEqual(refused('bad_request', 'parents: '));
    await removeEntry(school, step, ports);
    expect(await changeEntry(school, alone, ports)).toMatchObject({ version: 2 });
  });

  test('of a letter, anything but how it was sent', async () => {
    const { ports } = await withFamily();
    const content = {
      typeId: 't',
      parentId: 'p1',
      to: 'Rowena Thistlewick',
      title: 'Concern',
      madeOn: '2026-11-20',
      edition: 1,
    };
    const stamp = {
      at: '2026-11-20T09:00:00Z',
      by: 'O',
      byId: 'o',
      version: 1,
      what: 'added',
      fields: [],
    } as const;
    const place = { kind: 'letter', id: 'l', pupilId: ports.north, schoolId: 'school-north' } as const;
    const letter: Entry = { ...place, content, version: 1, removed: false, history: [stamp] };
    await ports.entries.add(letter);
    await expect(
      changeEntry(school, { ...letter, content: { ...content, title: 'Other' } }, ports),
    ).rejects.toEqual(refused('bad_request', 'sent: '));
    const sent = { ...content, sent: { on: '2026-11-23', how: 'post' } };
    expect(await changeEntry(school, { ...letter, content: sent }, ports)).toMatchObject({
      version: 2,
      content: sent,
    });
  });

  test('an entry that still names what it named before may go on', async () => {
    const { ports } = await withFamily();
    const entry = await put(ports, { kind: 'legal', id: 'l', content: contract });
    await ports.entries.erase({ ...entry, kind: 'profile', id: ports.north, content: profile });
    const content = { ...contract, note: 'Sent by post.' };
    expect(await changeEntry(school, { ...entry, content }, ports)).toMatchObject({ version: 2 });
  });
});

test('of three requests that officers issue at the same moment the third is refused', async () => {
  const ports = await caseFixture();
  await put(ports, { kind: 'profile', id: ports.north, content: profile });
  const days = ['2026-11-18', '2026-11-19', '2026-11-20'];
  const asked = [];
  for (const day of days)
    asked.push(await put(ports, { kind: 'legal', id: `notice-${day}`, content: penaltyNotice }));
  const tries = asked.map((entry, index) =>
    changeEntry(officer, { ...entry, content: { ...penaltyNotice, issuedOn: days[index] } }, ports),
  );
  const said = (await Promise.allSettled(tries)).map(({ status }) => status);
  expect(said).toEqual(['fulfilled', 'fulfilled', 'rejected']);
});
