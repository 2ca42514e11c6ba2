import { describe, expect, test } from 'vitest';
import { addEntries } from '../../../../src/casework/cases/addEntries.ts';
import { changeEntry } from '../../../../src/casework/cases/changeEntry.ts';
import { readCase } from '../../../../src/casework/cases/readCase.ts';
import { removeEntry } from '../../../../src/casework/cases/removeEntry.ts';
import { checkWordFile } from '../../../../src/casework/letters/word/checkWordFile.ts';
import { mainPart, textOf } from '../../../../src/casework/letters/word/wordParts.ts';
import { answerData } from '../../../../src/meetings/tsm/data/answerData.ts';
import type { TsmMeeting } from '../../../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { addAddendum } from '../../../../src/meetings/tsm/minutes/addAddendum.ts';
import { agreeMinutes, takeBackAgreement } from '../../../../src/meetings/tsm/minutes/agreeMinutes.ts';
import { changePart } from '../../../../src/meetings/tsm/minutes/changePart.ts';
import { discussionId } from '../../../../src/meetings/tsm/minutes/discussionId.ts';
import { holdMeeting } from '../../../../src/meetings/tsm/minutes/holdMeeting.ts';
import { minutesParts } from '../../../../src/meetings/tsm/minutes/minutesFile.ts';
import { minutesVersion } from '../../../../src/meetings/tsm/minutes/minutesVersion.ts';
import { readMinutes } from '../../../../src/meetings/tsm/minutes/readMinutes.ts';
import { saveAction, takeOutAction } from '../../../../src/meetings/tsm/minutes/saveAction.ts';
import { saveDiscussion } from '../../../../src/meetings/tsm/minutes/saveDiscussion.ts';
import { wantedForMinutes } from '../../../../src/meetings/tsm/minutes/wantedForMinutes.ts';
import { packWordFile } from '../../../../src/meetings/tsm/pack/packWordFile.ts';
import { readPack } from '../../../../src/meetings/tsm/pack/readPack.ts';
import { asw, type Cycle, cycle, meeting, officer, outcomeOf, school, standing } from './cycleFixture.ts';

const meetingId = meeting.id;
const came = [
  { name: school.name, role: 'attendance-champion', attended: true },
  { name: asw.name, role: 'support-worker', attended: true },
] as const;
const ring = {
  what: 'Ring the family',
  type: 'family-contact',
  owner: { name: 'Nadia Ashby', organisation: 'school' },
  dueOn: '2026-12-10',
  state: 'open',
} as const;

const say = (ports: Cycle, approach: string, { version = 0, person = school } = {}) =>
  saveDiscussion(
    person,
    { meetingId, pupilId: ports.north, version, said: { discussed: 'full', approach } },
    ports,
  );
const seen = async (ports: Cycle, person = school) => (await readMinutes(person, meetingId, ports)).version;
const agree = async (ports: Cycle, person = school) =>
  agreeMinutes(person, { meetingId, version: await seen(ports, person) }, ports);

async function agreedByBoth() {
  const ports = await cycle();
  await say(ports, 'A phased return');
  await saveAction(school, { meetingId, pupilId: ports.north, id: 'a1', version: 0, content: ring }, ports);
  await holdMeeting(asw, { meetingId, came }, ports);
  await agree(ports, asw);
  await agree(ports);
  return ports;
}

