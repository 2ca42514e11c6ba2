import { nextNotice } from '../../guidance/calculations/penaltyNotice.ts';

/** A notice to one parent for one child that counts. ISO date. */
export type IssuedNotice = { id: string; issuedOn: string };

/** `none`: a third, which no council can issue. */
export type NoticeNumber = ReturnType<typeof nextNotice>;

/**
 * Which notice to this parent for this child within 3 years one is, by when it was issued, or would be on a day (ISO). Two of one
 * day count in the order of their ids, so that they are a first and a second; one that has no id yet comes after them.
 */
export function noticeNumberOf(
  { id, issuedOn }: { id?: string | undefined; issuedOn?: string | undefined },
  others: readonly IssuedNotice[],
  on: string,
): NoticeNumber {
  const before = others.filter(
    (other) =>
      other.id !== id &&
      (issuedOn === undefined ||
        other.issuedOn < issuedOn ||
        (other.issuedOn === issuedOn && (id === undefined || other.id < id))),
  );
  return nextNotice(
    before.map((other) => other.issuedOn),
    issuedOn ?? on,
  );
}
