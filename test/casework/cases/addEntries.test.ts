import { describe, expect, test } from 'vitest';
import { type Person, roles } from '../../../src/access/person.ts';
import { addEntries, type SentDraft } from '../../../src/casework/cases/addEntries.ts';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { removeEntry } from '../../../src/casework/cases/removeEntry.ts';
import { Problem } from '../../../src/problems/problem.ts';
import { northId, personOf } from '../support.ts';
import { asw, type CaseFixture, caseFixture, listed, officer, ofSouth, put, school } from './caseFixture.ts';
import { action, contact, contract, noteDraft, penaltyNotice, plan, profile, timetable } from './contents.ts';

const drafts = (pupilId: string): SentDraft[] => [
  { kind: 'profile', id: pupilId, content: profile },
  { kind: 'plan', id: 'plan-1', content: plan },
  { kind: 'action', id: 'action-1', content: { ...action, planId: 'plan-1' } },
  { kind: 'contact', id: 'contact-1', content: { ...contact, parentId: 'p1' } },
  { kind: 'legal', id: 'legal-1', content: contract },
  { kind: 'timetable', id: 'timetable-1', content: timetable },
  { kind: 'note', id: 'note-1', content: { on: '2026-11-20', text: 'Rang.' } },
];
const refused = (code: string, detail?: unknown) =>
  expect.objectContaining({ code, ...(detail !== undefined && { detail }) });
const holds = (text: string) => expect.stringContaining(text);

const addAll = (
  ports: CaseFixture,
  sent: readonly SentDraft[],
  { person = school, pupilId = ports.north }: { person?: Person; pupilId?: string } = {},
) => addEntries(person, { pupilId, drafts: sent }, ports);

describe('who may write things down', () => {
  test('nobody without a role for it, and nothing is written', async () => {
    const ports = await caseFixture();
    for (const draft of drafts(ports.north))
      await expect(addAll(ports, [draft], { person: personOf('reader') })).rejects.toEqual(
        refused('not_allowed'),
      );
    await expect(addAll(ports, [], { person: personOf('reader') })).rejects.toEqual(refused('not_allowed'));
    expect(ports.lists.entries.rows.size + ports.lists.cases.rows.size + ports.noted.length).toBe(0);
  });

  test.each(roles.filter((role) => role !== 'reader'))('%s writes everything', async (role) => {
    const ports = await caseFixture();
    const written = await addAll(ports, drafts(ports.north), { person: personOf(role) });
    expect(written.map(({ kind }) => kind)).toEqual(drafts('').map(({ kind }) => kind));
  });

  test.each(['asw', 'school'] as const)('for %s other people’s pupils do not exist', async (role) => {
    const ports = await caseFixture();
    const draft = noteDraft('note-1');
    const asked = async (pupilId: string) => {
      ports.past.length = 0;
      const error = await addAll(ports, [draft], { person: ofSouth(role), pupilId }).catch(
        (cause: unknown) => cause,
      );
      return { error, words: (error as Problem).words, path: [...ports.past] };
    };
    const theirs = await asked(ports.north);
    expect(theirs).toEqual(await asked('no-such-pupil'));
    expect(theirs.error).toEqual(refused('not_found'));
    await put(ports, draft);
    expect(await asked(ports.north)).toEqual(theirs);
  });

  test('a school asks for a penalty notice, and the council decides about it', async () => {
    const ports = await caseFixture();
    await put(ports, { kind: 'profile', id: ports.north, content: profile });
    const issued: SentDraft = {
      kind: 'legal',
      id: 'l2',
      content: { ...penaltyNotice, issuedOn: '2026-11-16' },
    };
    await addAll(ports, [{ kind: 'legal', id: 'l1', content: penaltyNotice }]);
    await expect(addAll(ports, [issued])).rejects.toEqual(refused('not_allowed'));
    await expect(addAll(ports, [noteDraft('n'), issued])).rejects.toEqual(refused('not_allowed'));
    expect(listed(ports, { kind: 'note', id: 'n' })).toBeUndefined();
    expect(await addAll(ports, [issued], { person: asw })).toHaveLength(1);
  });
});

