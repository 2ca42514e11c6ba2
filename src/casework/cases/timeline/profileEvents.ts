import type { Entry } from '../entry.ts';
import { firstContent } from '../entryVersions.ts';
import type { Change } from '../stamp.ts';
import { earlyHelpWords, outcomeWords } from './entryWords.ts';
import { onDay, type TimelineEvent } from './timelineItem.ts';

const what = 'profile';
const titles = {
  lead: { chosen: 'Lead practitioner named', gone: 'Lead practitioner taken out' },
  stage: { chosen: 'Stage chosen', gone: 'Stage left to the council’s tests' },
} as const;
const choices = ['lead', 'stage'] as const;

function choicesIn({ at, by, fields }: Change): TimelineEvent[] {
  return choices.flatMap((choice) => {
    const of = fields.filter(({ path }) => path === choice || path.startsWith(`${choice}.`));
    if (of.length === 0) return [];
    const isGone = of.some(({ path, to }) => path === choice && to === undefined);
    return [{ on: at, what, by, title: titles[choice][isGone ? 'gone' : 'chosen'] } as const];
  });
}

/** Who leads, and which stage somebody chose, have no day of their own: they are known by when they were written down. */
function choicesOf(entry: Entry<'profile'>): TimelineEvent[] {
  const [added] = entry.history;
  const first = firstContent(entry);
  const atFirst = choices.filter((choice) => first && choice in first);
  return [
    ...(added
      ? atFirst.map((choice) => ({ on: added.at, by: added.by, what, title: titles[choice].chosen }) as const)
      : []),
    ...entry.history.flatMap(choicesIn),
  ];
}

/** What was done for the pupil beside plans: support that was tried, early help, and who leads. */
export function profileEvents(entry: Entry<'profile'>): TimelineEvent[] {
  const { support, earlyHelp, leftOn } = entry.content;
  return [
    ...support.flatMap(({ title, startedOn, endedOn, outcome }) => [
      ...onDay(startedOn, { what, title: `Support started: ${title}` }),
      ...onDay(endedOn, {
        what,
        title: `Support ended: ${title}`,
        detail: outcome === undefined ? undefined : outcomeWords[outcome],
      }),
    ]),
    ...onDay(earlyHelp?.on, {
      what,
      title: earlyHelp ? earlyHelpWords[earlyHelp.state] : '',
      detail: earlyHelp?.reason,
    }),
    ...onDay(leftOn, { what, title: 'Left the school' }),
    ...choicesOf(entry),
  ];
}
