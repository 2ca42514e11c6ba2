import type { ServerConfig } from './config.ts';

/** The personal tab in manifest.json. */
const entityId = 'attendance';

/** A link that opens a page of the tab ('/meetings') inside Teams; a browser without Teams is sent to the page itself. */
export function tabLinkOf({ teamsUrl, teamsAppId, publicUrl }: ServerConfig): (path: string) => string {
  return (path) => {
    const query = new URLSearchParams({
      webUrl: `${publicUrl}/tab${path}`,
      context: JSON.stringify({ subEntityId: path }),
    });
    return `${teamsUrl}/l/entity/${teamsAppId}/${entityId}?${query}`;
  };
}
