import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingHere } from '../../src/meetings/meetingHere.ts';
import { threadOfContext, threadOfLink } from '../../src/meetings/meetingThread.ts';
import type { TsmMeeting } from '../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { dropIn, MemoryList, memoryMeetings } from './memoryMeetings.ts';
import { ashChampion, elmChampion, officer, reader, worker } from './people.ts';

const threadOf = (name: string) => `19:meeting_${name}@thread.v2`;
const linkOf = (thread: string) =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%22Tid%22%3a%221%22%7d`;
/** As Teams names a meeting to a tab. */
const meetingIdOf = (thread: string) => btoa(`0#${thread}#0`);

describe('the thread of a meeting', () => {
  test('is the same in its link, its chat and its id, whatever its name', () => {
    const name = fc.stringMatching(/^[\w-]{1,60}$/);
    fc.assert(
      fc.property(name, (text) => {
        const thread = threadOf(text);
        const found = [
          threadOfLink(linkOf(thread)),
          threadOfLink(linkOf(thread).replaceAll('%3A', '%3a')),
          threadOfContext({ chatId: thread }),
          threadOfContext({ meetingId: meetingIdOf(thread) }),
          threadOfContext({ chatId: '19:someone@unq.gbl.spaces', meetingId: meetingIdOf(thread) }),
        ];
        expect(new Set(found)).toEqual(new Set([thread]));
      }),
    );
  });

  test.each([
    undefined,
    '',
    'https://teams.microsoft.com/meet/2761234567?p=abc',
    'https://teams.microsoft.com/l/meetup-join/%E0%A4%A',
  ])('is not in %s', (link) => {
    expect(threadOfLink(link)).toBeUndefined();
  });

  test.each([
    {},
    { chatId: '19:group@thread.v2' },
    { meetingId: 'not base64 at all!' },
    { meetingId: btoa('0#19:x#0') },
  ])('is not in the context %j', (context) => {
    expect(threadOfContext(context)).toBeUndefined();
  });
});

describe('which meeting of ours it is', () => {
  const ports = () => {
    const known = dropIn('2026-11-26', { joinUrl: linkOf(threadOf('drop-in')) });
    const meetings = memoryMeetings(new MemoryList([dropIn('2026-11-12'), known]));
    const tsm = { id: 't-1', schoolId: 'elm', joinUrl: linkOf(threadOf('tsm')) } as TsmMeeting;
    return { ...meetings, tsmMeetings: { all: async () => [tsm] } };
  };
  const dropInHere = { occurrenceId: 'drop-in-2026-11-26' };
  const tsmHere = { tsmMeetingId: 't-1' };

  test.each([
    [officer, dropInHere, tsmHere],
    [worker, dropInHere, tsmHere],
    [elmChampion, dropInHere, tsmHere],
    [ashChampion, dropInHere, {}],
    [reader, {}, {}],
  ])('for $0.id', async (person, ofDropIn, ofTsm) => {
    expect(await meetingHere(person, threadOf('drop-in'), ports())).toEqual(ofDropIn);
    expect(await meetingHere(person, threadOf('tsm'), ports())).toEqual(ofTsm);
  });

  test('a thread that is no meeting of ours', async () => {
    expect(await meetingHere(officer, threadOf('lunch'), ports())).toEqual({});
    expect(await meetingHere(officer, '', ports())).toEqual({});
  });

  test('nobody without a role that is known', async () => {
    const stranger = { ...officer, role: 'visitor' as 'officer' };
    await expect(meetingHere(stranger, threadOf('drop-in'), ports())).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});
