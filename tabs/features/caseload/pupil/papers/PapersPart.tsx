import { useMe } from '../../../../app/MeContext.ts';
import { EmptyState } from '../../../../parts/EmptyState.tsx';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../parts/Waiting.tsx';
import type { CasePartProps } from '../caseParts.ts';
import entryStyles from '../entries/entries.module.css';
import { entriesOf } from '../entries/entriesOf.ts';
import { OpenForm } from '../entries/OpenForm.tsx';
import { parentsOf } from '../legal/parentsOf.ts';
import { PartHeading } from '../PartHeading.tsx';
import { HoldPanel } from './HoldPanel.tsx';
import { LetterCard } from './LetterCard.tsx';
import { LetterMaker } from './LetterMaker.tsx';
import { SubjectFile } from './SubjectFile.tsx';
import { letterDraftKey } from './useLetterMaker.ts';
import { useLetterChoices } from './useLetters.ts';

/** Letters to parents, and what can be done with everything that is held about a pupil. */
export default function PapersPart({ file }: CasePartProps) {
  const { role } = useMe();
  const letters = entriesOf(file, 'letter').toSorted(
    (a, b) => b.content.madeOn.localeCompare(a.content.madeOn) || b.content.edition - a.content.edition,
  );
  return (
    <>
      <PartHeading>Papers</PartHeading>
      <NewLetter file={file} />
      {letters.length === 0 ? (
        <EmptyState heading="No letters yet">
          <p>Letters that are made here stand here, each with its Word file and the day it was sent.</p>
        </EmptyState>
      ) : (
        <ul className={entryStyles.list}>
          {letters.map((letter) => (
            <LetterCard key={letter.id} file={file} letter={letter} />
          ))}
        </ul>
      )}
      {file.may.hold ? <HoldPanel file={file} /> : null}
      {file.may.exportFile ? <SubjectFile file={file} /> : null}
      {role === 'officer' ? (
        <p className="not-printed">
          <PageLink to={`/audit?pupil=${file.pupil.id}`}>Who saw and changed this case</PageLink>
        </p>
      ) : null}
    </>
  );
}

function NewLetter({ file }: CasePartProps) {
  const choices = useLetterChoices();
  if (parentsOf(file).length === 0)
    return (
      <p>
        A letter is to a parent, and nobody is named yet.{' '}
        <PageLink to={`/pupils/${file.pupil.id}`}>Name the parents and carers</PageLink> first.
      </p>
    );
  if (choices.error) return <ProblemPanel error={choices.error} retry={() => void choices.refetch()} />;
  if (!choices.data) return <Waiting what="the letters" lines={2} />;
  const { data } = choices;
  return (
    <OpenForm button="Make a letter" draftKey={letterDraftKey(file)}>
      {({ close }) => <LetterMaker file={file} choices={data} onClose={close} />}
    </OpenForm>
  );
}
