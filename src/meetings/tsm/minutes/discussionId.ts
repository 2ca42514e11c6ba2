import { createHash } from 'node:crypto';

/** The id of what is said of a pupil in a meeting: whoever writes it down first makes the one that both sides then change. */
export function discussionId(meetingId: string, pupilId: string): string {
  const hash = createHash('sha256').update(JSON.stringify([meetingId, pupilId]));
  return `d-${hash.digest('base64url').slice(0, 32)}`;
}
