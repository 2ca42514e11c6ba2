import type { PeopleDirectory } from '../../access/person.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { School } from '../../casework/school.ts';
import type { RecordStore } from '../../records/recordStore.ts';
import type { Acknowledgement, Newsletter } from './newsletter.ts';

/** What acknowledging stands on: the bot has no more. */
export type AcknowledgePorts = {
  newsletters: RecordStore<Newsletter>;
  acknowledgements: RecordStore<Acknowledgement>;
  /** An instant, ISO with Z. */
  now(): string;
};

/** What the operations on newsletters stand on. */
export type NewsletterPorts = AcknowledgePorts & {
  schools: { all(): Promise<readonly School[]> };
  people: Pick<PeopleDirectory, 'personById'>;
  /** The council's own dates, from memory; undefined where there are none. */
  councilCalendar(): Promise<SchoolCalendar | undefined>;
};
