import { clipboard } from '@microsoft/teams-js';

/** Puts a text on the clipboard; through Teams where the browser does not let a frame do it. Rejects where neither can. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!clipboard.isSupported()) throw error;
    await clipboard.write(new Blob([text], { type: 'text/plain' }));
  }
}
