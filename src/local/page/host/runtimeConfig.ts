/**
 * What this host says it can do, as the teams-js runtime of version 4. Only what is really answered is named:
 * an app that asks `isSupported()` gets an honest answer.
 */
export const runtimeConfig = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isNAAChannelRecommended: false,
  isDeeplyNestedAuthSupported: false,
  // As the Teams client says of itself: it makes teams-js send links instead of newer calls.
  isLegacyTeams: true,
  supports: {
    app: { notifySuccessResponse: {} },
    chat: {},
    clipboard: {},
    dialog: { url: { parentCommunication: {} }, update: {} },
    pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
  },
} as const;

/** The version of the client's own protocol. Below 2.1.1 teams-js does not install its bridge for nested sign-in. */
export const clientVersion = '2.0.8';
