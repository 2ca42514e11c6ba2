import { attendingElsewhere } from './attendingElsewhere.ts';
import { attendingSchool } from './attendingSchool.ts';
import { type CodeEntry, codeEntry } from './codeEntry.ts';
import { leaveOfAbsence } from './leaveOfAbsence.ts';
import { notRequired } from './notRequired.ts';
import { otherAuthorised } from './otherAuthorised.ts';
import { unableToAttend } from './unableToAttend.ts';
import { unauthorised } from './unauthorised.ts';
import { withdrawn } from './withdrawn.ts';

/** Every code, current and withdrawn, once. A withdrawn code is one whose `to` has passed. */
export const codeEntries: readonly CodeEntry[] = [
  ...attendingSchool,
  ...attendingElsewhere,
  ...leaveOfAbsence,
  ...otherAuthorised,
  ...unauthorised,
  ...notRequired,
  ...unableToAttend,
  ...withdrawn,
].map(codeEntry);

const byCode = new Map(codeEntries.map((entry) => [entry.code, entry]));

export function entryOf(code: string): CodeEntry | undefined {
  return byCode.get(code);
}
