import type { ReactNode } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { classWords } from '../../../src/guidance/codes/classWords.ts';
import { addressOf } from '../../../src/guidance/codes/codeAddress.ts';
import type { CodeEntry } from '../../../src/guidance/codes/codeEntry.ts';
import { restsOn } from '../../../src/guidance/codes/guidanceEdition.ts';
import { council } from '../../../src/guidance/local/council.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { linkToPage } from '../../teams/pageLink.ts';
import styles from './codes.module.css';
import { isWithdrawn } from './groupCodes.ts';

/** Everything that we know of a code. */
export function CodeFacts({ entry }: { entry: CodeEntry }) {
  const { code, summary, conditions, mistakes, instead, notThese, notes = [] } = entry;
  const local = council.codeNotes[code];
  return (
    <div className={`stack ${styles.inside}`}>
      <p>{summary}</p>
      <p>{countsAndDates(entry)}</p>
      <Lines heading={isWithdrawn(entry) ? 'Until when' : 'When it fits'} lines={conditions} />
      <Lines
        heading="Why not another code"
        lines={notThese.map(({ code: other, why }) => (
          <>
            Not <CodeLink code={other} />, because {why}.
          </>
        ))}
      />
      <Lines
        heading={isWithdrawn(entry) ? 'What replaced it' : 'When to use another code'}
        lines={instead.map(({ code: other, when }) => (
          <>
            <CodeLink code={other} /> when {when}.
          </>
        ))}
      />
      <Lines heading="Common mistakes" lines={mistakes} />
      <Lines heading={`In ${council.council}`} lines={local ? [local] : []} />
      <Lines heading="Good to know" lines={notes} />
      <SourceList sources={entry.sources} />
      <p className="quiet">
        {restsOn(entry)} Compared with its sources on {ukDate(entry.lastChecked)}.
      </p>
      <CopyButton label={`Copy link to ${code}`} text={() => linkToPage(`codes/${addressOf(code)}`)} />
    </div>
  );
}

function countsAndDates(entry: CodeEntry): string {
  if (isWithdrawn(entry)) return `While it was in use it counted as ${classWords[entry.class]}.`;
  return `It counts as ${classWords[entry.class]}.${entry.from ? ` In use since ${ukDate(entry.from)}.` : ''}`;
}

const CodeLink = ({ code }: { code: string }) => (
  <PageLink to={`/codes/${addressOf(code)}`} className={`link ${styles.other}`}>
    {code}
  </PageLink>
);

function Lines({ heading, lines }: { heading: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a code never change their places.
          <li key={place}>{line}</li>
        ))}
      </ul>
    </>
  );
}
