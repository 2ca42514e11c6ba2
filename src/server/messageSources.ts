import type { MessageSource } from '../meetings/messages/messageSource.ts';
import type { Services } from './services.ts';

/** Whatever asks for messages of the bot's. Each is asked again and again, by every server. */
export function messageSourcesOf(_services: Services): readonly MessageSource[] {
  return [];
}
