import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import { sentWords } from '../../../../../src/casework/cases/timeline/entryWords.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { download } from '../../../../parts/download.ts';
import { lowered } from '../../../../parts/firstLetter.ts';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { EntryHistory } from '../entries/EntryHistory.tsx';
import entryStyles from '../entries/entries.module.css';
import { SentForm } from './SentForm.tsx';
import { useLetterFile, useMakeLetter } from './useLetters.ts';

type Props = { file: CaseFile; letter: CaseEntryOf<'letter'> };

/** A letter that was made: its Word file, and whether it was sent. */
export function LetterCard({ file, letter }: Props) {
  const { title, to, madeOn, edition, file: paper, sent, typeId, parentId, aboutId } = letter.content;
  const read = useLetterFile();
  const make = useMakeLetter(file.pupil.id);
  const what = `the letter “${title}” to ${to}`;
  return (
    <li className={entryStyles.card} id={letter.id}>
      <h3>
        {title}, to {to}
      </h3>
      <p>
        Made on {ukDate(madeOn)}
        {edition > 1 ? `, for the ${ordinal(edition)} time` : ''}.{' '}
        {sent ? `Sent ${lowered(sentWords[sent.how])} on ${ukDate(sent.on)}.` : 'Not marked as sent.'}
      </p>
      {paper ? (
        <div className="not-printed">
          <Button
            size="small"
            icon={<ArrowDownloadRegular aria-hidden="true" />}
            disabledFocusable={read.isPending}
            onClick={() => read.mutate(letter.id, { onSuccess: (bytes) => download(paper.name, bytes) })}
          >
            Download the Word file<span className="unseen"> of {what}</span>
          </Button>
        </div>
      ) : (
        <p className="not-printed">
          Its file is not in the library yet.{' '}
          <Button
            size="small"
            disabledFocusable={make.isPending}
            onClick={() => make.mutate({ typeId, parentId, ...(aboutId && { aboutId }) })}
          >
            File it now<span className="unseen">: {what}</span>
          </Button>
        </p>
      )}
      {read.error || make.error ? <ProblemPanel error={read.error ?? make.error} /> : null}
      <SentForm file={file} letter={letter} what={what} />
      <EntryHistory file={file} entry={letter} of={what} />
    </li>
  );
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const ordinal = (n: number) => ordinals[n - 1] ?? `${n}th`;
