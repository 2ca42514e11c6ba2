import type { OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/cancelled.json';

/** Confirms that a place was given up, or a waiting list left, and offers the way back. */
export const cancelledCard = cardFrom<{
  heading: string;
  when: string;
  thanks: string;
  kind: OccurrenceKind;
  calendarPending: boolean;
  viewers: readonly string[];
  meetingsUrl: string;
}>(template);
