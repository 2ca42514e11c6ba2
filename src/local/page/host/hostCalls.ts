import type { AppCall } from './frameChannel.ts';
import type { FrameContext } from './legacyContext.ts';
import { clientVersion, runtimeConfig } from './runtimeConfig.ts';

export type DialogInfo = { url: string; title: string; width: DialogSize; height: DialogSize };
export type DialogSize = number | 'small' | 'medium' | 'large';

export type TabSettings = {
  entityId: string;
  contentUrl: string;
  websiteUrl?: string;
  suggestedDisplayName?: string;
};

/** What a frame's app can have the client do. */
export type HostPorts = {
  frameContext: FrameContext;
  context(): object;
  user(): object;
  /** Rejects with the reason. */
  token(): Promise<string>;
  /** Gives the reason where the link cannot be followed. */
  openLink(link: string): string | undefined;
  openPage(page: { entityId: string; subPageId?: string }): string | undefined;
  openChat(message?: string): void;
  onLoaded(): void;
  onFailed(reason: string): void;
  openDialog(info: DialogInfo, done: (error: string | null, result?: unknown) => void): void;
  resizeDialog(size: { width?: DialogSize; height?: DialogSize }): void;
  completeDialog(result: unknown): void;
  messageDialog(message: unknown): void;
  messageParent(message: unknown): void;
  settings(): TabSettings | undefined;
  setSettings(settings: TabSettings): void;
  setValidity(valid: boolean): void;
  onSaved(failure?: string): void;
  goBack(): void;
  /** Something was asked that this host does not offer. */
  onUnknown(func: string): void;
};

type Handler = (call: AppCall, ports: HostPorts) => void;

/** Calls that want no answer and change nothing here. */
const nothing: Handler = () => {};

