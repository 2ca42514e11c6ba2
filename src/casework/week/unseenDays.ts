import type { PupilOfWeek } from './schoolOfWeek.ts';

/** So many school days without anybody having seen a pupil are too many. */
export const longUnseen = 10;

/** School days since somebody saw a pupil who is not coming in; undefined for one who is, and where no calendar can say. */
export const unseenDaysOf = ({
  state: { check, seen, unseen },
}: Pick<PupilOfWeek, 'state'>): number | undefined =>
  check || unseen ? (seen?.schoolDays ?? unseen?.schoolDays) : undefined;
