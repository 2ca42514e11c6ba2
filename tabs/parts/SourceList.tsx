import type { Source } from '../../src/guidance/answer.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Where statements come from: document, place in it, and the edition that was read. */
export function SourceList({
  sources,
  heading = 'Sources',
}: {
  sources: readonly Source[];
  heading?: string;
}) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {sources.map(({ title, place, edition, url }) => (
          <li key={`${title} ${place} ${edition}`}>
            <OutsideLink href={url}>{title}</OutsideLink>
            {place ? `, ${place}` : ''}. <span className="quiet">{edition}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
