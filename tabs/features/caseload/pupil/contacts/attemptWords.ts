import { amount } from '../../../../parts/amount.ts';
import type { AttemptCount } from './attempts.ts';

/** How many times somebody tried to reach a parent, and what the council's test asks for besides. */
export function attemptWords({ parent, attempts, offers }: AttemptCount): string {
  const said = `${made(attempts, offers)} ${besides(attempts, offers)}`;
  return parent ? `${parent.name}: ${said}` : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

const made = (attempts: number, offers: number) =>
  attempts === 0
    ? 'no attempt in the last 12 months.'
    : `${amount(attempts, 'attempt')} in the last 12 months, ${offers === 0 ? 'none' : offers} with an offer to meet.`;

function besides(attempts: number, offers: number): string {
  if (attempts === 0) return 'The council’s test asks for 2, one of them an offer to meet.';
  const left = [attempts < 2 && '1 more attempt', offers === 0 && 'an offer to meet'].filter(Boolean);
  return left.length === 0
    ? 'That is what the council’s test asks for.'
    : `The council’s test also asks for ${left.join(' and ')}.`;
}
