import { council } from '../../../src/guidance/local/council.ts';
import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { partHeadings, partNames } from '../../../src/guidance/toolkit/parts.ts';
import { CheckedNote } from './CheckedNote.tsx';
import { ElsewhereNotes } from './ElsewhereNotes.tsx';
import { ReadingList } from './ReadingList.tsx';
import { SourceLine } from './SourceLine.tsx';
import { type HeadingLevel, TextPart } from './TextPart.tsx';

type Props = { approach: Approach; level: HeadingLevel };

/** Everything that we know of an approach but its title and summary. */
export function ApproachFacts({ approach, level }: Props) {
  const { parts, adds, stage, local, readings, background, source, alsoFrom } = approach;
  return (
    <>
      <TextPart heading={`In stage ${stage}`} level={level} texts={adds} />
      {partNames.map((name) => (
        <TextPart key={name} heading={partHeadings[name]} level={level} texts={parts[name] ?? []} />
      ))}
      {local ? (
        <TextPart heading={`In ${council.council}`} level={level} texts={local.points}>
          <ReadingList readings={local.readings ?? []} />
        </TextPart>
      ) : null}
      {readings.length > 0 ? (
        <TextPart heading="Read more" level={level} texts={[]}>
          <ReadingList readings={readings} />
        </TextPart>
      ) : null}
      <ElsewhereNotes notes={background} level={level} />
      <TextPart heading="Source" level={level} texts={[]}>
        <ul>
          {[source, ...alsoFrom].map((one) => (
            <li key={`${one.title} ${one.place}`}>
              <SourceLine source={one} />
            </li>
          ))}
        </ul>
        <CheckedNote entry={approach} />
      </TextPart>
    </>
  );
}
