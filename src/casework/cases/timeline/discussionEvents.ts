import { ukDate } from '../../../calendar/ukDate.ts';
import type { Discussion } from '../../discussions/discussionContent.ts';
import { discussedWords } from '../../discussions/discussionWords.ts';
import type { TimelineEvent } from './timelineItem.ts';

/** That a pupil was discussed in a meeting, and what was added after both sides had agreed the minutes. */
export function discussionEvents({ on, discussed, approach, lead, addenda }: Discussion): TimelineEvent[] {
  const meeting = `the Targeting Support Meeting on ${ukDate(on)}`;
  const detail = [discussedWords[discussed], approach, lead && `Lead: ${lead}`].filter(Boolean);
  return [
    {
      on,
      what: 'discussion',
      title: `${discussed === 'noted' ? 'Noted' : 'Discussed'} at ${meeting}`,
      detail: detail.join('. '),
    },
    ...(addenda ?? []).map(
      (addendum): TimelineEvent => ({
        on: addendum.on,
        what: 'discussion',
        title: `Added to the minutes of ${meeting}`,
        detail: addendum.text,
        by: addendum.by,
      }),
    ),
  ];
}
