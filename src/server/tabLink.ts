import type { ServerConfig } from './config.ts';

/** The personal tab in manifest.json. */
const entityId = 'attendance';

/**
 * Makes links that open a page of the tab ('meetings') inside Teams; a browser without Teams is sent to the page itself.
 */
export function tabLinkOf({
  teamsAppId,
  publicUrl,
}: Pick<ServerConfig, 'teamsAppId' | 'publicUrl'>): (path: string) => string {
  return (path) => {
    const page = path.replace(/^\/+/, '');
    const query = new URLSearchParams({
      webUrl: `${publicUrl}/tab/${page}`,
      context: JSON.stringify({ subEntityId: page }),
    });
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/${entityId}?${query}`;
  };
}
