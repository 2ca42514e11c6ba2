import { expect, test } from 'vitest';
import { cancelPlace } from '../../src/meetings/cancelPlace.ts';
import type { MeetingPorts } from '../../src/meetings/meetingPorts.ts';
import { joinWaitlist } from '../../src/meetings/occurrences/joinWaitlist.ts';
import { takePlace } from '../../src/meetings/takePlace.ts';
import { Problem } from '../../src/problems/problem.ts';
import { personOf } from '../casework/support.ts';
import { dropIn, MemoryList, memoryMeetings } from './memoryMeetings.ts';

const id = 'drop-in-2026-12-03';
const person = personOf('school');
const other = { ...personOf('school'), id: 'other', schoolIds: ['other-school'] };

/** Ports whose next save is done, and built upon by somebody else, before its answer is lost. */
function losingOne(list: MemoryList): MeetingPorts {
  const ports = memoryMeetings(list);
  const { occurrences } = ports;
  let lost = false;
  return {
    ...ports,
    occurrences: {
      ...occurrences,
      async save(record, etag) {
        await occurrences.save(record, etag);
        if (lost) return;
        lost = true;
        await takePlace(other, { occurrenceId: id, topic: 'data' }, memoryMeetings(list, { name: 'other' }));
        throw new Problem('changed_elsewhere');
      },
    },
  };
}

const placesIn = (list: MemoryList) => list.read(id)?.record.places.map(({ personId }) => personId);

test.each([
  ['taken', takePlace],
  ['taken from the list of those who wait', joinWaitlist],
])(
  'a place that was %s is theirs though the answer was lost and somebody else came next',
  async (_, take) => {
    const list = new MemoryList([dropIn('2026-12-03')]);
    const taken = await take(person, { occurrenceId: id, topic: 'codes' }, losingOne(list));
    expect(placesIn(list)).toEqual([person.id, other.id]);
    expect(taken.occurrence.places.map(({ placeId }) => placeId)).toContain(taken.placeId);
  },
);

test('a place is given up though the answer was lost and somebody else came next', async () => {
  const list = new MemoryList([dropIn('2026-12-03')]);
  const { placeId } = await takePlace(person, { occurrenceId: id, topic: 'codes' }, memoryMeetings(list));
  await cancelPlace(person, placeId, losingOne(list));
  expect(placesIn(list)).toEqual([other.id]);
});

test('a place that nobody holds cannot be given up', async () => {
  const list = new MemoryList([dropIn('2026-12-03')]);
  await expect(cancelPlace(person, `${id}.gone`, memoryMeetings(list))).rejects.toMatchObject({
    code: 'not_found',
  });
});
