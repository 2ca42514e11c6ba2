import type { PeopleDirectory } from '../access/person.ts';
import type { CalendarPorts } from '../casework/calendars/calendarPorts.ts';
import type { CasePorts } from '../casework/cases/casePorts.ts';
import type { CaseworkPorts } from '../casework/caseworkPorts.ts';
import type { ComparisonPorts } from '../casework/comparisons/comparisonPorts.ts';
import type { ForumPorts } from '../meetings/forum/forumPorts.ts';
import type { MeetingServices } from '../meetings/meetingPorts.ts';
import type { NewsletterPorts } from '../meetings/newsletter/newsletterPorts.ts';
import type { TsmPorts } from '../meetings/tsm/tsmRequest.ts';
import type { QuestionServices } from './questionServices.ts';

/** What the routes stand on once the stores are open. */
export type Services = {
  people: PeopleDirectory;
  casework: CaseworkPorts;
  cases: CasePorts;
  calendars: CalendarPorts;
  comparisons: ComparisonPorts;
  /** Groups with fewer pupils are not shown. */
  smallestGroup: number;
  meetings: MeetingServices;
  tsm: TsmPorts;
  forums: ForumPorts;
  newsletters: NewsletterPorts;
  questions: QuestionServices;
};

/** The bot: a Bot Framework request in, its answer out. */
export type BotEndpoint = (request: Request) => Promise<Response>;
