import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { LetterType } from '../../../../src/casework/council/councilSettings.ts';
import { download } from '../../../parts/download.ts';
import { FileButton } from '../../../parts/FileButton.tsx';
import formStyles from '../../../parts/form/form.module.css';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../parts/undo/useUndo.ts';
import { useKeepTemplate, useLetterChoices, useReadTemplate, wordType } from './useTemplates.ts';

type Found = { missing: readonly string[]; unknown: readonly string[] };

/** The Word file of a letter: taken out of the library to be changed, and put back in its place. */
export function TemplateFile({ letter: { id, title, template } }: { letter: LetterType }) {
  const choices = useLetterChoices();
  const read = useReadTemplate();
  const keep = useKeepTemplate();
  const offer = useUndo();
  const [found, setFound] = useState<Found>();
  const hasFile = choices.data?.find((one) => one.id === id)?.hasTemplate ?? false;

  const put = async (file: File) => {
    setFound(undefined);
    // What was there is kept in hand: putting another file in its place can be undone.
    const before = hasFile ? await read.mutateAsync(id).catch(() => undefined) : undefined;
    if (hasFile && !before) return;
    keep.mutate(
      { typeId: id, file },
      {
        onSuccess: (fields) => {
          setFound(fields);
          if (before)
            offer({
              words: `“${title}” is made from ${file.name} from now on.`,
              back: {
                undo: () => keep.mutateAsync({ typeId: id, file: before }),
                words: `“${title}” is made from the file that was there before.`,
              },
            });
        },
      },
    );
  };
  return (
    <fieldset className={formStyles.group}>
      <legend>Word file</legend>
      <p>
        {template}. {choices.data && !hasFile ? 'It is not in the library yet: put a file there.' : ''}
      </p>
      <div className="row">
        {hasFile ? (
          <Button
            icon={<ArrowDownloadRegular />}
            disabledFocusable={read.isPending}
            onClick={() => read.mutate(id, { onSuccess: (file) => download(template, file) })}
          >
            Download the Word file<span className="unseen"> of {title}</span>
          </Button>
        ) : null}
        <FileButton accept={`.docx,${wordType}`} isBusy={keep.isPending} onChoose={(file) => void put(file)}>
          {keep.isPending ? 'Sending' : hasFile ? 'Put another in its place' : 'Put a Word file there'}
          <span className="unseen"> for {title}</span>
        </FileButton>
      </div>
      {read.error || keep.error ? <ProblemPanel error={read.error ?? keep.error} /> : null}
      {found ? <FieldsFound found={found} /> : null}
    </fieldset>
  );
}

function FieldsFound({ found: { missing, unknown } }: { found: Found }) {
  return (
    <div role="status" className="stack">
      <p>The file is in its place.</p>
      {unknown.length > 0 ? (
        <p>
          We do not know these fields, so letters will show them as they are: {unknown.join(', ')}. Put them
          right in Word and send the file again.
        </p>
      ) : null}
      {missing.length > 0 ? (
        <p>Letters will not say this, because the file has no field for it: {missing.join(', ')}.</p>
      ) : null}
    </div>
  );
}
