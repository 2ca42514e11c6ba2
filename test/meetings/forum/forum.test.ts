import { describe, expect, test } from 'vitest';
import { fileOfBytes } from '../../../src/attendance/registerFile.ts';
import { addPaper, freeName } from '../../../src/meetings/forum/addPaper.ts';
import type { ForumPorts } from '../../../src/meetings/forum/forumPorts.ts';
import { keepForumPage } from '../../../src/meetings/forum/keepForumPage.ts';
import { listLibrary } from '../../../src/meetings/forum/listLibrary.ts';
import { openPaper } from '../../../src/meetings/forum/openPaper.ts';
import { kindOfFile, largestPaper, typeOfFile } from '../../../src/meetings/forum/paperKinds.ts';
import { readForum } from '../../../src/meetings/forum/readForum.ts';
import { sendPapers } from '../../../src/meetings/forum/sendPapers.ts';
import { wantedForForum } from '../../../src/meetings/forum/wantedForForum.ts';
import type { Occurrence, TakenPlace } from '../../../src/meetings/occurrence.ts';
import { createTurns } from '../../../src/server/turns.ts';
import { dropIn, MemoryList, memoryMeetings } from '../memoryMeetings.ts';
import { elma, olive, rita, walter } from '../newsletter/newsletterWorld.ts';
import { memorySharedFiles } from './memorySharedFiles.ts';

const place = (placeId: string, change: Partial<TakenPlace> = {}): TakenPlace => ({
  ...{ placeId, personId: placeId, personName: `Name of ${placeId}`, email: '', topic: 'other' },
  takenAt: '2026-11-20T09:00:00Z',
  ...change,
});

const forum = (change: Partial<Occurrence> = {}): Occurrence => ({
  ...dropIn('2026-11-26'),
  ...{ id: 'forum-1', kind: 'forum', title: 'Autumn forum' },
  ...change,
});

const pdf = new TextEncoder().encode('%PDF-1.7 and more');
const content = { agenda: [], papers: [], slides: [], notes: '' };

function world(change: Partial<Occurrence> = {}) {
  let now = '2026-11-27T10:00:00.000Z';
  const meetings = memoryMeetings(new MemoryList([forum(change), dropIn('2026-12-03')]), { now: () => now });
  const library = memorySharedFiles();
  const ports: ForumPorts = { ...meetings, sharedFiles: library.sharedFiles, inTurn: createTurns() };
  return {
    ...{ ports, library, lists: meetings.lists },
    at(instant: string) {
      now = instant;
    },
  };
}
const bytesOf = async (pieces: AsyncIterable<Uint8Array>) => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
};

