import type { Page } from 'playwright-core';
import { tokenOf } from './product.ts';

type Phone = { origin: string; person: string; theme: string };

type Call = { id: number; uuidAsString?: string; func: string };

/**
 * Opens a page of the tab as the Teams client on a phone does: not in a frame but by itself, where the page speaks to the
 * client through an object of the window. So a page can be printed, which a frame cannot.
 */
export async function openOnPhone(page: Page, path: string, { origin, person, theme }: Phone): Promise<void> {
  const token = await tokenOf(origin, person);
  await page.addInitScript(
    ({ token, theme }) => {
      const answers: Record<string, unknown[]> = {
        initialize: ['content', 'android', '{"apiVersion":4,"supports":{"app":{}}}', '2.0.8'],
        getContext: [{ entityId: 'attendance', frameContext: 'content', theme, locale: 'en-gb' }],
        'authentication.getAuthToken': [true, token],
      };
      Object.assign(window, {
        nativeInterface: {
          framelessPostMessage(text: string) {
            const { id, uuidAsString, func } = JSON.parse(text) as Call;
            const args = answers[func];
            const { onNativeMessage } = window as unknown as { onNativeMessage(event: object): void };
            if (args) setTimeout(() => onNativeMessage({ data: { id, uuidAsString, args } }));
          },
        },
      });
    },
    { token, theme },
  );
  await page.goto(`${origin}/tab/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
