import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { LetterPreview } from '../../../../app/apiTypes.ts';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../parts/Waiting.tsx';
import { GapFields } from './GapFields.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import type { LetterMakerState } from './useLetterMaker.ts';

/** What the letter would say, where it leaves gaps, and whether it was made before. */
export function LetterLook({ maker }: { maker: LetterMakerState }) {
  const { preview, prefix, draft } = maker;
  if (preview.error) return <ProblemPanel error={preview.error} retry={() => void preview.refetch()} />;
  if (!preview.data) return <Waiting what="the letter" lines={5} />;
  const { gaps, missing, before } = preview.data;
  return (
    <>
      <GapFields
        prefix={prefix}
        gaps={gaps}
        fill={draft.written.fill}
        onChange={(fill) => draft.change({ fill })}
      />
      <LetterPaper preview={preview.data} />
      <Gaps missing={missing} />
      {before ? <MadeBefore before={before} maker={maker} /> : null}
    </>
  );
}

function Gaps({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return <p>Every field of this letter is filled.</p>;
  return (
    <div>
      <p>The letter leaves a gap for this. Fill it in above, in the case, or in Word:</p>
      <ul>
        {missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

type BeforeProps = { before: NonNullable<LetterPreview['before']>; maker: LetterMakerState };

function MadeBefore({ before: { madeOn, sentOn }, maker }: BeforeProps) {
  return (
    <div className="said stack">
      <p>
        This letter to this parent was made on {ukDate(madeOn)}
        {sentOn ? ` and sent on ${ukDate(sentOn)}` : ' and is not marked as sent'}. It stands below. Nobody
        should get it twice: make it again only for a reason, which is kept.
      </p>
      <TextField {...maker.bind('reason', 'Why it is made again')} maxLength={500} />
    </div>
  );
}
