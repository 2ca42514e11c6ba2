import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { ukDay, ukTime } from '../../calendar/ukDate.ts';
import { isWallTime, wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import type { MeetingPorts, MeetingServices } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';
import { requireOpen } from '../placeRules.ts';
import { type Changed, changeForAll, requireSeen } from './changeForAll.ts';
import { clashesWith } from './clashes.ts';
import { withPromotions } from './promotion.ts';

type Move = {
  id: string;
  /** Wall times in England: '2026-11-26T15:30'. */
  startsAt: string;
  endsAt: string;
  /** The officer knows that another meeting is at that time. */
  evenSo?: boolean | undefined;
  /** The `sequence` that the officer saw. */
  sequence?: number | undefined;
};

/**
 * Moves a date, and with it everyone who holds a place or waits: the same event, its link and its places. Throws `not_allowed`,
 * `not_found`, `bad_request`, `occurrence_over`, `dates_clash`, `changed_elsewhere`.
 */
export async function moveOccurrence(
  officer: Person,
  move: Move,
  ports: MeetingPorts & Pick<MeetingServices, 'series'>,
): Promise<Changed> {
  requireMay(officer, 'occurrence:manage');
  const { id, startsAt, endsAt, evenSo, sequence } = move;
  const now = ports.now();
  requireTimes({ startsAt, endsAt }, now);
  const [others, series] = await Promise.all([ports.occurrences.all(), ports.series.all()]);
  return changeForAll(
    id,
    (known) => {
      requireOpen(known, now);
      requireSeen(known, sequence);
      if (known.startsAt === startsAt && known.endsAt === endsAt) return known;
      const [clash] = evenSo ? [] : clashesWith({ ...known, startsAt, endsAt }, others, series);
      if (clash) throw new Problem('dates_clash', clashWords(clash));
      const moved: Occurrence = {
        ...known,
        ...{ startsAt, endsAt, movedFrom: known.startsAt, movedAt: now },
        sequence: known.sequence + 1,
      };
      return withPromotions(moved, now);
    },
    ports,
  );
}

function requireTimes({ startsAt, endsAt }: Pick<Move, 'startsAt' | 'endsAt'>, now: string): void {
  if (!isWallTime(startsAt) || !isWallTime(endsAt)) {
    throw new Problem('bad_request', 'Choose a day, a start and an end that are on the clock.');
  }
  if (startsAt.slice(0, 10) !== endsAt.slice(0, 10) || endsAt <= startsAt) {
    throw new Problem('bad_request', 'The end must be later on the same day than the start.');
  }
  if (startsAt <= wallTimeOf(now)) throw new Problem('bad_request', 'Choose a time that is still to come.');
}

const clashWords = ({ title, startsAt, endsAt }: Occurrence) =>
  `That is at the time of, or too close to, “${title}” on ${ukDay(startsAt)}, ${ukTime(startsAt)} to ${ukTime(endsAt)}.`;
