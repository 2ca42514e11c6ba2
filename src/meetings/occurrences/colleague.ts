import { Problem } from '../../problems/problem.ts';
import type { Colleague } from '../occurrence.ts';
import { storable } from '../storable.ts';

export const longestName = 100;
/** What an address may have in all (RFC 5321, 4.5.3.1.3, without the brackets). */
export const longestEmail = 254;

/** An address as anybody would write it. Whether somebody reads there, only the invitation shows. */
const plainEmail = /^[^\s@<>()[\],;:\\"]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** What is wrong with what was filled in about a colleague; nothing where both fields are empty. */
export function colleagueFaults({ name, email }: Colleague): { name?: string; email?: string } {
  const [called, address] = [name.trim(), email.trim()];
  if (called === '' && address === '') return {};
  return {
    ...(called === '' && { name: 'Enter the name of your colleague, or leave both empty.' }),
    ...(called.length > longestName && { name: `Use at most ${longestName} characters for the name.` }),
    ...(address === '' && { email: 'Enter the email address of your colleague, or leave both empty.' }),
    ...(address !== '' &&
      (address.length > longestEmail || !plainEmail.test(address)) && {
        email: 'Enter an email address like name@school.org.uk.',
      }),
  };
}

/** The colleague who is brought along, fit to keep, or nobody. @throws Problem bad_request */
export function checkedColleague(given: Colleague | undefined): Colleague | undefined {
  if (!given) return undefined;
  const colleague = { name: storable(given.name).trim(), email: storable(given.email).trim() };
  const [fault] = Object.values(colleagueFaults(colleague));
  if (fault !== undefined) throw new Problem('bad_request', fault);
  return colleague.name === '' ? undefined : colleague;
}
