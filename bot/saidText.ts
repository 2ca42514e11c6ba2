import type { Activity } from 'botbuilder';

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a person wrote, without the mention that calls the bot in a group and without Teams' HTML escapes. */
export function saidText({ text }: Pick<Activity, 'text'>): string {
  if (!text) return '';
  return text
    .replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<[a-z/][^>]*>/gi, ' ')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (escaped) => entities[escaped] ?? escaped)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}
