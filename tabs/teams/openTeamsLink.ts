import { app } from '@microsoft/teams-js';

/** Opens a Teams link (a meeting) in the client that we run in; in a new window where the client will not. */
export async function openTeamsLink(url: string): Promise<void> {
  try {
    await app.openLink(url);
  } catch {
    window.open(url, '_blank', 'noopener');
  }
}
