import { useState } from 'react';
import { isUnderWay } from '../../../../../src/casework/legal/underWay.ts';
import type { CaseEntryOf, CaseFile, ImprovementFigure } from '../../../../app/apiTypes.ts';
import { Disclosure } from '../../../../parts/Disclosure.tsx';
import { useHasDraft } from '../../../../parts/drafts/useDraft.ts';
import { Notice } from '../../../../parts/Notice.tsx';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { useNotice } from '../../../../parts/useNotice.ts';
import { casePath } from '../casePath.ts';
import entryStyles from '../entries/entries.module.css';
import { OpenForm } from '../entries/OpenForm.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import type { LegalFields } from './forms/legalField.ts';
import { parentsOf } from './parentsOf.ts';
import { ReadinessView } from './readiness/ReadinessView.tsx';
import type { Rung } from './rungs.ts';
import { StepCard } from './StepCard.tsx';
import { StepForm } from './StepForm.tsx';
import { rungWords } from './stepWords.ts';

type Props = {
  file: CaseFile;
  rung: Rung;
  /** Of this rung, the newest first; among them those taken out in which this person has something unsaved. */
  entries: readonly CaseEntryOf<'legal'>[];
  figures: readonly ImprovementFigure[];
  /** What stands in the fields of a new step. */
  start: LegalFields;
  textOfItem(itemId: string): string;
};

/** A rung of the ladder: what it is, where the pupil stands on it, what it wants, and how it is written down. */
export function RungSection({ file, rung, entries, figures, start, textOfItem }: Props) {
  const { title, about, whoDecides, form } = rung;
  const draftKey = entryFormKey({ file, kind: 'legal', name: form.name });
  const hasDraft = useHasDraft(draftKey);
  const notice = useNotice();
  const standing = entries.filter(({ removed }) => !removed);
  const [isOpen, setOpen] = useState(hasDraft || entries.some(({ content }) => isUnderWay(content)));
  return (
    <li>
      <Disclosure
        heading={title}
        level={3}
        note={rungWords(standing.map(({ content }) => content))}
        isOpen={isOpen}
        onToggle={setOpen}
      >
        <p className="prose">{about}</p>
        <p className="prose">
          <strong>Who decides.</strong> {whoDecides}
        </p>
        {notice.notice ? <Notice place={notice.place}>{notice.notice}</Notice> : null}
        {entries.length > 0 ? (
          <ul className={entryStyles.list}>
            {entries.map((entry) => (
              <StepCard
                key={entry.id}
                file={file}
                rung={rung}
                entry={entry}
                figure={figures.find(({ entryId }) => entryId === entry.id)}
                textOfItem={textOfItem}
                onTold={notice.tell}
              />
            ))}
          </ul>
        ) : null}
        <ReadinessView file={file} rung={rung} />
        <NewStep file={file} rung={rung} start={start} draftKey={draftKey} />
      </Disclosure>
    </li>
  );
}

function NewStep({
  file,
  rung,
  start,
  draftKey,
}: Pick<Props, 'file' | 'rung' | 'start'> & { draftKey: string }) {
  const { form } = rung;
  if (form.council && !file.may.decide)
    return (
      <p>
        Only the council records this step here:{' '}
        {rung.step === 'parenting-order'
          ? 'a court makes the order'
          : 'it asks for the order, and a court makes it'}
        . Talk to your Attendance Support Worker.
      </p>
    );
  const asksForParents = form.fields.some(({ type }) => type === 'parent' || type === 'parents');
  if (asksForParents && parentsOf(file).length === 0)
    return (
      <p>
        A legal step names a parent, and nobody is named yet.{' '}
        <PageLink to={casePath(file.pupil.id)}>Name the parents and carers</PageLink> first.
      </p>
    );
  return (
    <OpenForm button={form.title} appearance="secondary" draftKey={draftKey}>
      {({ close, done }) => (
        <StepForm
          file={file}
          rung={rung}
          of={form}
          start={start}
          onClose={close}
          onSaved={() => done(form.saved)}
        />
      )}
    </OpenForm>
  );
}
