import type { Entity } from 'botbuilder';
import type { Source } from '../src/guidance/answer.ts';

const longestName = 80;
const longestAbstract = 160;

/**
 * The sources of a message as Teams draws them behind [1], [2] in its text. Teams takes no message whose names and
 * abstracts are longer than its limits (learn.microsoft.com, "Bot messages with AI-generated content").
 */
export function citationEntity(sources: readonly Source[]): Entity {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: sources.map(({ title, place, edition, url }, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: cut(title, longestName),
        url,
        abstract: cut(`${place}. Edition: ${edition}.`, longestAbstract),
      },
    })),
  };
}

const cut = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
