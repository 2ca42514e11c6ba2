import { createMiddleware } from 'hono/factory';

/** Hosts that show the tab in a frame: Teams, Microsoft 365 and Outlook. */
const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  // Fluent writes its styles into the page as it runs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  // teams-js fetches the list of hosts that it trusts from there.
  "connect-src 'self' https://res.cdn.office.net",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  `frame-ancestors 'self' ${hosts.join(' ')}`,
].join('; ');

const always = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()',
};

/** Headers for every answer. There is no X-Frame-Options: it cannot name hosts, and would shut Teams out. */
export function securityHeaders({ secure }: { secure: boolean }) {
  const headers = secure ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always;
  return createMiddleware(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });
}
