import { ukDate } from '../../../calendar/ukDate.ts';
import type { EvidenceTest } from '../../council/councilSettings.ts';
import { counted } from '../../counted.ts';
import type { Plan } from '../../plans/planContent.ts';
import type { Profile } from '../../profiles/profileContent.ts';
import { named, onDay } from './evidenceWords.ts';
import { ask, type Finding, no, yes } from './readiness.ts';
import type { ReadinessFacts } from './readinessFacts.ts';

type EarlyHelp = NonNullable<Profile['earlyHelp']>;

const earlyHelpWords: Readonly<Record<EarlyHelp['state'], string>> = {
  offered: 'Early Help was offered',
  declined: 'Early Help was declined',
  open: 'Early Help is open',
  closed: 'Early Help was given and ended',
  'not-needed': 'Early Help was found not to be needed',
  'social-care': 'Social care is involved',
};
/** With these somebody has looked at the whole of the family's needs. */
const assessed: readonly EarlyHelp['state'][] = ['open', 'closed', 'social-care'];

/** These go on from their day: the others were done on it. */
const lasting: readonly EarlyHelp['state'][] = ['open', 'social-care'];

function earlyHelpOf({ earlyHelp }: Profile): string[] {
  if (!earlyHelp) return [];
  const { state, on } = earlyHelp;
  const words = earlyHelpWords[state];
  if (!on) return [`${words}.`];
  return [lasting.includes(state) ? `${words} since ${ukDate(on)}.` : `${onDay(words, on)}.`];
}

function assessment({ actions, profile, plans }: ReadinessFacts): Finding {
  const done = actions
    .filter(({ type, state }) => type === 'assessment' && state === 'done')
    .map(({ what, doneOn, dueOn }) => onDay(`“${what}” done`, doneOn ?? dueOn));
  const help = earlyHelpOf(profile);
  if (done.length > 0) return yes(`${named(done)}.`, ...help);
  if (profile.earlyHelp && assessed.includes(profile.earlyHelp.state)) return yes(...help);
  const hints = [
    ...(profile.barriers.length > 0 ? [`${counted(profile.barriers.length, 'barrier')} written down`] : []),
    ...(plans.some(({ reasons }) => reasons) ? ['reasons written in a plan'] : []),
  ];
  return hints.length > 0
    ? ask(
        `There are ${named(hints)}. Whether an assessment was made with the family is for a person to say.`,
        ...help,
      )
    : no('No assessment is written down.', ...help);
}

type Ended = Plan & { lastReview: NonNullable<Plan['lastReview']> };

const hasEnded = (plan: Plan): plan is Ended => plan.lastReview !== undefined;

/** To its end, and looked at halfway. */
const isFull = ({ midReview, lastReview, endsOn }: Ended) => !!midReview && lastReview.on >= endsOn;

function wordsOfCycle({ title, startsOn, endsOn, midReview, lastReview }: Ended): string {
  const halfway = midReview ? `looked at halfway on ${ukDate(midReview.on)}` : 'without a review halfway';
  const early = lastReview.on < endsOn ? `, before its end on ${ukDate(endsOn)}` : '';
  return `“${title}” from ${ukDate(startsOn)}, ${halfway}, reviewed on ${ukDate(lastReview.on)}${early}.`;
}

function fullCycle({ plans }: ReadinessFacts): Finding {
  const open = plans
    .filter((plan) => !hasEnded(plan))
    .map(({ title, endsOn }) => `“${title}” is open until ${ukDate(endsOn)}.`);
  const ended = plans.filter(hasEnded);
  const full = ended.filter(isFull);
  if (full.length > 0) return yes(...full.slice(-2).map(wordsOfCycle), ...open);
  if (ended.length > 0)
    return ask(
      ...ended.slice(-2).map(wordsOfCycle),
      'Whether that was a full cycle is for a person to say.',
      ...open,
    );
  return no(...(open.length > 0 ? open : ['No plan is written down.']));
}

const inSchool = ['attendance-panel', 'mentoring'] as const;

function inSchoolSupport({ profile, actions }: ReadinessFacts): Finding {
  const tried = profile.support
    .filter(({ stage }) => stage >= 2)
    .map(({ title, startedOn }) => `${title} (from ${ukDate(startedOn)})`);
  const done = actions
    .filter(({ type, state }) => inSchool.some((one) => one === type) && state === 'done')
    .map(({ what, doneOn, dueOn }) => `${what} (${ukDate(doneOn ?? dueOn)})`);
  const all = [...tried, ...done];
  if (all.length > 0) return yes(`${named(all)}.`);
  const first = profile.support.length;
  return no(
    first > 0
      ? `Only support of stage 1 is written down (${counted(first, 'kind')}).`
      : 'No support in school is written down.',
  );
}

function agencies({ profile, actions }: ReadinessFacts): Finding {
  const referred = actions
    .filter(({ type, state }) => type === 'referral' && state === 'done')
    .map(({ what, doneOn, dueOn }) => onDay(`“${what}” done`, doneOn ?? dueOn));
  const help = earlyHelpOf(profile);
  const known = [
    ...(profile.agencies.length > 0 ? [`Agencies: ${named(profile.agencies)}.`] : []),
    ...(referred.length > 0 ? [`${named(referred)}.`] : []),
    ...help,
  ];
  if (profile.earlyHelp && assessed.includes(profile.earlyHelp.state) && profile.agencies.length > 0)
    return yes(...known);
  if (profile.agencies.length > 0 || referred.length > 0)
    return ask(...known, 'Whether there is one plan of all of them is for a person to say.');
  return no('No other agency is written down.', ...help);
}

/** Tests of what was done to help. */
export const supportFindings = {
  assessment,
  'full-cycle': fullCycle,
  'in-school-support': inSchoolSupport,
  agencies,
} as const satisfies Partial<Record<EvidenceTest, (facts: ReadinessFacts) => Finding>>;
