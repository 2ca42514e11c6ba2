import { createHash } from 'node:crypto';
import { localTenant } from '../../people.ts';

/** The address under which a meeting of this event is joined. It looks like Teams' own but leads nowhere. */
export function joinUrlOf(eventId: string, organiserId: string): string {
  const thread = createHash('sha256').update(eventId).digest('base64url').slice(0, 44);
  const context = JSON.stringify({ Tid: localTenant.tenantId, Oid: organiserId });
  return `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(`19:meeting_${thread}@thread.v2`)}/0?context=${encodeURIComponent(context)}`;
}

/** What is put under the text of an online meeting. Whoever rewrites the text without it takes the meeting away. */
export function joinBlock(joinUrl: string): string {
  return `<div class="me-email-text"><hr><p><strong>Microsoft Teams meeting</strong></p><p><a class="me-email-headline" href="${joinUrl}">Join the meeting now</a></p><hr></div>`;
}

export const holdsJoinBlock = (content: string, joinUrl: string) => content.includes(joinUrl);
