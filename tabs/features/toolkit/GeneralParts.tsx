import { council } from '../../../src/guidance/local/council.ts';
import { sections } from '../../../src/guidance/toolkit/sections.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { CheckedNote } from './CheckedNote.tsx';
import { generalKey, sectionKey } from './openParts.ts';
import { ReadingList } from './ReadingList.tsx';
import { SourceLine } from './SourceLine.tsx';

type Props = { isOpen(key: string): boolean; onToggle(key: string, isOpen: boolean): void };

/** The general parts of the graduated response, closed until someone wants them. */
export function GeneralParts({ isOpen, onToggle }: Props) {
  return (
    <Disclosure
      level={2}
      heading="How the graduated response works"
      note={`${sections.length} parts`}
      isOpen={isOpen(generalKey)}
      onToggle={(open) => onToggle(generalKey, open)}
    >
      {sections.map((section) => {
        const { id, title, summary, points, readings, local, source } = section;
        const key = sectionKey(id);
        return (
          <Disclosure
            key={id}
            level={3}
            heading={title}
            isOpen={isOpen(key)}
            onToggle={(open) => onToggle(key, open)}
          >
            <div className="stack prose">
              <p>{summary}</p>
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
              {local ? (
                <>
                  <p>
                    <strong>In {council.council}:</strong> {local.points.join(' ')}
                  </p>
                  <ReadingList readings={local.readings ?? []} />
                </>
              ) : null}
              <ReadingList readings={readings} />
              <p className="quiet">
                Source: <SourceLine source={source} />
              </p>
              <CheckedNote entry={section} />
            </div>
          </Disclosure>
        );
      })}
    </Disclosure>
  );
}