describe('what is said of a pupil', () => {
  test('stands with the pupil, with attendance as it was', async () => {
    const ports = await cycle();
    const entry = await say(ports, 'A phased return');
    expect(entry).toMatchObject({
      id: discussionId(meetingId, ports.north),
      content: { meetingId, on: '2026-11-26', figures: { possible: 120, attended: 60 } },
    });
    const { timeline } = await readCase(school, ports.north, ports);
    expect(timeline.map(({ title }) => title)).toContain(
      'Discussed at the Targeting Support Meeting on 26 November 2026',
    );
  });

  test('by two people at once: the second sees who was first, and nothing is lost', async () => {
    const ports = await cycle();
    await say(ports, 'A phased return');
    await expect(say(ports, 'Another way', { version: 0, person: asw })).rejects.toMatchObject({
      code: 'changed_elsewhere',
    });
    await say(ports, 'Another way', { version: 1, person: asw });
    await expect(say(ports, 'A third way', { version: 1 })).rejects.toThrow(asw.name);
  });

  test('can be emptied again', async () => {
    const ports = await cycle();
    await say(ports, 'A phased return');
    const place = { meetingId, pupilId: ports.north, version: 1 };
    const entry = await saveDiscussion(school, { ...place, said: { discussed: 'noted' } }, ports);
    expect(entry).toMatchObject({ version: 2, content: { figures: { possible: 120 } } });
    expect(entry.content).not.toHaveProperty('approach');
  });

  test('is changed nowhere but in the minutes', async () => {
    const ports = await cycle();
    const { id, content } = await say(ports, 'A phased return');
    const seenEntry = { kind: 'discussion', id, version: 1, content: { ...content, lead: 'X' } } as const;
    expect(await outcomeOf(changeEntry(school, seenEntry, ports))).toBe('bad_request');
  });

  test('not before the day of the meeting', async () => {
    const ports = await cycle({ ...meeting, startsAt: '2026-11-27T10:00' });
    await expect(say(ports, 'Too soon')).rejects.toThrow('27 November 2026');
  });

  test.each(['entry added', 'meeting fresh', 'meeting save', 'meeting saved'])(
    'is there once after an interruption at %s',
    async (moment) => {
      const ports = await cycle();
      ports.breakAt(moment);
      await outcomeOf(say(ports, 'A phased return'));
      await say(ports, 'A phased return');
      const { pupils } = await readMinutes(asw, meetingId, ports);
      const said = pupils.filter(({ discussion }) => discussion);
      expect(said.map(({ discussion }) => discussion?.approach)).toEqual(['A phased return']);
    },
  );
});

describe('what is about the whole school', () => {
  const summary = (ports: Cycle, after: string, person = school) =>
    changePart(person, { meetingId, change: { part: 'summary', after } }, ports);

  test('two people write in different parts, and both stand', async () => {
    const ports = await cycle();
    const action = {
      id: 'w1',
      what: 'Review codes',
      owner: 'Head',
      organisation: 'school',
      dueOn: '2026-12-10',
    } as const;
    await summary(ports, 'Better than last term.');
    await changePart(asw, { meetingId, change: { part: 'action', id: 'w1', after: action } }, ports);
    expect(standing(ports)).toMatchObject({ summary: 'Better than last term.', actions: [action] });
    await changePart(asw, { meetingId, change: { part: 'action', id: 'w1', before: action } }, ports);
    expect(standing(ports).actions).toEqual([]);
  });

  test('in the same part the second hears of the first; the same twice is once', async () => {
    const ports = await cycle();
    await summary(ports, 'Better.');
    await summary(ports, 'Better.');
    await expect(summary(ports, 'Worse.', asw)).rejects.toMatchObject({
      code: 'changed_elsewhere',
    });
    expect(standing(ports).summary).toBe('Better.');
  });
});

