import { app } from '@microsoft/teams-js';

/** The personal tab in manifest.json. */
const entityId = 'attendance';

/**
 * A link to a page of the tab ('codes/Y3') that opens in Teams, to send to somebody. Where the client does not say which
 * app we are, the page's own address, which says how to open the app.
 */
export async function linkToPage(page: string): Promise<string> {
  const { appId } = (await app.getContext()).app;
  const webUrl = `${location.origin}/tab/${page}`;
  if (!appId) return webUrl;
  const query = new URLSearchParams({ webUrl, context: JSON.stringify({ subEntityId: page }) });
  return `https://teams.microsoft.com/l/entity/${appId.toString()}/${entityId}?${query}`;
}
