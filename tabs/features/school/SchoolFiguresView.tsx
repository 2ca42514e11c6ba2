import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { GroupFigures, SchoolFigures } from '../../app/apiTypes.ts';
import { A4Paper } from '../../parts/A4Paper.tsx';
import { amount } from '../../parts/amount.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { NotedCsv } from '../../parts/NotedCsv.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { SumsOnlyNote } from '../../parts/SumsOnlyNote.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { useNotedPrint } from '../../parts/useNotedPrint.ts';
import { BandChart } from './BandChart.tsx';
import { Comparisons } from './Comparisons.tsx';
import { figuresCsvName, figuresCsvRows } from './figuresCsv.ts';
import { Groups } from './Groups.tsx';
import { HalfTermTrend } from './HalfTermTrend.tsx';
import { Headline } from './Headline.tsx';
import styles from './school.module.css';

export type Register = NonNullable<SchoolFigures['register']>;
/** What every part of the page is given: the figures of all pupils, and the register they come from. */
export type Shown = { figures: SchoolFigures; all: GroupFigures; register: Register };

export function SchoolFiguresView({ figures }: { figures: SchoolFigures }) {
  const { school, register, all } = figures;
  if (!register)
    return (
      <EmptyState heading="No register yet">
        <p>The figures of {school.name} are made from its attendance register. None has been saved.</p>
        <p>
          <PageLink to={`/registers/${school.id}`} className="action">
            Add a register
          </PageLink>
        </p>
      </EmptyState>
    );
  return (
    <>
      <A4Paper />
      <SourceOfFigures figures={figures} register={register} />
      {all ? (
        <>
          <TakeAway figures={figures} />
          <AllParts figures={figures} all={all} register={register} />
        </>
      ) : (
        <EmptyState heading="Too few pupils to show figures">
          <p>
            Figures are only shown for {figures.smallest} pupils or more, so that nobody can be known from
            them. The <PageLink to={`/caseload/${school.id}`}>caseload</PageLink> shows each pupil to those
            who work with them.
          </p>
        </EmptyState>
      )}
    </>
  );
}

/** What leaves the page: the audit is told. */
function TakeAway({ figures }: { figures: SchoolFigures }) {
  const note = { subject: 'figures', schoolId: figures.school.id } as const;
  useNotedPrint(note);
  return (
    <div className="row not-printed">
      <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
        Print
      </Button>
      <NotedCsv note={note} fileName={figuresCsvName(figures)} rows={() => figuresCsvRows(figures)} />
    </div>
  );
}

function AllParts(shown: Shown) {
  const { figures, register } = shown;
  return (
    <>
      {register.hasMarks ? null : (
        <SumsOnlyNote>
          So there is no trend by half term, and nobody can say who has met the national threshold.
        </SumsOnlyNote>
      )}
      <Headline {...shown} />
      <BandChart {...shown} />
      <Comparisons {...shown} />
      {figures.halfTerms.length > 0 ? <HalfTermTrend {...shown} /> : null}
      <Groups {...shown} />
    </>
  );
}

function SourceOfFigures({ figures, register }: { figures: SchoolFigures; register: Register }) {
  const { fileName, from, to, savedAt, savedBy, outsideAge } = register;
  return (
    <p className={styles.source}>
      <strong>{figures.school.name}</strong>, {figures.school.phase.toLowerCase()}: from{' '}
      <strong>{ukDate(from)}</strong> to <strong>{ukDate(to)}</strong>. From {fileName}, saved by {savedBy} on{' '}
      {ukInstant(savedAt)}.
      {outsideAge > 0
        ? ` ${amount(outsideAge, 'pupil')} outside compulsory school age ${outsideAge === 1 ? 'is' : 'are'} left out.`
        : ''}
    </p>
  );
}