describe('agreement', () => {
  test('is of both sides, by two people', async () => {
    const ports = await agreedByBoth();
    expect(standing(ports)).toMatchObject({
      state: 'agreed',
      agreed: { school: { by: school.name }, council: { by: asw.name } },
      pupilIds: expect.arrayContaining([ports.north]),
    });
  });

  test('an officer agrees for the council alone', async () => {
    const ports = await cycle();
    await holdMeeting(officer, { meetingId, came }, ports);
    await agree(ports, officer);
    await agree(ports, officer);
    expect(standing(ports)).toMatchObject({ state: 'held', agreed: { council: { by: officer.name } } });
  });

  test('only once the meeting was held, and to what was read', async () => {
    const ports = await cycle();
    expect(await outcomeOf(agree(ports))).toBe('bad_request');
    await holdMeeting(asw, { meetingId, came }, ports);
    const version = await seen(ports);
    await say(ports, 'One thing more', { version: 0, person: asw });
    expect(await outcomeOf(agreeMinutes(school, { meetingId, version }, ports))).toBe('changed_elsewhere');
  });

  test('to what was read on a server that has it from the list', () => {
    const turned = (one: object) => Object.fromEntries(Object.entries(one).reverse());
    const fromList = { ...meeting, attendees: meeting.attendees.map(turned) } as TsmMeeting;
    expect(minutesVersion(fromList, [])).toBe(minutesVersion(meeting, []));
  });

  test('is taken back by a change, and by whoever gave it', async () => {
    const ports = await cycle();
    await holdMeeting(asw, { meetingId, came }, ports);
    await agree(ports, asw);
    await say(ports, 'One thing more');
    expect(standing(ports).agreed).toEqual({});
    await agree(ports);
    await takeBackAgreement(school, meetingId, ports);
    expect(standing(ports).agreed).toEqual({});
  });

  test('stands where the same is saved once more', async () => {
    const ports = await cycle();
    await say(ports, 'A phased return');
    await holdMeeting(asw, { meetingId, came }, ports);
    await agree(ports, asw);
    await say(ports, 'A phased return', { version: 1 });
    expect(standing(ports).agreed).toMatchObject({ council: { by: asw.name } });
  });

  test('to minutes that change while it is given does not stand', async () => {
    const ports = await cycle();
    await holdMeeting(asw, { meetingId, came }, ports);
    await agree(ports, asw);
    const version = await seen(ports);
    ports.meanwhile('entry add', async () => {
      await agree(ports, asw);
      await agreeMinutes(school, { meetingId, version }, ports).catch(() => undefined);
    });
    await say(ports, 'One thing more', { version: 0, person: asw });
    expect(standing(ports)).toMatchObject({ state: 'held', agreed: {} });
  });

  test('lets nothing change after it but notes with a date', async () => {
    const ports = await agreedByBoth();
    expect(await outcomeOf(say(ports, 'Rewritten', { version: 1 }))).toBe('bad_request');
    await addAddendum(school, { meetingId, text: 'The nurse has been.' }, ports);
    await addAddendum(school, { meetingId, text: 'The nurse has been.' }, ports);
    await addAddendum(asw, { meetingId, pupilId: ports.north, text: 'A taxi is arranged.' }, ports);
    const { addenda, pupils } = await readMinutes(asw, meetingId, ports);
    expect(addenda.map(({ text }) => text)).toEqual(['The nurse has been.']);
    expect(pupils.find(({ id }) => id === ports.north)?.discussion?.addenda).toMatchObject([
      { on: '2026-11-26', by: asw.name, text: 'A taxi is arranged.' },
    ]);
  });

  test('keeps what was agreed while its actions go on', async () => {
    const ports = await agreedByBoth();
    const change = { ...ring, what: 'Ring nobody', meetingId, state: 'done', doneOn: '2026-11-26' } as const;
    await changeEntry(school, { kind: 'action', id: 'a1', version: 1, content: change }, ports);
    const { pupils } = await readMinutes(asw, meetingId, ports);
    expect(pupils.find(({ id }) => id === ports.north)?.agreedActions).toMatchObject([
      { content: { what: 'Ring the family', state: 'done' } },
    ]);
  });

  test.each([
    ['taken out', (ports: Cycle) => removeEntry(school, { kind: 'action', id: 'a1', version: 1 }, ports)],
    [
      'cut off from the meeting',
      (ports: Cycle) => changeEntry(school, { kind: 'action', id: 'a1', version: 1, content: ring }, ports),
    ],
  ])('keeps an action that was %s on the page of the pupil', async (_, change) => {
    const ports = await agreedByBoth();
    await change(ports);
    const late = { kind: 'action', id: 'late', content: { ...ring, what: 'Write', meetingId } } as const;
    await addEntries(school, { pupilId: ports.north, drafts: [late] }, ports);
    const { pupils } = await readMinutes(asw, meetingId, ports);
    expect(pupils.find(({ id }) => id === ports.north)?.agreedActions).toMatchObject([
      { id: 'a1', removed: false, content: { what: 'Ring the family', meetingId } },
    ]);
  });

  test('does not bring back what had been taken out before it', async () => {
    const ports = await cycle();
    const place = { meetingId, pupilId: ports.north, id: 'a1' };
    await saveAction(school, { ...place, version: 0, content: ring }, ports);
    await takeOutAction(school, { ...place, version: 1, removed: true }, ports);
    await holdMeeting(asw, { meetingId, came }, ports);
    await agree(ports, asw);
    await agree(ports);
    const { pupils } = await readMinutes(asw, meetingId, ports);
    expect(pupils.flatMap(({ agreedActions }) => agreedActions)).toEqual([]);
  });

  test('lets an action for the whole school be done after it, and nothing else of it change', async () => {
    const ports = await cycle();
    const before: TsmMeeting['actions'][number] = {
      ...{ id: 'w1', what: 'Review codes', owner: 'Head', dueOn: '2026-12-10' },
      organisation: 'school',
    };
    const put = (after: Partial<TsmMeeting['actions'][number]> | undefined, person = school) => {
      const change = { part: 'action', id: 'w1', before, after: after && { ...before, ...after } } as const;
      return outcomeOf(changePart(person, { meetingId, change }, ports));
    };
    await changePart(school, { meetingId, change: { part: 'action', id: 'w1', after: before } }, ports);
    await holdMeeting(asw, { meetingId, came }, ports);
    await agree(ports, asw);
    await agree(ports);
    expect(await put({ what: 'Review nothing' })).toBe('bad_request');
    expect(await put({ dueOn: '2027-01-10' })).toBe('bad_request');
    expect(await put(undefined)).toBe('bad_request');
    expect(await put({ doneOn: '2026-11-27' })).toBe('bad_request');
    expect(await put({ doneOn: '2026-11-26', what: 'Review nothing' })).toBe('bad_request');
    expect(await put({ doneOn: '2026-11-26', note: 'Two were wrong.' }, asw)).toBe('done');
    expect(standing(ports)).toMatchObject({
      state: 'agreed',
      agreed: { school: { by: school.name }, council: { by: asw.name } },
      actions: [{ what: 'Review codes', doneOn: '2026-11-26', note: 'Two were wrong.' }],
    });
  });

  test('is told to the other side alone', async () => {
    const ports = await cycle();
    await holdMeeting(asw, { meetingId, came }, ports);
    const known = { calendar: undefined, staffIds: [school.id] };
    const to = () => wantedForMinutes(standing(ports), known).map(({ personId }) => personId);
    expect(to()).toEqual([]);
    await agree(ports, asw);
    expect(to()).toEqual([school.id]);
    await takeBackAgreement(asw, meetingId, ports);
    await agree(ports);
    expect(to()).toEqual([asw.id]);
  });
});

