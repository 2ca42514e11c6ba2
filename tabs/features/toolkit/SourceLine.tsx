import type { Source } from '../../../src/guidance/answer.ts';
import { OutsideLink } from '../../parts/OutsideLink.tsx';

/** A document, the place in it, and the edition that was read. */
export function SourceLine({ source }: { source: Omit<Source, 'url'> & { url?: string } }) {
  const { title, place, edition, url } = source;
  return (
    <>
      {url ? <OutsideLink href={url}>{title}</OutsideLink> : title}
      {place ? `, ${place}` : ''}. {edition}.
    </>
  );
}
