import { z } from 'zod';
import { ukDate } from '../../calendar/ukDate.ts';
import { type Finding, look, notOk, ok } from './finding.ts';

const day = 24 * 60 * 60 * 1_000;
const soon = 30 * day;

/** How long a certificate or secret is good for. Instants, ISO with Z. */
export function expiryFinding(check: string, { endsAt, now }: { endsAt: string; now: string }): Finding {
  const left = Date.parse(endsAt) - Date.parse(now);
  const date = ukDate(new Date(endsAt).toISOString().slice(0, 10));
  const todo = 'Make a new one in Entra and set it before this one ends.';
  if (left <= 0) return notOk(check, `ended on ${date}`, 'Make a new one in Entra, set it, and restart.');
  if (left <= soon) return look(check, `ends on ${date}, in ${Math.ceil(left / day)} days`, todo);
  return ok(check, `is good until ${date}`);
}

const claims = z.object({ roles: z.array(z.string()).optional() });

/** The permissions that a token for Graph carries; undefined where it cannot be read. */
export function permissionsOf(token: string): string[] | undefined {
  try {
    const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return claims.parse(JSON.parse(text)).roles ?? [];
  } catch {
    return undefined;
  }
}

const needed = [
  { why: 'the lists and the library', one: ['Sites.Selected', 'Sites.FullControl.All', 'Sites.Manage.All'] },
  { why: 'who has which role', one: ['Application.Read.All', 'Directory.Read.All'] },
  {
    why: 'names and addresses of people',
    one: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  },
];

const tooWide = ['Sites.FullControl.All', 'Sites.Manage.All', 'Sites.ReadWrite.All', 'Mail.ReadWrite'];

/**
 * Whether the token carries what the product needs. Calendars are not among it: Exchange grants them to one mailbox,
 * outside Entra, and the mailbox check shows whether it has.
 */
export function permissionFindings(permissions: readonly string[]): Finding[] {
  const missing = needed.flatMap(({ why, one }) =>
    one.some((each) => permissions.includes(each))
      ? []
      : [
          notOk(
            `permission for ${why}`,
            `${one[0]} is not granted`,
            `Grant the application permission ${one[0]} in Entra, with admin consent.`,
          ),
        ],
  );
  const wide = permissions.filter((each) => tooWide.includes(each) || each === 'Calendars.ReadWrite');
  return [
    ...(missing.length === 0 ? [ok('permissions', 'all that are needed are granted')] : missing),
    ...wide.map((each) =>
      look(
        `permission ${each}`,
        'reaches the whole tenant',
        each.startsWith('Calendars')
          ? 'Use RBAC for Applications in Exchange for the one mailbox instead.'
          : 'Sites.Selected with a grant on the one site is enough.',
      ),
    ),
  ];
}

/** What the bot's address answers to somebody who has not proved who they are. */
export function botFinding(status: number | undefined, { local }: { local: boolean }): Finding {
  const check = 'bot endpoint';
  if (status === 401 || status === 403) return ok(check, 'answers, and lets no stranger in');
  // The local tenant's channel brings no token; an empty activity is refused as such.
  if (local && status === 400) return ok(check, 'answers');
  if (status === undefined) {
    return local
      ? look(check, 'does not answer: no server is running here', 'Run "npm start" to try it.')
      : notOk(check, 'does not answer', 'Start the server, and check PUBLIC_URL and what stands before it.');
  }
  return notOk(
    check,
    `answers ${status} instead of refusing a stranger`,
    'Check that PUBLIC_URL leads to this server.',
  );
}
