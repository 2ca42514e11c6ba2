import { localPeople, localTenant } from '../../people.ts';
import { GraphError } from '../errors.ts';

export type Mailbox = { id: string; name: string; email: string };

/** Everyone has a mailbox, and so has the team. */
export const mailboxes: readonly Mailbox[] = [
  localTenant.mailbox,
  ...localPeople.map(({ id, name, email }) => ({ id, name, email })),
];

/** By object id or address. */
export function mailboxOf(idOrAddress: string): Mailbox | undefined {
  const wanted = idOrAddress.toLowerCase();
  return mailboxes.find(({ id, email }) => id === wanted || email.toLowerCase() === wanted);
}

export function requireMailbox(idOrAddress: string): Mailbox {
  const mailbox = mailboxOf(idOrAddress);
  if (!mailbox) {
    throw new GraphError(404, 'ErrorInvalidUser', {
      message: `The requested user '${idOrAddress}' is invalid.`,
    });
  }
  return mailbox;
}