describe('what the school says before', () => {
  const answer = { register: 'last-upload', listsConfirmed: true, pupilIds: [] } as const;
  const send = (ports: Cycle, [version, codes]: readonly [string, string], person = school) =>
    answerData(person, { meetingId, version, answer: { ...answer, pupilIds: [], codes } }, ports);

  test('stands once, and says who was first', async () => {
    const ports = await cycle();
    await send(ports, ['new', 'B for college']);
    await send(ports, ['new', 'B for college']);
    expect(await outcomeOf(send(ports, ['new', 'Other'], officer))).toBe('changed_elsewhere');
    const at = standing(ports).data?.answer?.at ?? '';
    await send(ports, [at, 'Other'], officer);
    expect(standing(ports).data).toMatchObject({ dueOn: '2026-11-12', answer: { codes: 'Other' } });
  });

  test('brings a pupil on to the agenda', async () => {
    const ports = await cycle();
    const other = ports.casework.rows.find(
      ({ schoolId, surname }) => schoolId === meeting.schoolId && surname !== 'Thistlewick',
    );
    const pupilIds = [other?.id ?? ''];
    await answerData(school, { meetingId, version: 'new', answer: { ...answer, pupilIds } }, ports);
    const pack = await readPack(asw, meetingId, ports);
    const all = [...pack.severe, ...pack.exceptions];
    expect(all.find(({ id }) => id === other?.id)?.why).toContain('Chosen by the school.');
  });
});

describe('the Word files', () => {
  const words = async (bytes: Uint8Array) => textOf(await checkWordFile(bytes), mainPart);

  test('of the pack holds what the screen holds, and the audit has it', async () => {
    const ports = await agreedByBoth();
    const { name, bytes } = await packWordFile(asw, meetingId, ports);
    const text = await words(bytes);
    expect(name).toBe('meeting-pack-2026-11-26.docx');
    for (const part of [
      'Philippa Thistlewick',
      'exactly on the line',
      'Severely absent',
      'England',
      'Agenda',
    ])
      expect(text).toContain(part);
    expect(ports.noted.at(-1)).toMatchObject({ act: 'exported', subject: 'report' });
  });

  test('of the minutes says who agreed', async () => {
    const ports = await agreedByBoth();
    const parts = JSON.stringify(minutesParts(await readMinutes(asw, meetingId, ports)));
    for (const part of [
      'Joint approach: A phased return',
      'Ring the family',
      `for the school by ${school.name}`,
    ])
      expect(parts).toContain(part);
  });
});
