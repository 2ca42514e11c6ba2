import { app, authentication } from '@microsoft/teams-js';
import { threadOfContext } from '../../src/meetings/meetingThread.ts';
import { pathOfSubPage } from './subPage.ts';
import { createTokenSource, type TokenSource } from './tokenSource.ts';
import { withLimit } from './withLimit.ts';

/** What the app knows of the Teams client that it runs in. */
export type Host = {
  /** As Teams names it: 'default', 'dark', 'contrast', 'glass'. */
  theme: string;
  onThemeChange(listen: (theme: string) => void): void;
  tokens: TokenSource;
  /** In the narrow panel beside a meeting. */
  inSidePanel: boolean;
  /** The chat of the Teams meeting that the tab stands beside; a hint, and never a right to anything. */
  meetingThread: string | undefined;
  /** In the window in which a channel tab is being set up. */
  inSettings: boolean;
  /** The page that a deep link asked for, '/meetings/o-12'. */
  startPath: string | undefined;
};

/** Teams itself answers within a few milliseconds; teams-js alone would wait for a minute. */
const silenceMilliseconds = 3_000;

/** Rejects outside Teams, and where the host has not answered within three seconds. */
export async function connectToHost(): Promise<Host> {
  const context = await withLimit(
    app.initialize().then(() => app.getContext()),
    silenceMilliseconds,
  );
  app.notifyAppLoaded();
  return {
    theme: context.app.theme,
    onThemeChange: (listen) => app.registerOnThemeChangeHandler(listen),
    tokens: createTokenSource({
      getAuthToken: (request) => authentication.getAuthToken(request),
      now: Date.now,
    }),
    inSidePanel: context.page.frameContext === 'sidePanel',
    meetingThread: threadOfContext({ chatId: context.chat?.id, meetingId: context.meeting?.id }),
    inSettings: context.page.frameContext === 'settings',
    startPath: pathOfSubPage(context.page.subPageId),
  };
}

/** Takes away Teams' own loading picture: there is something of ours to see. */
export function tellHostWeAreReady(): void {
  if (app.isInitialized()) void app.notifySuccess().catch(() => undefined);
}

/** Lets Teams say that the app could not start, with its own button to try again. */
export function tellHostWeFailed(): void {
  if (app.isInitialized()) app.notifyFailure({ reason: app.FailedReason.Other });
}
