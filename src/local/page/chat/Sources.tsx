import { useId, useRef } from 'react';
import type { Citation } from '../../channel/wire.ts';

type Props = { citations: readonly Citation[]; onLink(href: string): void };

/** The sources of an answer, numbered as in its text, out of the way until they are asked for. */
export function Sources({ citations, onLink }: Props) {
  return (
    <details className="sources">
      <summary>{citations.length === 1 ? '1 source' : `${citations.length} sources`}</summary>
      <ol>
        {citations.map((citation) => (
          <li key={citation.position} value={citation.position}>
            <Details {...{ citation, onLink }} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The mark of a source in the text. It opens what there is to say of the source, as Teams does. */
export function SourceMark({ citation, onLink }: { citation: Citation; onLink(href: string): void }) {
  const id = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const name = `Source ${citation.position}`;
  return (
    <sup>
      <button ref={mark} type="button" className="sourceMark" aria-label={name} popoverTarget={id}>
        {citation.position}
      </button>
      <span
        id={id}
        popover="auto"
        role="note"
        className="sourceDetails"
        aria-label={`About source ${citation.position}`}
        onBeforeToggle={({ newState, currentTarget }) => {
          if (newState === 'open' && mark.current) placeNear(mark.current, currentTarget);
        }}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open') closeOnScroll(currentTarget);
        }}
      >
        <Details {...{ citation, onLink }} />
      </span>
    </sup>
  );
}

/** Below the mark, or above it where there is more room. */
function placeNear(mark: HTMLElement, details: HTMLElement): void {
  const { left, top, bottom } = mark.getBoundingClientRect();
  const width = Math.min(300, window.innerWidth - 16);
  const below = window.innerHeight - bottom;
  const above = below < 160 && top > below;
  Object.assign(details.style, {
    width: `${width}px`,
    left: `${Math.max(8, Math.min(left - 16, window.innerWidth - width - 8))}px`,
    top: above ? 'auto' : `${bottom + 6}px`,
    bottom: above ? `${window.innerHeight - top + 6}px` : 'auto',
    maxHeight: `${(above ? top : below) - 14}px`,
  });
}

/** What stands still must not stay behind when the text it belongs to moves. */
function closeOnScroll(details: HTMLElement): void {
  const close = ({ target }: Event): void => {
    if (target instanceof Node && details.contains(target)) return;
    window.removeEventListener('scroll', close, true);
    if (details.isConnected) details.hidePopover();
  };
  window.addEventListener('scroll', close, true);
}

function Details({
  citation: { name, abstract, url },
  onLink,
}: {
  citation: Citation;
  onLink(href: string): void;
}) {
  return (
    <>
      {url ? (
        <a
          href={url}
          onClick={(event) => {
            event.preventDefault();
            onLink(url);
          }}
        >
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {abstract && <span className="abstract">{abstract}</span>}
    </>
  );
}
