import type { Source } from '../../src/guidance/answer.ts';
import { OutsideLink } from './OutsideLink.tsx';

type Props = {
  sources: readonly Source[];
  heading?: string;
  /** Of the heading: one below the heading that stands above. */
  level?: 2 | 3;
};

/** Where statements come from: document, place in it, and the edition that was read. */
export function SourceList({ sources, heading = 'Sources', level = 3 }: Props) {
  if (sources.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <Heading>{heading}</Heading>
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
