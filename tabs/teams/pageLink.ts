import { app } from '@microsoft/teams-js';

/** The personal tab in manifest.json. */
const entityId = 'attendance';

/**
 * A link to a page of the tab ('codes/Y3') that opens in Teams. Where the client did not say which app we are, it is the
 * page's own address: that page says how to open the app.
 */
export function pageLink(
  page: string,
  { origin, appId }: { origin: string; appId?: string | undefined },
): string {
  const webUrl = `${origin}/tab/${page}`;
  if (!appId) return webUrl;
  const query = new URLSearchParams({ webUrl, context: JSON.stringify({ subEntityId: page }) });
  return `https://teams.microsoft.com/l/entity/${appId}/${entityId}?${query}`;
}

/** Such a link, for the client that we run in. */
export async function linkToPage(page: string): Promise<string> {
  const context = await app.getContext();
  return pageLink(page, { origin: location.origin, appId: context.app.appId?.toString() });
}
