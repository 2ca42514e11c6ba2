import type { Setup, SetupPerson } from '../../channel/wire.ts';
import { getToken } from '../app/api.ts';
import type { Choices } from '../app/choices.ts';
import { linkTarget } from './deepLink.ts';
import type { FramePorts } from './HostedFrame.tsx';
import { type FrameContext, legacyContext } from './legacyContext.ts';

export type HostSituation = {
  setup: Setup;
  person: SetupPerson;
  choices: Choices;
  change(part: Partial<Choices>): void;
  /** Opens a page of the tab, freshly even where it is open already. */
  showPage(part: Partial<Choices>): void;
  onChat(message?: string): void;
  onNotice(text: string): void;
};

/** Follows a link as the client does. Gives the reason where it cannot. */
export function followLink(link: string, situation: HostSituation): string | undefined {
  const target = linkTarget(link);
  switch (target.kind) {
    case 'page':
      return showEntity(target, situation);
    case 'chat':
      situation.onChat(target.message);
      return undefined;
    case 'meeting':
      situation.showPage({ context: 'meeting', thread: target.thread, subPageId: undefined });
      return undefined;
    case 'outside':
      window.open(target.url, '_blank', 'noopener');
      return undefined;
    case 'refused':
      return target.reason;
  }
}

function showEntity(
  { entityId, subPageId, inChannel = false }: { entityId: string; subPageId?: string; inChannel?: boolean },
  { setup, choices, showPage }: HostSituation,
): string | undefined {
  const { personalTab, meetingTab } = setup.app;
  const known = entityId === personalTab.entityId || entityId === meetingTab.entityId || inChannel;
  if (!known) return 'This app has no such tab.';
  const context = inChannel
    ? 'channel'
    : choices.context === 'meeting' && entityId === meetingTab.entityId
      ? 'meeting'
      : 'personal';
  showPage({ context, subPageId });
  return undefined;
}

/** What an app in a frame of the given kind can have this client do; dialogs and settings are added by their owners. */
export function portsFor(
  situation: HostSituation,
  frame: { frameContext: FrameContext; entityId: string },
): FramePorts {
  const { setup, person, choices, onChat, onNotice } = situation;
  const notHere = () => onNotice('The app tried something that does not belong in this place.');
  return {
    frameContext: frame.frameContext,
    context: () => legacyContext({ setup, person, ...choices, ...frame }),
    user: () => ({
      oid: person.id,
      tid: setup.tenantId,
      upn: person.email,
      unique_name: person.email,
      given_name: person.name.split(' ')[0],
      family_name: person.name.split(' ').slice(1).join(' '),
    }),
    token: () => getToken(person.id),
    openLink: (link) => followLink(link, situation),
    openPage: ({ entityId, subPageId }) =>
      showEntity(
        { entityId: entityId || setup.app.personalTab.entityId, ...(subPageId ? { subPageId } : {}) },
        situation,
      ),
    openChat: onChat,
    goBack: () => window.history.back(),
    openDialog: (_info, done) => done('A dialog cannot open another one.'),
    resizeDialog: notHere,
    completeDialog: notHere,
    messageDialog: notHere,
    messageParent: notHere,
    settings: () => undefined,
    setSettings: notHere,
    setValidity: notHere,
    onSaved: notHere,
    onUnknown: (func) => onNotice(`The app called “${func}”, which this stand-in for Teams does not offer.`),
  };
}
