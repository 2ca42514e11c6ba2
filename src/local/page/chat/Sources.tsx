import type { Citation } from '../../channel/wire.ts';

type Props = {
  citations: readonly Citation[];
  footnoteId(position: number): string;
  onLink(href: string): void;
};

/** The sources of an answer, numbered as in its text. */
export function Sources({ citations, footnoteId, onLink }: Props) {
  return (
    <ol className="sources" aria-label="Sources">
      {citations.map(({ position, name, abstract, url }) => (
        <li key={position} id={footnoteId(position)} value={position}>
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
        </li>
      ))}
    </ol>
  );
}
