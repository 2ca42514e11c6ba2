import { localTenant } from '../../../src/local/people.ts';

type Attendee = { emailAddress: { address: string } };
export type CalendarEvent = {
  subject: string;
  start: { dateTime: string; timeZone: string };
  attendees: Attendee[];
  onlineMeeting?: { joinUrl: string };
};

export async function appToken(origin: string): Promise<string> {
  const response = await fetch(`${origin}/local/sign-in/${localTenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: localTenant.appId,
      client_secret: 'any',
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

/** The events of a mailbox on a day, straight from Graph: what somebody would see in their Outlook calendar. */
export async function eventsOn(origin: string, mailbox: string, date: string): Promise<CalendarEvent[]> {
  const view = new URL(`${origin}/local/graph/v1.0/users/${mailbox}/calendarView`);
  view.search = new URLSearchParams({
    startDateTime: `${date}T00:00:00Z`,
    endDateTime: `${date}T23:59:59Z`,
  }).toString();
  const response = await fetch(view, { headers: { authorization: `Bearer ${await appToken(origin)}` } });
  const { value } = (await response.json()) as { value: CalendarEvent[] };
  return value;
}