const handlers: Record<string, Handler> = {
  initialize: ({ reply }, { frameContext }) =>
    reply(frameContext, 'web', JSON.stringify(runtimeConfig), clientVersion),
  getContext: ({ reply }, { context }) => reply(context()),
  registerHandler: nothing,
  readyToUnload: nothing,
  setFrameContext: nothing,
  shareDeepLink: nothing,
  returnFocus: nothing,

  'appInitialization.appLoaded': (_call, { onLoaded }) => onLoaded(),
  'appInitialization.success': ({ reply }, { onLoaded }) => {
    onLoaded();
    reply(undefined);
  },
  'appInitialization.failure': ({ args }, { onFailed }) => onFailed(reasonOf(args)),
  'appInitialization.expectedFailure': ({ args }, { onFailed }) => onFailed(reasonOf(args)),

  'authentication.getAuthToken': ({ reply }, { token }) => {
    token().then(
      (found) => reply(true, found),
      (error: unknown) => reply(false, error instanceof Error ? error.message : 'Unknown'),
    );
  },
  'authentication.getUser': ({ reply }, { user }) => reply(true, user()),
  // There is nothing to consent to here, so there is no window in which to do it.
  'authentication.authenticate': ({ reply }) => reply(false, 'FailedToOpenWindow'),

  executeDeepLink: ({ args, reply }, { openLink }) => answer(reply, openLink(String(args[0]))),
  'chat.openChat': ({ args, reply }, { openChat }) => {
    openChat(textOf(args[0], 'message'));
    reply(true);
  },
  'pages.navigateToApp': ({ args, reply }, ports) => answer(reply, openPage(args[0], ports)),
  navigateToTab: ({ args, reply }, ports) => answer(reply, openPage(args[0], ports)),
  'pages.currentApp.navigateTo': ({ args, reply }, ports) => sdkAnswer(reply, openPage(args[0], ports)),
  'pages.currentApp.navigateToDefaultPage': ({ reply }, ports) => sdkAnswer(reply, openPage({}, ports)),
  getTabInstances: ({ reply }) => reply({ teamTabs: [] }),
  getMruTabInstances: ({ reply }) => reply({ teamTabs: [] }),
  navigateBack: ({ reply }, { goBack }) => {
    goBack();
    reply(true);
  },

  'clipboard.writeToClipboard': ({ args, reply }) => {
    const content = atob(textOf(args[0], 'content') ?? '');
    navigator.clipboard
      .writeText(new TextDecoder().decode(Uint8Array.from(content, (each) => each.charCodeAt(0))))
      .then(
        () => reply(undefined),
        () => reply({ errorCode: 1000, message: 'The browser does not allow it.' }),
      );
  },

  'tasks.startTask': ({ args: [info], reply }, { openDialog }) => {
    const url = textOf(info, 'url');
    if (!url) return reply('This host opens only dialogs with an address.');
    openDialog(
      {
        url,
        title: textOf(info, 'title') ?? '',
        width: sizeOf(info, 'width'),
        height: sizeOf(info, 'height'),
      },
      reply,
    );
  },
  'tasks.updateTask': ({ args: [size] }, { resizeDialog }) =>
    resizeDialog({ width: sizeOf(size, 'width'), height: sizeOf(size, 'height') }),
  'tasks.completeTask': ({ args: [result] }, { completeDialog }) => completeDialog(result),
  messageForChild: ({ args: [message], reply }, { messageDialog }) => {
    messageDialog(message);
    reply(true);
  },
  messageForParent: ({ args: [message], reply }, { messageParent }) => {
    messageParent(message);
    reply(true);
  },

  'settings.getSettings': ({ reply }, { settings }) => reply(settings()),
  'settings.setSettings': ({ args: [settings], reply }, { setSettings }) => {
    const contentUrl = textOf(settings, 'contentUrl');
    if (!contentUrl) return reply(false, 'contentUrl is missing.');
    const websiteUrl = textOf(settings, 'websiteUrl');
    const suggestedDisplayName = textOf(settings, 'suggestedDisplayName');
    setSettings({
      contentUrl,
      entityId: textOf(settings, 'entityId') ?? contentUrl,
      ...(websiteUrl ? { websiteUrl } : {}),
      ...(suggestedDisplayName ? { suggestedDisplayName } : {}),
    });
    reply(true);
  },
  'settings.setValidityState': ({ args }, { setValidity }) => setValidity(args[0] === true),
  'settings.save.success': (_call, { onSaved }) => onSaved(),
  'settings.save.failure': ({ args }, { onSaved }) =>
    onSaved(String(args[0] ?? 'The app did not save its tab.')),
};

/** Does what the app in a frame asks for. */
export function answerCall(call: AppCall, ports: HostPorts): void {
  const handler = Object.hasOwn(handlers, call.func) ? handlers[call.func] : undefined;
  if (handler) handler(call, ports);
  else ports.onUnknown(call.func);
}

/** Most calls are answered with success, and with the reason where there was none. */
function answer(reply: AppCall['reply'], refusal: string | undefined): void {
  if (refusal === undefined) reply(true);
  else reply(false, refusal);
}

/** Newer calls are answered with an error, or with none. */
function sdkAnswer(reply: AppCall['reply'], refusal: string | undefined): void {
  reply(refusal === undefined ? undefined : { errorCode: 4000, message: refusal });
}

function openPage(page: unknown, ports: HostPorts): string | undefined {
  const entityId = textOf(page, 'pageId') ?? textOf(page, 'entityId') ?? '';
  const subPageId = textOf(page, 'subPageId');
  return ports.openPage({ entityId, ...(subPageId ? { subPageId } : {}) });
}

function reasonOf([reason, message]: readonly unknown[]): string {
  return [reason, message].filter((part) => typeof part === 'string' && part !== '').join(': ');
}

function textOf(value: unknown, name: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : undefined;
}

function sizeOf(value: unknown, name: string): DialogSize {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof found === 'number' && found > 0) return found;
  return found === 'medium' || found === 'large' ? found : 'small';
}
