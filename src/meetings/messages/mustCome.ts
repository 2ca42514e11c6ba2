import type { MessageKind } from './message.ts';

/**
 * A message that may have been sent before its server went down is sent again where people would miss something without it. A
 * reminder of what they know already is not: it never comes twice.
 */
export function mustCome(kind: MessageKind): boolean {
  return !onceAtMost.has(kind);
}

const onceAtMost: ReadonlySet<MessageKind> = new Set([
  'reminder-day',
  'reminder-hour',
  'tsm-request-reminder',
  'newsletter',
  'newsletter-nudge',
]);
