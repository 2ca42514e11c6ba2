import type { Setup, SetupPerson } from '../../channel/wire.ts';
import type { TeamsContext, Theme } from '../app/choices.ts';

export type FrameContext = 'content' | 'sidePanel' | 'settings' | 'task';

export const channel = {
  teamId: '19:3e0a5d7c9b8f4f6d@thread.tacv2',
  teamName: 'Attendance network',
  groupId: '5d0f7a54-0a52-4b8e-9a6c-2f6d1b7c9e11',
  channelId: '19:7b1c4e2d8a9f4c3b@thread.tacv2',
  channelName: 'Drop-ins',
} as const;

/** A meeting that nobody has put in the calendar. */
export const meeting = { chatId: '19:meeting_stand-in@thread.v2', title: 'Attendance meeting' } as const;

export type Situation = {
  setup: Setup;
  person: SetupPerson;
  theme: Theme;
  context: TeamsContext;
  frameContext: FrameContext;
  entityId: string;
  subPageId?: string | undefined;
  /** Of the meeting that the tab stands beside. */
  thread?: string | undefined;
};

const sessionId = crypto.randomUUID();

/** The context in the flat shape that the host sends; teams-js makes the structured one from it. */
export function legacyContext(situation: Situation): Record<string, unknown> {
  const { setup, person, theme, context, frameContext, entityId, subPageId } = situation;
  const chatId = situation.thread ?? meeting.chatId;
  return {
    entityId,
    ...(subPageId ? { subEntityId: subPageId } : {}),
    locale: 'en-gb',
    theme,
    frameContext,
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    sessionId,
    appSessionId: sessionId,
    appId: setup.appId,
    tid: setup.tenantId,
    tenantSKU: 'edu',
    userObjectId: person.id,
    userDisplayName: person.name,
    userPrincipalName: person.email,
    upn: person.email,
    loginHint: person.email,
    userLicenseType: 'Teams',
    isFullScreen: false,
    isMultiWindow: false,
    isBackgroundLoad: false,
    ...(context === 'channel'
      ? {
          ...channel,
          channelType: 'Regular',
          hostTeamGroupId: channel.groupId,
          hostTeamTenantId: setup.tenantId,
          userTeamRole: 1,
        }
      : {}),
    ...(context === 'meeting' ? { meetingId: btoa(`0#${chatId}#0`), chatId } : {}),
  };
}
