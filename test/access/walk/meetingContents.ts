import type { Occurrence, TakenPlace } from '../../../src/meetings/occurrence.ts';
import type { Series, SeriesContent } from '../../../src/meetings/series/series.ts';
import { dropIn } from '../../meetings/memoryMeetings.ts';
import type { School } from './build.ts';
import { dates, joinUrlOf } from './dates.ts';
import { officer } from './people.ts';
import { booked, type Stores } from './stores.ts';
import { councilWords } from './words.ts';

export const changed = { by: officer.name, at: '2026-11-20T09:00:00Z' };
const officersPlace: TakenPlace = {
  ...{ placeId: 'officers', personId: officer.id, personName: officer.name, email: officer.email },
  ...{ topic: 'other', takenAt: '2026-11-20T09:00:00Z' },
};

export const seriesContent: SeriesContent = {
  ...{ kind: 'drop-in', title: 'Weekly drop-in', from: '2027-01-11', to: '2027-02-12' },
  ...{ rule: { every: 'fortnight', weekday: 4 }, startTime: '15:30', endTime: '16:30' },
  ...{ capacity: 4, leadMinutes: 0, bufferMinutes: 0, waitlist: true },
};
const addition = { date: '2027-01-12', what: 'add', reason: 'Asked for' } as const;
const series: readonly Series[] = [
  {
    ...{ ...seriesContent, title: councilWords.draftSeries, id: 'draft', state: 'draft', changed },
    ...{ exceptions: [addition], published: [] },
  },
  { ...seriesContent, id: 'removed', state: 'removed', exceptions: [], published: [], changed },
  {
    ...{ ...seriesContent, id: 'weekly', state: 'published', changed },
    ...{ exceptions: [addition], published: ['2027-01-14'] },
  },
];

const one = (id: string, change: Partial<Occurrence> = {}): Occurrence =>
  dropIn(id.slice(-10), { id, joinUrl: joinUrlOf(id), ...change });
const onlyOfficers = (id: string) =>
  one(id, { capacity: 1, places: [{ ...officersPlace, placeId: `${id}.officers` }] });

const occurrences: readonly Occurrence[] = [
  onlyOfficers(dates.full),
  onlyOfficers(dates.crowded),
  one(dates.weekly, { seriesId: 'weekly', title: seriesContent.title }),
  one(dates.comingForum, { seriesId: 'forum', kind: 'forum', title: 'Attendance forum' }),
  one(dates.pastForum, { seriesId: 'forum', kind: 'forum', title: 'Attendance forum' }),
];

/** Pages of forums, newsletters and series, and the dates that no school is concerned with. */
export async function writeMeetings({ list, meetings, sharedPapers }: Stores): Promise<void> {
  for (const occurrence of occurrences) list.add(occurrence);
  for (const record of series) await meetings.series.add(record);
  const pdf = (name: string) => Buffer.from(`%PDF-1.7 ${name}`);
  const put = (folder: readonly string[], name: string) => sharedPapers.put(folder, name, pdf(name));
  const agenda = put(['forums', dates.comingForum], 'Agenda.pdf');
  const slides = put(['forums', dates.pastForum], 'Slides.pdf');
  put([], councilWords.loosePaper);
  const item = { id: 'item-1', title: 'Welcome', minutes: 10, lead: officer.name };
  const page = { agenda: [item], papers: [agenda], slides: [], notes: '', changed };
  await meetings.forumPages.add({ ...page, id: dates.comingForum });
  await meetings.forumPages.add({ ...page, id: dates.pastForum, slides: [slides], notes: 'We talked.' });
  const links = [{ id: 'link-1', title: 'The guidance', url: 'https://www.gov.uk/attendance' }];
  const letter = { halfTerm: '2026/27, Autumn 2', links, changed };
  const sent = { ...letter, title: 'Autumn news', text: 'Codes change.', sentAt: '2026-11-20T09:00:00Z' };
  await meetings.newsletters.add({ ...sent, id: 'news-sent', state: 'sent' });
  await meetings.newsletters.add({
    ...{ ...sent, id: 'news-withdrawn', title: 'Old news', state: 'withdrawn' },
    text: councilWords.withdrawnText,
  });
  await meetings.newsletters.add({
    ...{ ...letter, id: 'news-draft', title: councilWords.draftNewsletter, state: 'draft' },
    text: councilWords.draftText,
  });
}

/** What a school has booked, waits for, has read and has asked. */
export async function writeMeetingsOf({ list, meetings }: Stores, school: School): Promise<void> {
  const { prefix, words, schoolId, staff } = school;
  const place = (placeId: string, question: string): TakenPlace => ({
    ...{ placeId, personId: staff.id, personName: staff.name, email: staff.email, schoolId },
    ...{ topic: 'codes', question, takenAt: '2026-11-24T09:00:00Z' },
    colleague: { name: words.colleague, email: words.colleagueEmail },
  });
  const change = (id: string, decide: (known: Occurrence) => Partial<Occurrence>) => {
    const known = list.read(id);
    if (known) list.write({ ...known.record, ...decide(known.record) }, known.etag);
  };
  const waiting = place(`${dates.full}.${prefix}-waiting`, words.waitingQuestion);
  change(dates.full, (known) => ({ waiting: [...known.waiting, waiting] }));
  for (const id of [dates.comingForum, dates.pastForum]) {
    const came = id === dates.pastForum ? { attended: true } : {};
    const taken = { ...place(`${id}.${prefix}-place`, words.forumQuestion), ...came };
    change(id, (known) => ({ places: [...known.places, taken] }));
  }
  // Over, and of this school alone.
  const id = `${prefix}-date`;
  const past = place(`${id}.${prefix}-past`, words.pastQuestion);
  list.add(dropIn('2026-11-12', { id, joinUrl: joinUrlOf(id), places: [past] }));
  const item = { from: 'place', changed: { ...changed, at: '2026-11-24T10:00:00Z' } } as const;
  const sourceId = `${booked}.${prefix}-place`;
  await meetings.queueItems.add({
    ...{ ...item, id: `${booked} ${sourceId}`, occurrenceId: booked, sourceId },
    ...{ state: 'answered', taker: { id: officer.id, name: officer.name }, answer: 'With code B.' },
  });
  await meetings.queueItems.add({
    ...{ ...item, id: `${id} ${past.placeId}`, occurrenceId: id, sourceId: past.placeId },
    state: 'parked',
  });
  for (const newsletterId of ['news-sent', 'news-withdrawn']) {
    const read = { newsletterId, personId: staff.id, personName: staff.name, schoolIds: [schoolId] };
    await meetings.acknowledgements.add({ ...read, id: `${newsletterId} ${staff.id}`, at: changed.at });
  }
}
