import type { OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/cancelled.json';

/** Confirms that a place was given up, and offers the way back. */
export const cancelledCard = cardFrom<{
  when: string;
  kind: OccurrenceKind;
  calendarPending: boolean;
  viewers: readonly string[];
  meetingsUrl: string;
}>(template);
