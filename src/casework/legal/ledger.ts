import { nextNotice, nextNoticeFrom } from '../../guidance/calculations/penaltyNotice.ts';
import type { KnownNotice } from './knownNotices.ts';
import { type IssuedNotice, type NoticeNumber, noticeNumberOf } from './noticeNumber.ts';
import {
  countsToLimit,
  type NoticeState,
  type NoticeTerms,
  noticeStateOn,
  noticeTermsOn,
} from './noticeState.ts';

/** A notice with where it stands on a day. */
export type LedgerNotice = KnownNotice & {
  state: NoticeState;
  /** First or second of this parent and child within 3 years, by when it was issued, or would be on the day; none: a third. */
  number: NoticeNumber;
  terms: NoticeTerms;
};

/** What may follow for one parent and child on a day, how many count, and from when another is possible. */
export type NextNotice = { next: NoticeNumber; counting: number; from?: string };

const issuedIn = (notices: readonly KnownNotice[]): IssuedNotice[] =>
  notices.flatMap(({ entryId: id, notice }) =>
    countsToLimit(notice) ? [{ id, issuedOn: notice.issuedOn }] : [],
  );

function byHolder(notices: readonly KnownNotice[]): Map<string, KnownNotice[]> {
  const groups = new Map<string, KnownNotice[]>();
  for (const one of notices) groups.set(one.holder, [...(groups.get(one.holder) ?? []), one]);
  return groups;
}

/** What may follow on a day (ISO) after the notices to one parent for one child. */
export function nextOf(ofHolder: readonly Pick<KnownNotice, 'notice'>[], on: string): NextNotice {
  const issued = ofHolder.flatMap(({ notice }) => (countsToLimit(notice) ? [notice.issuedOn] : []));
  const from = nextNoticeFrom(issued, on);
  return {
    next: nextNotice(issued, on),
    // One alone makes the next a second exactly where it counts.
    counting: issued.filter((date) => nextNotice([date], on) === 'second').length,
    ...(from !== undefined && { from }),
  };
}

/** Notices by parent and child as they stand on a day (ISO), the newest first. */
export function ledgerOf(
  notices: readonly KnownNotice[],
  on: string,
): { notices: readonly LedgerNotice[]; next: ReadonlyMap<string, NextNotice> } {
  const groups = byHolder(notices);
  const stands = notices.map((one): LedgerNotice => {
    const { issuedOn } = one.notice;
    const number = noticeNumberOf({ id: one.entryId, issuedOn }, issuedIn(groups.get(one.holder) ?? []), on);
    const terms = noticeTermsOn(one.notice, { isSecond: number !== 'first', on });
    return { ...one, state: noticeStateOn(one.notice, on), number, terms };
  });
  const dateOf = ({ notice }: KnownNotice) => notice.issuedOn ?? notice.requestedOn;
  return {
    notices: stands.sort((a, b) =>
      dateOf(a) === dateOf(b) ? (a.entryId < b.entryId ? -1 : 1) : dateOf(a) > dateOf(b) ? -1 : 1,
    ),
    next: new Map([...groups].map(([holder, ofHolder]) => [holder, nextOf(ofHolder, on)])),
  };
}