describe('what is written', () => {
  test('is the first version of each, with who and when, and in the audit', async () => {
    const ports = await caseFixture();
    const [entry] = await addAll(ports, [noteDraft('note-1')]);
    const stamp = { at: expect.stringMatching(/^2026-11-26T09:00/), by: school.name, byId: school.id };
    expect(entry).toEqual({
      ...{ id: 'note-1', kind: 'note', pupilId: ports.north, schoolId: northId, version: 1, removed: false },
      content: { on: '2026-11-20', text: 'Mother rang at noon.' },
      history: [{ ...stamp, version: 1, what: 'added', fields: [] }],
    });
    expect(listed(ports, { kind: 'note', id: 'note-1' })).toEqual(entry);
    expect(ports.audited()).toMatchObject([
      {
        act: 'added',
        subject: 'note',
        recordId: 'note-1',
        pupilId: ports.north,
        schoolId: northId,
        personId: school.id,
        role: 'school',
      },
    ]);
  });

  test('opens the case with the name that the register has', async () => {
    const ports = await caseFixture();
    await addAll(ports, [noteDraft('note-1'), noteDraft('note-2')]);
    const opened = { at: expect.any(String), by: school.name, byId: school.id };
    expect([...ports.lists.cases.rows.values()].map(({ record }) => record)).toEqual([
      {
        ...{ id: ports.north, schoolId: northId, upn: expect.any(String), surname: 'Thistlewick' },
        ...{ forename: 'Philippa', yearGroup: '8', birthDate: '', opened },
      },
    ]);
  });

  test('without what the schema does not know', async () => {
    const ports = await caseFixture();
    const sent = {
      kind: 'note',
      id: 'n',
      content: { on: '2026-11-20', text: ' Rang. ', colour: 'red' },
    } as const;
    expect((await addAll(ports, [sent]))[0]?.content).toEqual({ on: '2026-11-20', text: 'Rang.' });
  });

  test('also about a pupil who is in no register any more', async () => {
    const ports = await caseFixture();
    await put(ports, noteDraft('note-1'));
    ports.casework.rows = [];
    expect(await put(ports, noteDraft('note-2'))).toMatchObject({ version: 1 });
  });

  test('a held pupil can be worked on; one of whom everything is to go cannot', async () => {
    const ports = await caseFixture();
    await put(ports, noteDraft('note-1'));
    const known = await ports.cases.byId(ports.north);
    if (!known) throw new Error('no case');
    const stamp = { at: '2026-11-26T08:00:00Z', by: 'Wilhelmina officer', byId: 'o', reason: 'Asked for' };
    await ports.cases.save({ ...known.record, hold: stamp }, known.etag);
    await put(ports, noteDraft('note-2'));
    const held = await ports.cases.byId(ports.north);
    await ports.cases.save({ ...known.record, removal: { ...stamp, on: '2026-12-26' } }, held?.etag ?? '');
    await expect(put(ports, noteDraft('note-3'))).rejects.toEqual(
      refused(
        'being_removed',
        holds('Wilhelmina officer decided that everything about this pupil is removed on 26 December 2026'),
      ),
    );
    await expect(put(ports, noteDraft('note-3'))).rejects.toMatchObject({
      words: holds('Until the day before, an officer can undo that.'),
    });
  });
});

