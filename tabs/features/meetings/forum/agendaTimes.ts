import { ukTime } from '../../../../src/calendar/ukDate.ts';

const minutesOf = (wall: string) => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
const twoDigits = (n: number) => String(n).padStart(2, '0');

/** When each item begins: '2pm'. Nothing from where it is no longer known, or past the end of the day. */
export function agendaTimes(
  startsAt: string,
  items: readonly { minutes?: number | undefined }[],
): readonly (string | undefined)[] {
  let at: number | undefined = minutesOf(startsAt);
  return items.map(({ minutes }) => {
    const begins = at;
    at = begins === undefined || minutes === undefined ? undefined : begins + minutes;
    if (begins === undefined || begins >= 24 * 60) return undefined;
    return ukTime(`${startsAt.slice(0, 10)}T${twoDigits(Math.floor(begins / 60))}:${twoDigits(begins % 60)}`);
  });
}
