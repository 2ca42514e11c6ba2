import type { CaseEntryOf } from '../../../../app/apiTypes.ts';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import type { CasePartProps } from '../caseParts.ts';
import { TakenOut } from '../entries/TakenOut.tsx';
import { useShownEntries } from '../entries/useShownEntries.ts';
import { PartHeading } from '../PartHeading.tsx';
import type { LegalFields } from './forms/legalField.ts';
import styles from './legal.module.css';
import { NoticeLedger } from './notices/NoticeLedger.tsx';
import { parentsOf } from './parentsOf.ts';
import { RungSection } from './RungSection.tsx';
import { holidayRung, type Rung, rungs } from './rungs.ts';
import { dayOf } from './stepWords.ts';
import { useCouncilLists } from './useCouncilLists.ts';
import { useImprovementFigures } from './useImprovementFigures.ts';

/** The ladder of legal steps, with where this pupil stands on it. It shows what is there; people decide. */
export default function LegalPart({ file }: CasePartProps) {
  const steps = useShownEntries(file, 'legal').toSorted((a, b) =>
    dayOf(b.content).localeCompare(dayOf(a.content)),
  );
  const figures = useImprovementFigures(file);
  const { measures, textOfItem, ...council } = useCouncilLists();
  const parents = parentsOf(file).filter(({ leftOutBecause }) => !leftOutBecause);
  const [only, ...others] = parents;
  const start: LegalFields = {
    ...(only && others.length === 0 && { parentId: only.id, parentIds: only.id }),
    ...(measures && { mostUnauthorised: String(measures.mostUnauthorised) }),
  };
  const section = (rung: Rung) => (
    <RungSection
      key={rung.check}
      file={file}
      rung={rung}
      entries={steps.filter((entry) => isOn(entry, rung))}
      figures={figures.data ?? []}
      start={start}
      textOfItem={textOfItem}
    />
  );
  return (
    <>
      <PartHeading>Legal steps</PartHeading>
      <p className="prose">
        Support comes first. Here is what each step wants, what this case holds of it, and what has been done.
        Nothing here decides anything: people do, for this pupil and this family.{' '}
        <PageLink to="/law/flow">Go through support first, step by step</PageLink>.
      </p>
      {council.error ? <ProblemPanel error={council.error} retry={() => void council.refetch()} /> : null}
      {figures.error ? <ProblemPanel error={figures.error} retry={() => void figures.refetch()} /> : null}
      <ol className={styles.ladder}>{rungs.map(section)}</ol>
      <section className="stack" aria-labelledby="holiday-path">
        <h3 id="holiday-path">A holiday in term time</h3>
        <p className="prose">
          It has a path of its own: support and a notice to improve are not expected before it.
        </p>
        <ul className={styles.ladder}>{section(holidayRung)}</ul>
      </section>
      <NoticeLedger file={file} />
      <TakenOut file={file} kinds={['legal']} />
    </>
  );
}

const isOn = ({ content }: CaseEntryOf<'legal'>, { step, path }: Rung): boolean =>
  content.step === step && (content.step !== 'penalty-notice' || content.path === path);
