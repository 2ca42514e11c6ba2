import { ukDate } from '../../../src/calendar/ukDate.ts';
import { type LegalFact, lawAreas } from '../../../src/guidance/law/legalFact.ts';
import { council } from '../../../src/guidance/local/council.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { linkToPage } from '../../teams/pageLink.ts';
import { Paragraphs } from './EntryText.tsx';
import styles from './law.module.css';
import { besides, entryById, isLocal, titleOf } from './lawEntries.ts';
import { toolsOf } from './lawTools.ts';

/** One entry: what it says, what it rests on, and how far it was checked. */
export function EntryPage({ id }: { id: string }) {
  const entry = entryById(id);
  return (
    <>
      <p className="not-printed">
        <PageLink to="/law">Back to the law</PageLink>
      </p>
      {entry ? (
        <Shown entry={entry} />
      ) : (
        <>
          <PageHeading title="Entry not found">We could not find that entry</PageHeading>
          <p>It may have a new name. Search the law for it.</p>
        </>
      )}
    </>
  );
}

function Shown({ entry }: { entry: LegalFact }) {
  const title = titleOf(entry);
  return (
    <>
      <PageHeading title={title} intro={isLocal(entry) ? `In ${council.council}` : lawAreas[entry.area]}>
        {title}
      </PageHeading>
      <Paragraphs text={entry.text} className="lead" />
      {entry.confidence === 'high' ? null : (
        <p className={styles.check}>
          <strong>Check the current edition before you rely on this.</strong> Part of it rests on one account
          of the guidance.
        </p>
      )}
      <section className="stack prose">
        <SourceList
          sources={entry.sources}
          heading={entry.sources.length === 1 ? 'Source' : 'Sources'}
          level={2}
        />
        <p className="quiet">
          {inForce(entry)}Compared with {entry.sources.length === 1 ? 'its source' : 'its sources'} on{' '}
          {ukDate(entry.lastChecked)}. Newer editions may say otherwise.
        </p>
      </section>
      <CopyButton label="Copy a Teams link" text={() => linkToPage(`law/${entry.id}`)} />
      <Links
        heading="Work it out"
        links={toolsOf(entry.area).map(({ path, action: name }) => ({ path, name }))}
      />
      <Links
        heading="Close to this"
        links={besides(entry).map((one) => ({ path: `/law/${one.id}`, name: titleOf(one) }))}
      />
    </>
  );
}

function inForce({ from, to }: LegalFact): string {
  if (from && to) return `In force from ${ukDate(from)} to ${ukDate(to)}. `;
  if (from) return `In force from ${ukDate(from)}. `;
  return to ? `In force until ${ukDate(to)}. ` : '';
}

function Links({ heading, links }: { heading: string; links: readonly { path: string; name: string }[] }) {
  if (links.length === 0) return null;
  return (
    <section className="stack not-printed">
      <h2>{heading}</h2>
      <ul className="links">
        {links.map(({ path, name }) => (
          <li key={path}>
            <PageLink to={path}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
