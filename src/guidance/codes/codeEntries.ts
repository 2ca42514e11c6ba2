import { administrative } from './administrative.ts';
import { educatedElsewhere, otherActivity } from './attendingElsewhere.ts';
import { attendingSchool } from './attendingSchool.ts';
import { closedPremises } from './closedPremises.ts';
import { type CodeEntry, codeEntry } from './codeEntry.ts';
import { faithAndTravel } from './faithAndTravel.ts';
import { leaveForPurpose } from './leaveForPurpose.ts';
import { leaveOfAbsence } from './leaveOfAbsence.ts';
import { notRequired } from './notRequired.ts';
import { otherAuthorised } from './otherAuthorised.ts';
import { unableToAttend } from './unableToAttend.ts';
import { unableToTravel } from './unableToTravel.ts';
import { unauthorised } from './unauthorised.ts';
import { visitsAndPlacements } from './visitsAndPlacements.ts';
import { withdrawn } from './withdrawn.ts';

/** Every code, current and withdrawn, once. A withdrawn code is one whose `to` has passed. */
export const codeEntries: readonly CodeEntry[] = [
  ...attendingSchool,
  ...educatedElsewhere,
  ...visitsAndPlacements,
  ...otherActivity,
  ...leaveOfAbsence,
  ...leaveForPurpose,
  ...otherAuthorised,
  ...faithAndTravel,
  ...unauthorised,
  ...notRequired,
  ...administrative,
  ...unableToTravel,
  ...closedPremises,
  ...unableToAttend,
  ...withdrawn,
].map(codeEntry);

const byCode = new Map(codeEntries.map((entry) => [entry.code, entry]));

export function entryOf(code: string): CodeEntry | undefined {
  return byCode.get(code);
}
