import { localTenant } from '../../people.ts';
import { itemNotFound } from '../errors.ts';
import { type Call, type JsonObject, ok } from '../exchange.ts';
import { names, option, select } from '../odata/shape.ts';
import type { Routes } from '../router.ts';

export const siteUrl = `https://${localTenant.domain}${localTenant.sitePath}`;

/** SharePoint writes whole seconds. */
export const seconds = (instant: string) => `${instant.slice(0, 19)}Z`;

/** Who made and changed everything on the site: the app itself, which has no person behind it. */
export const byApp = {
  application: { id: localTenant.appId, displayName: localTenant.appName },
  user: { displayName: 'SharePoint App' },
};

/** The one site, by its whole id, its host name with either GUID, or its address. Throws for any other. */
export function requireSite(id: string): void {
  const [host, collection] = localTenant.siteId.split(',');
  const known = [localTenant.siteId, `${host},${collection}`, `${host}:${localTenant.sitePath}`, collection];
  if (!known.some((each) => each?.toLowerCase() === id.toLowerCase().replace(/:$/, ''))) throw itemNotFound();
}

export function siteView(base: string): JsonObject {
  return {
    '@odata.context': `${base}/$metadata#sites/$entity`,
    id: localTenant.siteId,
    createdDateTime: '2025-06-02T08:00:00Z',
    lastModifiedDateTime: '2026-09-01T08:00:00Z',
    name: 'attendance',
    displayName: 'School Attendance Support Team',
    description: 'Records of the School Attendance Support Team',
    webUrl: siteUrl,
    root: {},
    siteCollection: { hostname: localTenant.domain },
  };
}

const site = (call: Call) => ok(select(siteView(call.base), names(option(call, 'select'))));

export const siteRoutes: Routes = {
  'GET /sites/{site}': (call) => {
    requireSite(call.part('site'));
    return site(call);
  },
  'GET /sites/{host}:/{path*}': (call) => {
    requireSite(`${call.part('host')}:/${call.part('path').replace(/:$/, '')}`);
    return site(call);
  },
};
