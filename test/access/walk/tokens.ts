import type { Person } from '../../../src/access/person.ts';
import type { SignIn } from '../../../src/server/signIn.ts';
import { createSignIn } from '../../../src/server/signIn.ts';
import { appId, createIssuer, goodClaims, issuer, tenantId } from '../../server/support/tokens.ts';
import { everyone, governor } from './people.ts';

const claimsOf = ({ id, name, email, role }: Person) => ({
  ...goodClaims(),
  oid: id,
  name,
  preferred_username: email,
  roles: [role],
});

const anHourAgo = () => Math.floor(Date.now() / 1000) - 3600;

export type Tokens = {
  signIn: SignIn;
  /** The header for a person. */
  of(person: Person): string;
  /** Headers of tokens that hold for nobody, by what is wrong with them; undefined: no header at all. All say that an officer asks. */
  bad: ReadonlyMap<string, string | undefined>;
  close(): Promise<void>;
};

/**
 * The real sign-in over an issuer of its own. Entra's roles that nobody knows make a reader; beside that somebody stands in for a
 * token whose role got past it, as a person with that role.
 */
export async function openTokens(officer: Person): Promise<Tokens> {
  const authority = await createIssuer();
  const checked = createSignIn({
    appId,
    tenantId,
    publicUrl: 'https://attendance.example.gov.uk',
    tokenIssuers: [issuer],
    tokenKeysUrl: authority.keysUrl,
  });
  const signed = new Map<string, string>();
  for (const person of everyone) signed.set(person.id, `Bearer ${await authority.sign(claimsOf(person))}`);
  const claims = claimsOf(officer);
  const foreignTenant = 'deadbeef-1234-4abc-8def-001122334455';
  const bad = new Map<string, string | undefined>([
    ['no token', undefined],
    ['no scheme', authority.unsigned(claims)],
    ['an expired token', `Bearer ${await authority.sign({ ...claims, exp: anHourAgo() })}`],
    ['a token for another app', `Bearer ${await authority.sign({ ...claims, aud: 'another-app' })}`],
    ['a token of another tenant', `Bearer ${await authority.sign({ ...claims, tid: foreignTenant })}`],
    [
      'a token of another issuer',
      `Bearer ${await authority.sign({ ...claims, iss: 'https://example.org' })}`,
    ],
    ['a forged token', `Bearer ${await authority.forge(claims)}`],
    ['a token with the wrong algorithm', `Bearer ${await authority.confuse(claims)}`],
    ['an unsigned token', `Bearer ${authority.unsigned(claims)}`],
  ]);
  const strange = 'Bearer role-that-got-past';
  return {
    signIn: async (authorization, people) =>
      authorization === strange ? governor : await checked(authorization, people),
    of: ({ id }) => (id === governor.id ? strange : (signed.get(id) ?? '')),
    bad,
    close: authority.close,
  };
}