describe('who may', () => {
  const writers = {
    keep: (by: typeof olive) =>
      keepForumPage(by, { occurrenceId: 'forum-1', version: 'new', content }, world().ports),
    add: (by: typeof olive) =>
      addPaper(by, { occurrenceId: 'forum-1', file: fileOfBytes('a.pdf', pdf) }, world().ports),
    list: (by: typeof olive) => listLibrary(by, 'forum-1', world().ports),
    send: (by: typeof olive) => sendPapers(by, { occurrenceId: 'forum-1', version: 'new' }, world().ports),
  };
  test.each(Object.entries(writers))('%s: officers alone', async (_, operation) => {
    for (const person of [walter, elma, rita])
      await expect(operation(person)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('a drop-in has no page, nor what is not there', async () => {
    const { ports } = world();
    for (const id of ['drop-in-2026-12-03', 'nothing'])
      await expect(readForum(olive, id, ports)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('readers see agenda and papers and nobody’s name; schools numbers and their own; officers all', async () => {
    const places = [
      place('p-1', { schoolId: 'elm', attended: true }),
      place('p-2', { schoolId: 'ash', attended: false }),
    ];
    const { ports } = world({ places, waiting: [place('p-3', { schoolId: 'oak' })] });
    expect(await readForum(rita, 'forum-1', ports)).not.toHaveProperty('registrants');
    const ofSchool = (await readForum(elma, 'forum-1', ports)).registrants;
    expect(ofSchool).toMatchObject({ booked: 2, waiting: 1, came: 1, missed: 1 });
    expect(ofSchool?.mine.map(({ placeId }) => placeId)).toEqual(['p-1']);
    expect(ofSchool).not.toHaveProperty('places');
    const ofWorker = (await readForum(walter, 'forum-1', ports)).registrants;
    expect(ofWorker?.mine.map(({ placeId }) => placeId)).toEqual(['p-1', 'p-3']);
    expect(ofWorker).not.toHaveProperty('places');
    expect((await readForum(olive, 'forum-1', ports)).registrants?.places).toHaveLength(2);
  });
});

describe('the page', () => {
  test('is written from the version that was seen', async () => {
    const { ports, at } = world();
    const first = await keepForumPage(
      olive,
      { occurrenceId: 'forum-1', version: 'new', content: { ...content, notes: 'One' } },
      ports,
    );
    at('2026-11-27T10:05:00.000Z');
    const again = { occurrenceId: 'forum-1', version: 'new', content: { ...content, notes: 'Two' } };
    await expect(keepForumPage(olive, again, ports)).rejects.toMatchObject({
      code: 'changed_elsewhere',
      detail: expect.stringContaining(olive.name),
    });
    const next = await keepForumPage(olive, { ...again, version: first.changed.at }, ports);
    expect(next.notes).toBe('Two');
    expect(await keepForumPage(olive, { ...again, version: next.changed.at }, ports)).toEqual(next);
  });

  test('holds only files of the library, by the names that it has there', async () => {
    const { ports, library } = world();
    const loose = library.put([], 'Old slides.pptx', pdf);
    const kept = await keepForumPage(
      olive,
      { occurrenceId: 'forum-1', version: 'new', content: { ...content, papers: [loose.fileId] } },
      ports,
    );
    expect(kept.papers).toEqual([loose]);
    const forged = { ...content, papers: ['somewhere-else'] };
    await expect(
      keepForumPage(olive, { occurrenceId: 'forum-1', version: kept.changed.at, content: forged }, ports),
    ).rejects.toMatchObject({ code: 'bad_request' });
  });
});

describe('files', () => {
  test('are opened from the page, and nothing else of the library is', async () => {
    const { ports, library } = world();
    const { fileId } = await addPaper(
      olive,
      { occurrenceId: 'forum-1', file: fileOfBytes('Agenda.pdf', pdf) },
      ports,
    );
    const other = library.put(['forums', 'forum-2'], 'Secret.pdf', pdf);
    const open = (person: typeof olive, id: string) =>
      openPaper(person, { occurrenceId: 'forum-1', fileId: id }, ports);
    // It is in the library and not on the page: the officer may look at it.
    await expect(open(rita, fileId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await bytesOf((await open(olive, fileId)).pieces)).toBe('%PDF-1.7 and more');
    await expect(open(olive, other.fileId)).rejects.toMatchObject({ code: 'not_found' });
    await keepForumPage(
      olive,
      { occurrenceId: 'forum-1', version: 'new', content: { ...content, slides: [fileId] } },
      ports,
    );
    expect((await open(rita, fileId)).name).toBe('Agenda.pdf');
  });

  test('of the same name stand beside each other, also where they come at once', async () => {
    const { ports } = world();
    const send = () =>
      addPaper(olive, { occurrenceId: 'forum-1', file: fileOfBytes('Agenda.pdf', pdf) }, ports);
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ name }) => name)).toEqual(['Agenda.pdf', 'Agenda (2).pdf']);
    expect((await listLibrary(olive, 'forum-1', ports)).map(({ name }) => name).sort()).toEqual([
      'Agenda (2).pdf',
      'Agenda.pdf',
    ]);
  });

  test.each([
    ['a program', 'run.exe', pdf],
    ['macros', 'letter.docm', pdf],
    ['a page', 'page.html', pdf],
    ['no ending', 'agenda', pdf],
    ['something else than its name says', 'agenda.docx', pdf],
  ])('with %s are refused', async (_, name, bytes) => {
    const { ports } = world();
    await expect(
      addPaper(olive, { occurrenceId: 'forum-1', file: fileOfBytes(name, bytes) }, ports),
    ).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('that are too large are refused', async () => {
    const { ports } = world();
    const file = { ...fileOfBytes('a.pdf', pdf), size: largestPaper + 1 };
    await expect(addPaper(olive, { occurrenceId: 'forum-1', file }, ports)).rejects.toMatchObject({
      code: 'too_large',
    });
  });

  test.each([
    ['../../etc/passwd.pdf', [], '_.._etc_passwd.pdf'],
    ['.pdf.pdf', [], 'pdf.pdf'],
    ['a:b?.pdf', [], 'a_b_.pdf'],
    ['Agenda.pdf', ['agenda.PDF', 'Agenda (2).pdf'], 'Agenda (3).pdf'],
    [`${'x'.repeat(300)}.pdf`, [], `${'x'.repeat(120)}.pdf`],
  ])('%s is kept as a plain name', (name, taken, expected) => expect(freeName(name, taken)).toBe(expected));

  test('kinds go by the ending', () => {
    expect(kindOfFile('A.PDF')).toBe('pdf');
    expect(kindOfFile('a.constructor')).toBeUndefined();
    expect(typeOfFile('a.html')).toBe('application/octet-stream');
  });
});

describe('sending', () => {
  const send = (ports: ForumPorts, version: string) =>
    sendPapers(olive, { occurrenceId: 'forum-1', version }, ports);
  const noted = (ports: ForumPorts, version = 'new', notes = 'Notes') =>
    keepForumPage(olive, { occurrenceId: 'forum-1', version, content: { ...content, notes } }, ports);

  test('happens once, whoever presses, and later changes are said on the page', async () => {
    const { ports, at } = world();
    const { changed } = await noted(ports);
    at('2026-11-27T11:00:00.000Z');
    const [one, two] = await Promise.all([send(ports, changed.at), send(ports, changed.at)]);
    expect(one).toEqual(two);
    at('2026-11-27T12:00:00.000Z');
    expect(await send(ports, changed.at)).toEqual(one);
    const later = await noted(ports, changed.at, 'Better notes');
    expect(later).toMatchObject({ sentAt: one.sentAt, afterSending: { by: olive.name } });
    const agendaOnly = await keepForumPage(
      olive,
      {
        occurrenceId: 'forum-1',
        version: later.changed.at,
        content: { ...content, notes: 'Better notes', agenda: [{ id: 'a-1', title: 'Welcome' }] },
      },
      ports,
    );
    expect(agendaOnly.afterSending).toEqual(later.afterSending);
  });

  test('waits for the end of the forum, and for something to send', async () => {
    const { ports, at } = world();
    at('2026-11-26T15:00:00.000Z');
    const { changed } = await noted(ports);
    await expect(send(ports, changed.at)).rejects.toMatchObject({ code: 'bad_request' });
    const empty = world();
    const page = await noted(empty.ports, 'new', '');
    await expect(send(empty.ports, page.changed.at)).rejects.toMatchObject({ code: 'bad_request' });
    await expect(send(world({ cancelled: true }).ports, 'new')).rejects.toMatchObject({
      code: 'bad_request',
    });
  });

  test('reaches everyone who held a place or waited, each once, for a fortnight', async () => {
    const sentAt = '2026-11-27T11:00:00.000Z';
    const page = { ...content, id: 'forum-1', sentAt, changed: { by: 'Olive', at: sentAt } };
    const occurrence = forum({
      places: [
        place('p-1', { personId: 'a' }),
        place('p-2', { personId: 'a' }),
        place('p-3', { personId: 'b' }),
      ],
      waiting: [place('p-4', { personId: 'c' })],
    });
    const wanted = wantedForForum(page, occurrence, '2026-11-28T00:00:00.000Z');
    expect(wanted.map(({ personId }) => personId).sort()).toEqual(['a', 'b', 'c']);
    expect(wanted[0]).toMatchObject({ kind: 'papers', about: 'forum-1', dueAt: sentAt });
    expect(wantedForForum(page, occurrence, '2026-12-12T00:00:00.000Z')).toEqual([]);
    expect(wantedForForum(page, { ...occurrence, cancelled: true }, sentAt)).toEqual([]);
  });
});
