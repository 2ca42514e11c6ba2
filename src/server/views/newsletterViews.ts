import type { z } from '@hono/zod-openapi';
import type { School } from '../../casework/school.ts';
import type { NewsletterRecord, ReadBy, SeenNewsletter } from '../../meetings/newsletter/readNewsletters.ts';
import { versionOf } from '../../records/recordVersion.ts';
import type { newsletter as contract, newsletterPage } from '../contract/newsletters.ts';

type View = z.infer<typeof contract>;
type RecordView = NonNullable<z.infer<typeof newsletterPage>['record']>;

/** `all`: for officers, who also see what was done with it. */
export function newsletterView({ newsletter, acknowledgedAt, count }: SeenNewsletter, all: boolean): View {
  const { id, halfTerm, title, text, links, state, sentAt, nudge, changed } = newsletter;
  return {
    ...{ id, halfTerm, title, state, changed, version: versionOf(newsletter) },
    // What was taken back is not shown any more to those whom it went to.
    ...(state === 'withdrawn' && !all ? { text: '', links: [] } : { text, links: [...links] }),
    ...(sentAt !== undefined && { sentAt }),
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
    ...(count && { count }),
    ...(nudge && all && { nudge }),
  };
}

const byName = (a: { personName: string }, b: { personName: string }) =>
  a.personName.localeCompare(b.personName, 'en-GB');

const reader = ({ personId, personName, role, acknowledgedAt, left }: ReadBy) => ({
  ...{ personId, personName, role },
  ...(acknowledgedAt !== undefined && { acknowledgedAt }),
  ...(left && { left }),
});

/** Who has acknowledged it and who has not, school by school. Somebody of several schools stands in each of them. */
export function recordView({ readers, nudgeDay }: NewsletterRecord, schools: readonly School[]): RecordView {
  const staff = readers.filter(({ role }) => role === 'school');
  const bySchool = schools
    .map(({ id, name }) => ({
      ...{ schoolId: id, schoolName: name },
      readers: staff
        .filter(({ schoolIds }) => schoolIds.includes(id))
        .sort(byName)
        .map(reader),
    }))
    .sort((a, b) => a.schoolName.localeCompare(b.schoolName, 'en-GB'));
  return {
    schools: bySchool,
    supportWorkers: readers
      .filter(({ role }) => role === 'asw')
      .sort(byName)
      .map(reader),
    ...(nudgeDay !== undefined && { nudgeDay }),
  };
}
