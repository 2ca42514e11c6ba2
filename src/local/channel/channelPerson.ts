/** Someone who can chat: an Entra user of the local tenant. `id` is the object id, `schools` are ids of schools. */
export type ChannelPerson = {
  id: string;
  name: string;
  email: string;
  jobTitle?: string;
  role: string;
  schools: readonly string[];
};

/** The id under which a channel knows a person. The local one is made from the Entra object id. */
export function accountId(personId: string): string {
  return `29:${personId}`;
}

/** The Entra object id behind an account id; an Entra object id is taken as it is. */
export function personIdOf(account: string): string {
  return account.startsWith('29:') ? account.slice(3) : account;
}

/** A member of a conversation as the connector lists it. */
export function memberAccount(person: ChannelPerson, tenantId: string) {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  return {
    id: accountId(person.id),
    name: person.name,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.email,
    aadObjectId: person.id,
    objectId: person.id,
    tenantId,
    userRole: 'user',
  };
}
