const thread = /19:meeting_[\w-]{1,200}@thread\.[a-z0-9]{1,10}/i;

/** Decodes what stands in a URL; gives the text back where it is not encoded as it should be. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The id of the chat of a Teams meeting, '19:meeting_…@thread.v2', as it stands in the link by which one joins it. Links of
 * meetings that nobody scheduled are short and hold none.
 */
export const threadOfLink = (joinUrl: string | undefined): string | undefined =>
  joinUrl === undefined ? undefined : thread.exec(decoded(joinUrl))?.[0];

/**
 * The same, as the Teams client tells a tab beside a meeting: the id of the chat, or an id of the meeting that is
 * '0#19:meeting_…@thread.v2#0' in base64. Only ever a hint as to what to show: anybody can send one.
 */
export function threadOfContext(context: {
  chatId?: string | undefined;
  meetingId?: string | undefined;
}): string | undefined {
  const inChat = thread.exec(context.chatId ?? '')?.[0];
  if (inChat !== undefined || context.meetingId === undefined) return inChat;
  try {
    return thread.exec(atob(context.meetingId))?.[0];
  } catch {
    return undefined;
  }
}
