import { type Occurrence, type TakenPlace, type Topic, topics } from '../occurrence.ts';

/** What came of places: who came, who did not, and of whom nobody has said. */
export type Turnout = { booked: number; came: number; missed: number; unsaid: number };

/** The dates of one series in one term. */
export type RowOfNumbers = Turnout & {
  seriesId: string;
  kind: Occurrence['kind'];
  /** Empty outside every term. */
  term: string;
  held: number;
  cancelled: number;
  /** How many different schools came. */
  schools: number;
};

export type MeetingCounts = {
  rows: readonly RowOfNumbers[];
  topics: readonly { topic: Topic; places: number; schools: number }[];
  /** By school, those without any place among them. */
  schools: readonly (Turnout & { schoolId: string; lastCame?: string })[];
};

type Given = {
  /** Those whose numbers are wanted: of the past. */
  occurrences: readonly Occurrence[];
  /** The name of the term of an ISO date, empty outside every term. */
  termOf(date: string): string;
  schoolIds: readonly string[];
};

/** Counts dates, places and schools. What was cancelled had no places: nobody could come. */
export function countMeetings({ occurrences, termOf, schoolIds }: Given): MeetingCounts {
  const held = occurrences.filter(({ cancelled }) => !cancelled);
  const places = held.flatMap((occurrence) => occurrence.places);
  const rows = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = JSON.stringify([occurrence.seriesId, termOf(dayOf(occurrence))]);
    rows.set(key, [...(rows.get(key) ?? []), occurrence]);
  }
  return {
    rows: [...rows.values()].flatMap((dates) => rowOf(dates, termOf)),
    topics: (Object.keys(topics) as Topic[]).map((topic) => {
      const about = places.filter((place) => place.topic === topic);
      return { topic, places: about.length, schools: schoolsIn(about).size };
    }),
    schools: schoolIds.map((schoolId) => {
      const dates = held.filter((one) =>
        one.places.some((place) => place.schoolId === schoolId && came(place)),
      );
      const lastCame = dates.map(dayOf).sort().at(-1);
      const own = places.filter((place) => place.schoolId === schoolId);
      return { schoolId, ...turnoutOf(own), ...(lastCame !== undefined && { lastCame }) };
    }),
  };
}

function rowOf(dates: readonly Occurrence[], termOf: Given['termOf']): RowOfNumbers[] {
  const [first] = dates;
  if (!first) return [];
  const held = dates.filter(({ cancelled }) => !cancelled);
  const places = held.flatMap((one) => one.places);
  return [
    {
      seriesId: first.seriesId,
      kind: first.kind,
      term: termOf(dayOf(first)),
      held: held.length,
      cancelled: dates.length - held.length,
      ...turnoutOf(places),
      schools: schoolsIn(places.filter(came)).size,
    },
  ];
}

const dayOf = ({ startsAt }: Occurrence) => startsAt.slice(0, 10);
const came = ({ attended }: TakenPlace) => attended === true;
const schoolsIn = (places: readonly TakenPlace[]) => new Set(places.flatMap(({ schoolId = [] }) => schoolId));

function turnoutOf(places: readonly TakenPlace[]): Turnout {
  const those = (attended: boolean) => places.filter((place) => place.attended === attended).length;
  const [yes, no] = [those(true), those(false)];
  return { booked: places.length, came: yes, missed: no, unsaid: places.length - yes - no };
}
