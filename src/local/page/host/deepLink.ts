import { threadOfLink } from '../../../meetings/meetingThread.ts';

/** What a link asks the client to do. */
export type LinkTarget =
  | { kind: 'page'; entityId: string; subPageId?: string; inChannel: boolean }
  | { kind: 'chat'; message?: string }
  | { kind: 'meeting'; thread: string }
  | { kind: 'outside'; url: string }
  | { kind: 'refused'; reason: string };

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** Reads a link as the Teams client does: its own deep links stay inside, web and mail addresses go outside. */
export function linkTarget(link: string): LinkTarget {
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return { kind: 'refused', reason: 'This is not a link.' };
  }
  if (!['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol))
    return { kind: 'refused', reason: 'Teams does not open this kind of link.' };
  if (!teamsHosts.has(url.host)) return { kind: 'outside', url: url.href };

  const [, l, what, , entityId] = url.pathname.split('/');
  if (l === 'l' && what === 'entity' && entityId) {
    const context = contextOf(url);
    return {
      kind: 'page',
      entityId: decodeURIComponent(entityId),
      inChannel: typeof context.channelId === 'string',
      ...(typeof context.subEntityId === 'string' ? { subPageId: context.subEntityId } : {}),
    };
  }
  if (l === 'l' && what === 'chat') {
    const message = url.searchParams.get('message');
    return { kind: 'chat', ...(message ? { message } : {}) };
  }
  const thread = l === 'l' && what === 'meetup-join' ? threadOfLink(url.href) : undefined;
  return thread === undefined ? { kind: 'outside', url: url.href } : { kind: 'meeting', thread };
}

function contextOf(url: URL): Record<string, unknown> {
  try {
    const context: unknown = JSON.parse(url.searchParams.get('context') ?? '{}');
    return typeof context === 'object' && context !== null ? { ...context } : {};
  } catch {
    return {};
  }
}
