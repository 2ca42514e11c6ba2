import type { Source } from '../../src/guidance/answer.ts';

/** Teams takes no message with more than 20 citations; more than a few are not read. */
export const mostSources = 8;

/** Teams ends a link at the first closing bracket. */
const linked = ({ title, url }: Source) =>
  url ? `[${title}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : title;

/** Where an answer comes from, in Markdown: numbered as in the text of the message, where there are several. */
export function sourceLines(sources: readonly Source[]): string {
  const lines = sources.slice(0, mostSources).map((source) => {
    const { place, edition } = source;
    return `${linked(source)}, ${place} (${edition})`;
  });
  return lines.length < 2 ? lines.join('') : lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** The same for where nothing can be pressed. */
export const sourcesInText = (sources: readonly Source[]): string =>
  sources
    .slice(0, mostSources)
    .map(({ title, place, edition }, index) => `[${index + 1}] ${title}, ${place} (${edition})`)
    .join('\n');
