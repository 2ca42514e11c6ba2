import { attemptMonths, fewestAttempts } from '../../../../../src/casework/legal/readiness/attempts.ts';
import { amount } from '../../../../parts/amount.ts';
import { capital } from '../../../../parts/firstLetter.ts';
import type { AttemptCount } from './attempts.ts';

const within = `in the last ${attemptMonths} months`;

/** How many times somebody tried to reach a parent, and what the council's test asks for besides. */
export function attemptWords(count: AttemptCount): string {
  const said = [made(count), besides(count), toSay(count)].filter(Boolean).join(' ');
  return count.parent ? `${count.parent.name}: ${said}` : capital(said);
}

const made = ({ attempts, offers }: AttemptCount) =>
  attempts === 0
    ? `no attempt ${within}.`
    : `${amount(attempts, 'attempt')} ${within}, ${offers === 0 ? 'none' : offers} with an offer to meet.`;

function besides({ attempts, offers, stand }: AttemptCount): string {
  if (attempts === 0) return `The council’s test asks for ${fewestAttempts}, one of them an offer to meet.`;
  const oneDay =
    stand === 'one-day' &&
    'All of them were made on one day: the council’s test asks whether they were attempts of their own.';
  const more = stand === 'too-few' && amount(fewestAttempts - attempts, 'more attempt');
  const left = [more, offers === 0 && 'an offer to meet'].filter(Boolean);
  const asked = left.length > 0 && `The council’s test also asks for ${left.join(' and ')}.`;
  if (!oneDay && !asked) return 'That is what the council’s test asks for.';
  return [oneDay, asked].filter(Boolean).join(' ');
}

const toSay = ({ ownLetters, offers, stand }: AttemptCount) =>
  ownLetters > 0 && (stand !== 'enough' || offers === 0)
    ? `${amount(ownLetters, 'letter')} of the council’s own may count too: that is for a person to say.`
    : '';
