import type { Person } from '../../../access/person.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

export type Side = keyof TsmMeeting['agreed'];

/**
 * The side that a person agrees for. An officer agrees for the council alone, though they see every school: minutes that one person
 * could agree for both sides would bind nobody.
 */
export const sideOf = ({ role }: Pick<Person, 'role'>): Side => (role === 'school' ? 'school' : 'council');

export const otherSide = (side: Side): Side => (side === 'school' ? 'council' : 'school');

export const hasAgreement = ({ agreed }: Pick<TsmMeeting, 'agreed'>): boolean =>
  agreed.school !== undefined || agreed.council !== undefined;
