import { topics } from '../../../../src/meetings/occurrence.ts';
import type { OccurrencePage } from '../../../app/apiTypes.ts';

export type PlaceRow = OccurrencePage['places'][number];

/** 'Harpreet Sandhu (h.sandhu@school.example), with Jo Wray (jo.wray@school.example)'. */
export function whoWords({ personName, email, colleague }: PlaceRow): string {
  const own = email === '' ? personName : `${personName} (${email})`;
  return colleague ? `${own}, with ${colleague.name} (${colleague.email})` : own;
}

const came = (attended: boolean | undefined) => (attended === undefined ? '' : attended ? 'yes' : 'no');

/** The list as a table for a spreadsheet: places first, then those who wait. */
export function placesCsvRows({ places, waiting }: OccurrencePage): (string | number)[][] {
  const row = (status: string) => (place: PlaceRow) => [
    status,
    place.schoolName ?? '',
    place.personName,
    place.email,
    place.colleague?.name ?? '',
    place.colleague?.email ?? '',
    topics[place.topic],
    place.question ?? '',
    came(place.attended),
  ];
  const head = [
    'Status',
    'School',
    'Name',
    'Email',
    'Colleague',
    'Colleague’s email',
    'Topic',
    'Question',
    'Came',
  ];
  return [head, ...places.map(row('place')), ...waiting.map(row('waiting'))];
}
