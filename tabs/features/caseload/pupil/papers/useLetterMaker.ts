import { useId, useState } from 'react';
import type { CaseFile, LetterChoice, LetterPreview } from '../../../../app/apiTypes.ts';
import { useDraft } from '../../../../parts/drafts/useDraft.ts';
import { useNotice } from '../../../../parts/useNotice.ts';
import { aboutChoices, type LetterFields, noLetter, requestOf, withAbout } from './letterDraft.ts';
import { useLetterPreview, useMakeLetter } from './useLetters.ts';
import { useSettled } from './useSettled.ts';

export const letterDraftKey = (file: CaseFile): string => `letter.${file.pupil.id}`;

/** What is chosen for a letter, what it would say, and the making of it. */
export function useLetterMaker(file: CaseFile, choices: readonly LetterChoice[]) {
  const prefix = useId();
  const draft = useDraft<LetterFields>(letterDraftKey(file), () => noLetter);
  const { typeId, parentId } = draft.written;
  const choice = choices.find(({ id }) => id === typeId);
  const abouts = aboutChoices(file, choice, parentId);
  const fields = withAbout(draft.written, abouts);
  const wanted = requestOf(fields, choice);
  const preview = useLetterPreview(file, useSettled(wanted));
  const make = useMakeLetter(file.pupil.id);
  const notice = useNotice();
  const [isRefused, setRefused] = useState(false);
  const fault = faultOf(fields, wanted !== undefined, preview.data);
  return {
    prefix,
    draft,
    choice,
    abouts,
    preview,
    make,
    notice,
    isComplete: wanted !== undefined,
    /** What has to be chosen or said before it can be made, once somebody has tried. */
    fault: isRefused ? fault : undefined,
    /** For a field of the kit. */
    bind: <K extends 'typeId' | 'parentId' | 'aboutId' | 'reason'>(name: K, label: string) => ({
      id: `${prefix}${name}`,
      label,
      value: fields[name],
      onChange(value: string) {
        setRefused(false);
        draft.change({ [name]: value });
      },
    }),
    submit() {
      if (make.isPending) return;
      if (fault !== undefined || wanted === undefined) {
        setRefused(true);
        return;
      }
      make.mutate(wanted, {
        onSuccess({ content }) {
          // The same letter to the other parent is what often follows.
          draft.discard({ ...noLetter, typeId });
          const to = 'to' in content ? ` to ${content.to}` : '';
          notice.tell(`The letter${to} is made. It stands below, as a Word file to download.`);
        },
      });
    },
  };
}

export type LetterMakerState = ReturnType<typeof useLetterMaker>;

function faultOf(
  { typeId, parentId, reason }: LetterFields,
  isComplete: boolean,
  preview: LetterPreview | undefined,
): string | undefined {
  if (typeId === '') return 'Choose a letter.';
  if (parentId === '') return 'Choose a parent.';
  if (!isComplete) return 'Choose what it is about.';
  return preview?.before && reason.trim() === '' ? 'Say why it is made again.' : undefined;
}
