import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../app/AppContext.ts';
import type { RegisterCheck } from '../../app/apiTypes.ts';
import { endOfSave, progressOfSave } from './saveLines.ts';
import { type Sending, sendForm } from './sendForm.ts';

export type Upload =
  | { step: 'choose'; error?: unknown }
  | { step: 'checking'; name: string; sent: number }
  | { step: 'checked'; file: File; check: RegisterCheck; error?: unknown }
  | { step: 'saving'; name: string; sent: number; done: number; total: number }
  | { step: 'saved'; onCaseload: number; to: string };

/** A register on its way: chosen, checked, saved. What is saved is what was checked. */
export function useRegisterUpload(schoolId: string) {
  const { host } = useApp();
  const queryClient = useQueryClient();
  const [upload, setUpload] = useState<Upload>({ step: 'choose' });
  const checking = useRef<Sending>(undefined);
  // Whoever leaves the page no longer wants the check. A save goes on: half a caseload would help nobody.
  useEffect(() => () => checking.current?.cancel(), []);

  const path = `/api/schools/${encodeURIComponent(schoolId)}/registers`;
  const { tokens } = host;

  const check = async (file: File) => {
    const form = new FormData();
    form.append('file', file);
    const { name } = file;
    const onSent = (sent: number) => setUpload({ step: 'checking', name, sent });
    onSent(0);
    checking.current = sendForm({ path: `${path}/check`, form, tokens, onSent });
    try {
      const found = JSON.parse(await checking.current.answer) as RegisterCheck;
      setUpload({ step: 'checked', file, check: found });
    } catch (error) {
      setUpload(isCancelled(error) ? { step: 'choose' } : { step: 'choose', error });
    }
  };

  const save = async (file: File, checked: RegisterCheck) => {
    const form = new FormData();
    form.append('file', file);
    form.append('checksum', checked.checksum);
    let state = { step: 'saving' as const, name: file.name, sent: 0, done: 0, total: 0 };
    const update = (part: Partial<typeof state>) => {
      state = { ...state, ...part };
      setUpload(state);
    };
    update({});
    const sending = sendForm({
      path,
      form,
      tokens,
      onSent: (sent) => update({ sent }),
      onText: (text) => {
        const progress = progressOfSave(text);
        if (progress) update({ sent: 1, ...progress });
      },
    });
    try {
      setUpload({ step: 'saved', ...endOfSave(await sending.answer) });
    } catch (error) {
      setUpload({ step: 'checked', file, check: checked, error });
    }
    for (const key of ['me', 'caseload', 'pupil', 'registers'])
      void queryClient.invalidateQueries({ queryKey: [key] });
  };

  return {
    upload,
    check: (file: File) => void check(file),
    save: (file: File, checked: RegisterCheck) => void save(file, checked),
    cancel: () => checking.current?.cancel(),
    restart: () => setUpload({ step: 'choose' }),
  };
}

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
