import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import { AdviceList } from '../entries/AdviceList.tsx';
import { EntryCard } from '../entries/EntryCard.tsx';
import { Facts } from '../entries/Facts.tsx';
import { OpenForm } from '../entries/OpenForm.tsx';
import { entryFormKey } from '../entries/useEntryForm.ts';
import { timetableReasonNames } from '../words/timetableNames.ts';
import { ReviewForm } from './ReviewForm.tsx';
import { TimetableForm } from './TimetableForm.tsx';
import { hoursNow, spanWords } from './timetableFields.ts';

type Props = { file: CaseFile; timetable: CaseEntryOf<'timetable'> };

const dateOr = (date: string | undefined, otherwise: string) => (date ? ukDate(date) : otherwise);

/** A part-time timetable with its reviews. */
export function TimetableCard({ file, timetable }: Props) {
  const { content } = timetable;
  const reviews = content.reviews.toSorted((a, b) => b.on.localeCompare(a.on));
  const reviewKey = entryFormKey({ file, kind: 'timetable', name: 'review', entry: timetable });
  const kept = useKept();
  return (
    <EntryCard
      file={file}
      entry={timetable}
      heading={spanWords(content)}
      level={4}
      what={`the timetable from ${ukDate(content.startsOn)}`}
      form={({ close, done }) => (
        <TimetableForm
          file={file}
          timetable={timetable}
          onClose={close}
          onSaved={() => done('The timetable is changed.')}
        />
      )}
    >
      <Facts
        facts={[
          { name: 'Hours in school a week', value: String(hoursNow(content)) },
          { name: 'Reason', value: timetableReasonNames[content.reason] },
          { name: 'More about the reason', value: content.reasonDetail, long: true },
          { name: 'First review', value: ukDate(content.firstReviewOn) },
          { name: 'Risk assessment', value: dateOr(content.riskAssessedOn, 'Not noted') },
          { name: 'Parent or carer agreed', value: dateOr(content.parentAgreedOn, 'Not noted') },
          { name: 'Head teacher agreed', value: dateOr(content.headAgreedOn, 'Not noted') },
          { name: 'Reported to the council', value: dateOr(content.reportedOn, 'Not noted') },
        ]}
      />
      {reviews.length > 0 ? (
        <ul>
          {reviews.map(({ id, on, by, hours, note }) => (
            <li key={id}>
              Reviewed on {ukDate(on)} by {by}: {hours} hours a week from there. {note}
            </li>
          ))}
        </ul>
      ) : null}
      <AdviceList file={file} entry={timetable} />
      {content.endedOn && !kept.has(reviewKey) ? null : (
        <OpenForm button="Add a review" appearance="secondary" draftKey={reviewKey}>
          {({ close, done }) => (
            <ReviewForm
              file={file}
              timetable={timetable}
              onClose={close}
              onSaved={() => done('The review is saved.')}
            />
          )}
        </OpenForm>
      )}
    </EntryCard>
  );
}
