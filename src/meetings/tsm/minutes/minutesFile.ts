import { attendancePercent } from '../../../attendance/band.ts';
import { ukDate, ukDay, ukTime } from '../../../calendar/ukDate.ts';
import { organisationWords } from '../../../casework/actions/organisationWords.ts';
import { ukInstant } from '../../../casework/cases/changedElsewhere.ts';
import { discussedWords } from '../../../casework/discussions/discussionWords.ts';
import { yearWords } from '../../../casework/letters/fields/yearWords.ts';
import type { WordPart } from '../pack/wordParts.ts';
import type { Minutes } from './minutes.ts';

type MinutesPupil = Minutes['pupils'][number];

function actionTable(pupil: MinutesPupil): WordPart[] {
  const rows = pupil.agreedActions
    .filter(({ removed }) => !removed)
    .map(({ content: { what, owner, dueOn } }) => [
      what,
      `${owner.name} (${organisationWords[owner.organisation]})`,
      ukDate(dueOn),
    ]);
  return rows.length === 0
    ? [{ text: 'No action was agreed.' }]
    : [{ head: ['Action', 'By whom', 'Due'], rows }];
}

function pupilParts(pupil: MinutesPupil): WordPart[] {
  const { discussion, name, yearGroup } = pupil;
  const heading = { heading: [name, yearWords(yearGroup)].filter(Boolean).join(', '), level: 2 } as const;
  if (!discussion) return [heading, { text: 'Not discussed.' }];
  const { figures, approach, lead, addenda } = discussion;
  return [
    { ...heading, newPage: true },
    { text: `${discussedWords[discussion.discussed]}.` },
    ...(figures
      ? [
          {
            text: `Attendance when this was written: ${attendancePercent(figures)}%, ${figures.attended} of ${figures.possible} sessions up to ${ukDate(figures.asAt)}.`,
          },
        ]
      : []),
    { text: approach ? `Joint approach: ${approach}` : 'No joint approach was written down.' },
    ...(lead ? [{ text: `Lead: ${lead}` }] : []),
    ...actionTable(pupil),
    ...addenda.map(({ on, by, text }) => ({ text: `Added on ${ukDate(on)} by ${by}: ${text}` })),
  ];
}

function agreedWords({ agreed }: Minutes): WordPart[] {
  return (['school', 'council'] as const).map((side) => {
    const stamp = agreed[side];
    return {
      text: stamp
        ? `Agreed for the ${side} by ${stamp.by} at ${ukInstant(stamp.at)}.`
        : `Not yet agreed for the ${side}.`,
    };
  });
}

/** The minutes as a Word file has them: a summary, then a page for each pupil who was discussed. */
export function minutesParts(minutes: Minutes): WordPart[] {
  const { meeting, summary, goodPractice, actions, addenda, pupils } = minutes;
  const { startsAt } = meeting;
  const came = meeting.attendees.filter(({ attended }) => attended).map(({ name }) => name);
  return [
    { heading: `Minutes: Targeting Support Meeting with ${meeting.school}`, level: 1 },
    ...(startsAt ? [{ text: `${ukDay(startsAt)} at ${ukTime(startsAt)}` }] : []),
    { text: came.length > 0 ? `Came: ${came.join(', ')}.` : 'Who came has not been written down.' },
    ...agreedWords(minutes),
    { heading: 'Summary', level: 2 },
    { text: summary ?? 'Nothing was written down.' },
    ...(goodPractice
      ? [{ heading: 'Good practice for the forum', level: 2 } as const, { text: goodPractice }]
      : []),
    { heading: 'Actions for the whole school', level: 2 },
    ...(actions.length === 0
      ? [{ text: 'None.' }]
      : [
          {
            head: ['Action', 'By whom', 'Due'],
            rows: actions.map(({ what, owner, organisation, dueOn }) => [
              what,
              `${owner} (${organisationWords[organisation]})`,
              ukDate(dueOn),
            ]),
          },
        ]),
    ...(addenda.length > 0 ? [{ heading: 'Added later', level: 2 } as const] : []),
    ...addenda.map(({ at, by, text }) => ({ text: `At ${ukInstant(at)}, ${by}: ${text}` })),
    ...pupils.flatMap(pupilParts),
  ];
}
