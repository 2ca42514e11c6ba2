import { decidesForCouncil } from '../../../../../src/casework/legal/decidesForCouncil.ts';
import type { CaseEntryOf, CaseFile, ImprovementFigure as Figure } from '../../../../app/apiTypes.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import { lowered } from '../../../../parts/firstLetter.ts';
import { EntryCard } from '../entries/EntryCard.tsx';
import { EntryHistory } from '../entries/EntryHistory.tsx';
import entryStyles from '../entries/entries.module.css';
import { entriesOf } from '../entries/entriesOf.ts';
import { OpenForm } from '../entries/OpenForm.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { CheckKept } from './CheckKept.tsx';
import { followUpsOf } from './followUps.ts';
import { ImprovementFigure } from './ImprovementFigure.tsx';
import { parentsOf } from './parentsOf.ts';
import type { Rung } from './rungs.ts';
import { StepForm } from './StepForm.tsx';
import { stepFacts } from './stepFacts.ts';
import { standingWords, stepWords } from './stepWords.ts';

type Props = {
  file: CaseFile;
  rung: Rung;
  entry: CaseEntryOf<'legal'>;
  figure: Figure | undefined;
  textOfItem(itemId: string): string;
  /** The form of what was just saved may be gone with its button: it is told beside the card. */
  onTold(words: string): void;
};

/** A legal step that was written down: what it says, where it stands, and what can be written down about it next. */
export function StepCard(props: Props) {
  const { file, rung, entry } = props;
  const { content } = entry;
  const heading = `${stepWords(content)}: ${standingWords(content, file.today)}`;
  const kept = useKept();
  // What the council has decided, a school only reads; but it may have decided while the school writes.
  const isClosed = !file.may.decide && decidesForCouncil(content, undefined) && !kept.isAbout(entry.id);
  if (isClosed)
    return (
      <li className={entryStyles.card} id={entry.id}>
        <h4>{heading}</h4>
        <Inside {...props} />
        <p className="quiet">The council has decided about this, so only the council changes it.</p>
        <EntryHistory file={file} entry={entry} of={stepWords(content)} />
      </li>
    );
  return (
    <EntryCard
      file={file}
      entry={entry}
      heading={heading}
      what={`the ${lowered(stepWords(content))}`}
      form={({ close, done }) => (
        <StepForm
          file={file}
          rung={rung}
          of={rung.form}
          entry={entry}
          onClose={close}
          onSaved={() => done('It is changed.')}
        />
      )}
    >
      <Inside {...props} />
    </EntryCard>
  );
}

function Inside({ file, rung, entry, figure, textOfItem, onTold }: Props) {
  const { content } = entry;
  const facts = stepFacts(content, rung, { parents: parentsOf(file), steps: entriesOf(file, 'legal') });
  const kept = useKept();
  const keyOf = (name: string) => entryFormKey({ file, kind: 'legal', name, entry });
  const offered = followUpsOf(content, rung);
  // One in which somebody writes stays, whatever others make of the step meanwhile.
  const next = rung.followUps.flatMap(({ form }) => {
    const isKept = kept.has(keyOf(form.name));
    const written = isKept ? [{ form, title: form.title, isDue: false, isRecorded: false }] : [];
    return offered.find((one) => one.form === form) ?? written;
  });
  const open = next.filter(({ form }) => file.may.decide || !form.council);
  const isAwaited = next.some(({ form, isDue }) => form.council && isDue);
  return (
    <>
      <dl className={entryStyles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {figure ? <ImprovementFigure figure={figure} /> : null}
      {content.checked ? <CheckKept checked={content.checked} textOf={textOfItem} /> : null}
      {open.map(({ form, title, isDue, isRecorded }) => (
        <OpenForm key={form.name} button={title} appearance="secondary" draftKey={keyOf(form.name)}>
          {({ close }) => (
            <StepForm
              file={file}
              rung={rung}
              of={form}
              title={title}
              isRecorded={isRecorded}
              entry={entry}
              onClose={close}
              onSaved={() => {
                close();
                onTold(isDue ? form.saved : 'It is changed.');
              }}
            />
          )}
        </OpenForm>
      ))}
      {isAwaited && !file.may.decide ? (
        <p className="quiet">What becomes of it is for the council to decide, and to record here.</p>
      ) : null}
    </>
  );
}