describe('the same sent twice', () => {
  const writes = (ports: CaseFixture) => ports.past.filter((moment) => moment.endsWith('added')).length;

  test('is written once', async () => {
    const ports = await caseFixture();
    const first = await addAll(ports, drafts(ports.north));
    expect(await addAll(ports, drafts(ports.north))).toEqual(first);
    expect(writes(ports)).toBe(first.length + 1);
    expect(ports.audited()).toHaveLength(first.length);
  });

  test('by somebody else, is still the first one’s in the audit', async () => {
    const ports = await caseFixture();
    await put(ports, noteDraft('note-1'), { person: asw });
    expect(await put(ports, noteDraft('note-1'))).toMatchObject({ version: 1 });
    expect(ports.noted.map(({ personId, role }) => [personId, role])).toEqual([[asw.id, 'asw']]);
  });

  test('at once, is written once, whichever comes first', async () => {
    const ports = await caseFixture();
    const [one, other] = await Promise.all([
      addAll(ports, drafts(ports.north)),
      addAll(ports, drafts(ports.north)),
    ]);
    expect(one.map(({ id, content }) => [id, content])).toEqual(
      other.map(({ id, content }) => [id, content]),
    );
    expect(writes(ports)).toBe(one.length + 1);
  });

  test('two people open a case at once, and there is one', async () => {
    const ports = await caseFixture();
    ports.meanwhile('case add', () => put(ports, noteDraft('theirs'), { person: asw }));
    await put(ports, noteDraft('mine'));
    expect(ports.lists.cases.rows.size).toBe(1);
    expect(ports.lists.cases.rows.get(ports.north)?.record.opened.by).toBe(asw.name);
    expect(
      ports.entries
        .ofPupil(ports.north)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['mine', 'theirs']);
  });

  test.each(['case add', 'case added', 'entry add', 'entry added'])(
    'after the connection was lost at %s',
    async (moment) => {
      const ports = await caseFixture();
      ports.breakAt(moment);
      await expect(addAll(ports, drafts(ports.north))).rejects.toThrow('the connection was lost');
      const written = await addAll(ports, drafts(ports.north));
      expect(written.map(({ id, version }) => [id, version])).toEqual(
        drafts(ports.north).map(({ id }) => [id, 1]),
      );
      expect(ports.lists.entries.rows.size).toBe(written.length);
      expect(ports.audited()).toHaveLength(written.length);
    },
  );

  test('after the connection was lost in the middle of it', async () => {
    const ports = await caseFixture();
    ports.meanwhile('entry add', () => undefined);
    ports.meanwhile('entry add', () => undefined);
    ports.breakAt('entry add');
    await expect(addAll(ports, drafts(ports.north))).rejects.toThrow();
    expect(ports.lists.entries.rows.size).toBe(2);
    await addAll(ports, drafts(ports.north));
    expect(ports.lists.entries.rows.size).toBe(drafts('').length);
  });

  test('is what has become of it since', async () => {
    const ports = await caseFixture();
    const note = await put(ports, noteDraft('note-1'));
    const changed = await changeEntry(
      asw,
      { ...note, content: { on: '2026-11-20', text: 'Father rang.' } },
      ports,
    );
    expect(await put(ports, noteDraft('note-1'))).toEqual(changed);
    const removed = await removeEntry(asw, changed, ports);
    expect(await put(ports, noteDraft('note-1'))).toEqual(removed);
  });

  test('with other words is refused, with who was first', async () => {
    const ports = await caseFixture();
    await put(ports, noteDraft('note-1'), { person: asw });
    await expect(put(ports, noteDraft('note-1', 'Something else.'))).rejects.toEqual(
      refused(
        'changed_elsewhere',
        holds('Wilhelmina asw wrote this at 9am on 26 November 2026. Nothing that you typed is lost.'),
      ),
    );
    expect(listed(ports, { kind: 'note', id: 'note-1' })?.version).toBe(1);
  });

  test('about another pupil is refused, whichever school theirs is', async () => {
    const ports = await caseFixture();
    await put(ports, noteDraft('note-1'), { person: officer, pupilId: ports.south });
    const words = refused('bad_request', 'id: This id is taken. Reload the page and try again.');
    const cases = ports.lists.cases.rows.size;
    await expect(put(ports, noteDraft('note-1'))).rejects.toEqual(words);
    await expect(addAll(ports, [noteDraft('note-2'), noteDraft('note-1')])).rejects.toEqual(words);
    expect(listed(ports, { kind: 'note', id: 'note-2' })).toBeUndefined();
    expect(ports.lists.cases.rows.size).toBe(cases);
    const behind = await caseFixture();
    const theirs = listed(ports, { kind: 'note', id: 'note-1' });
    if (theirs) behind.lists.entries.elsewhere({ id: 'note/note-1', entry: theirs });
    await expect(put(behind, noteDraft('note-1'))).rejects.toEqual(words);
  });
});

