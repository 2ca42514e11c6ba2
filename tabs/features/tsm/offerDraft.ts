import type { ArrangedMeeting, MeetingArranging } from '../../app/apiTypes.ts';
import type { Offer, TimesWanted } from './useTsm.ts';

/** Somebody whom the directory does not have. `id`: of their line in the form. */
export type Guest = { id: string; name: string; email: string; role: 'early-help' | 'other' };

export type OfferDraft = {
  id: string;
  mode: ArrangedMeeting['mode'];
  room: string;
  minutes: number;
  travel: number;
  leadId: string;
  /** Colleagues of the council who come and have to be free. */
  colleagues: string[];
  /** Whoever else of the school comes. */
  staff: string[];
  guests: Guest[];
  from: string;
  soon: boolean;
  times: string[];
  reason: string;
};

/** A new meeting, or one that is offered again. */
export function startOf(found: MeetingArranging, before: ArrangedMeeting | undefined): OfferDraft {
  const invited = before?.attendees.flatMap(({ personId }) => personId ?? []) ?? [];
  const leadId = before?.leadId ?? found.leadId ?? '';
  return {
    id: before?.id ?? crypto.randomUUID(),
    mode: before?.mode ?? 'teams',
    room: before?.room ?? '',
    minutes: before?.minutes ?? found.minutes,
    travel: 30,
    leadId,
    colleagues: found.colleagues.flatMap(({ id }) => (invited.includes(id) ? id : [])),
    staff: found.staff.flatMap(({ id }) => (id !== leadId && invited.includes(id) ? id : [])),
    guests: guestsOf(before),
    ...{ from: '', soon: false, times: [], reason: '' },
  };
}

function guestsOf(before: ArrangedMeeting | undefined): Guest[] {
  const others = before?.attendees.filter(({ personId }) => personId === undefined) ?? [];
  return others.map(({ name, email = '', role }) => ({
    id: crypto.randomUUID(),
    ...{ name, email, role: role === 'early-help' ? role : 'other' },
  }));
}

/** What a guest lacks, in words; undefined where nothing does. */
export function guestFault(guests: readonly Guest[]): string | undefined {
  const isWhole = ({ name, email }: Guest) => name.trim() !== '' && /^\S+@\S+\.\S+$/.test(email.trim());
  return guests.every(isWhole)
    ? undefined
    : 'Give the name and email address of each guest, or take them out';
}

export function timesWantedOf(
  { mode, minutes, travel, colleagues, from, soon }: OfferDraft,
  before: ArrangedMeeting | undefined,
): TimesWanted {
  return {
    ...{ mode, minutes, travel, people: colleagues, soon },
    ...(from ? { from } : {}),
    ...(before ? { meetingId: before.id } : {}),
  };
}

export function offerOf(draft: OfferDraft, schoolId: string, before: ArrangedMeeting | undefined): Offer {
  const { mode, room, minutes, travel, leadId, colleagues, staff, guests, times, reason } = draft;
  return {
    ...{ schoolId, mode, minutes, travel, leadId, mustBeFree: colleagues, times },
    leadRole: 'attendance-champion',
    attendees: [
      // The server knows their names.
      ...colleagues.map((personId) => ({
        personId,
        name: '-',
        role: 'support-worker' as const,
        required: false,
      })),
      ...staff
        .filter((personId) => personId !== leadId)
        .map((personId) => ({ personId, name: '-', role: 'attendance-officer' as const, required: false })),
      ...guests.map(({ name, email, role }) => ({
        ...{ name: name.trim(), email: email.trim(), role, required: false },
      })),
    ],
    ...(mode === 'in-person' ? { room: room.trim() } : {}),
    ...(before ? { version: before.version } : {}),
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
}