describe('what is not written', () => {
  const bad = (detail: string) => refused('bad_request', holds(detail));
  test.each([
    ['a letter', { kind: 'letter', id: 'l', content: {} }, 'kind: A letter'],
    ['a profile of its own id', { kind: 'profile', id: 'p', content: profile }, 'id: A profile'],
    [
      'an empty note',
      { kind: 'note', id: 'n', content: { on: '2026-11-20', text: ' ' } },
      'text: Write something.',
    ],
    ['a note of no day', { kind: 'note', id: 'n', content: { text: 'Rang.' } }, 'on: Fill this in.'],
    [
      'a day that is none',
      { kind: 'note', id: 'n', content: { on: '2026-02-30', text: 'Rang.' } },
      'on: Give a date that exists',
    ],
    [
      'a kind of action that is none',
      { kind: 'action', id: 'a', content: { ...action, type: 'party' } },
      'type: Choose one of the choices.',
    ],
    [
      'an action done on no day',
      { kind: 'action', id: 'a', content: { ...action, state: 'done' } },
      'doneOn: Say on which day',
    ],
    [
      'an action of no plan',
      { kind: 'action', id: 'a', content: { ...action, planId: 'x' } },
      'planId: This is not there any more.',
    ],
    [
      'a plan that goes on from itself',
      { kind: 'plan', id: 'x', content: { ...plan, cycle: 2, previousPlanId: 'x' } },
      'previousPlanId: ',
    ],
    [
      'a contact with nobody’s parent',
      { kind: 'contact', id: 'c', content: { ...contact, parentId: 'p9' } },
      'parentId: ',
    ],
    [
      'a contract with nobody’s parent',
      { kind: 'legal', id: 'c', content: { ...contract, parentIds: ['p1', 'p9'] } },
      'parentIds: ',
    ],
  ] as const)('%s', async (_, draft, detail) => {
    const ports = await caseFixture();
    await put(ports, { kind: 'profile', id: ports.north, content: profile });
    const written = ports.lists.entries.rows.size;
    await expect(addAll(ports, [draft])).rejects.toEqual(bad(detail));
    expect(ports.lists.entries.rows.size).toBe(written);
  });

  test('nothing of several where one is wrong; it says which', async () => {
    const ports = await caseFixture();
    const wrong = { ...action, state: 'done' } as const;
    const two = [noteDraft('n'), { kind: 'action', id: 'a', content: wrong }] as const;
    await expect(addAll(ports, two)).rejects.toEqual(bad('entries.1.doneOn: '));
    expect(ports.lists.entries.rows.size).toBe(0);
    expect(ports.lists.cases.rows.size).toBe(0);
  });

  test('nothing, and not too much at once', async () => {
    const ports = await caseFixture();
    await expect(addAll(ports, [])).rejects.toEqual(refused('bad_request'));
    const many = Array.from({ length: 41 }, (_, i) => noteDraft(`n${i}`));
    await expect(addAll(ports, many)).rejects.toEqual(refused('bad_request'));
  });

  test('an action of another pupil’s plan, in the same words and on the same path as of none', async () => {
    const ports = await caseFixture();
    await put(
      ports,
      { kind: 'plan', id: 'theirs', content: plan },
      { person: officer, pupilId: ports.south },
    );
    const asked = async (planId: string) => {
      ports.past.length = 0;
      const draft = { kind: 'action', id: 'a', content: { ...action, planId } } as const;
      const error = await addAll(ports, [draft]).catch((cause: Problem) => cause);
      return { words: error instanceof Problem ? error.words : '', path: [...ports.past] };
    };
    expect(await asked('theirs')).toEqual(await asked('nobodys'));
  });

  test('an action of a plan that another server has just written is', async () => {
    const ports = await caseFixture();
    const mine = await put(ports, { kind: 'plan', id: 'plan-1', content: plan });
    const behind = await caseFixture();
    const entry = { ...mine, pupilId: behind.north };
    behind.lists.entries.elsewhere({ id: 'plan/plan-1', entry });
    expect(
      await put(behind, { kind: 'action', id: 'a', content: { ...action, planId: 'plan-1' } }),
    ).toMatchObject({ version: 1 });
  });
});

test('of three notices that officers write at the same moment the third is refused', async () => {
  const ports = await caseFixture();
  await addAll(ports, [{ kind: 'profile', id: ports.north, content: profile }]);
  const days = ['2026-11-18', '2026-11-19', '2026-11-20'];
  const notices = days.map((issuedOn, index): SentDraft => {
    const content = { ...penaltyNotice, requestedOn: issuedOn, issuedOn };
    return { kind: 'legal', id: `notice-${index}`, content };
  });
  const tries = notices.map((notice) => addAll(ports, [notice], { person: officer }));
  const said = (await Promise.allSettled(tries)).map(({ status }) => status);
  expect(said).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect([...ports.lists.entries.rows.keys()].filter((key) => key.includes('notice'))).toHaveLength(2);
});
