import { useEffect, useId, useState } from 'react';
import {
  type CouncilPart,
  type CouncilSettings,
  councilParts,
} from '../../../src/casework/council/councilSettings.ts';
import { partFaults } from '../../../src/casework/council/partFaults.ts';
import { ApiProblem } from '../../app/apiProblem.ts';
import type { Council } from '../../app/apiTypes.ts';
import { type Choice, differencesOf, mergedContent } from '../../parts/conflict/mergeContent.ts';
import { useDraft } from '../../parts/drafts/useDraft.ts';
import type { Bound } from '../../parts/form/bound.ts';
import type { Fault } from '../../parts/form/FaultSummary.tsx';
import { issueWords } from '../../parts/form/issueWords.ts';
import { useUndo } from '../../parts/undo/useUndo.ts';
import { useNotice } from '../../parts/useNotice.ts';
import type { PartKit } from './partKit.ts';
import { useChangePart } from './useCouncil.ts';

/** A part as it stands on the server. */
export type StoredPart<P extends CouncilPart> = Omit<Council[P], 'content'> & { content: CouncilSettings[P] };

/** What the fields of a part are given. */
export type PartForm<F> = {
  fields: F;
  change(fields: F): void;
  /** Other places for the same rows: what was found wrong stands elsewhere now. */
  rearrange(fields: F): void;
  /** A change that takes something away: it is told in words, with a way back. */
  replace(fields: F, words: string): void;
  /** For a field of the kit; `path` is of the content, '1.tests'. */
  bind<V>(path: string, field: Pick<Bound<V>, 'label' | 'value' | 'onChange'>): Bound<V>;
  /** Whether something below a path is wrong. */
  isFaulty(path: string): boolean;
  /** Moves on with every attempt to save. */
  attempt: number;
};

type Kept<P extends CouncilPart, F> = { version: number; base: CouncilSettings[P]; fields: F };
type Found = { path: string; words: string };
type Options<P extends CouncilPart, F extends object> = {
  kit: PartKit<P, F>;
  stored: StoredPart<P>;
  /** How the part is called in a sentence: 'The stages'. */
  name: string;
  /** Starts the editor anew, on what stands on the server. */
  onRenew(): void;
};

/** What is being changed in a part, what is wrong with it, and what becomes of it when two people change the same part. */
export function usePartEditor<P extends CouncilPart, F extends object>(options: Options<P, F>) {
  const { kit, stored, name, onRenew } = options;
  const prefix = useId();
  const draft = useDraft<Kept<P, F>>(`council.${kit.part}`, () => ({
    version: stored.version,
    base: stored.content,
    fields: kit.fieldsOf(stored.content),
  }));
  const [found, setFound] = useState<readonly Found[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [before, setBefore] = useState<F>();
  const notice = useNotice();
  const offer = useUndo();
  const save = useChangePart(kit.part);
  const { version, base, fields } = draft.written;
  const idOf = (path: string) => `${prefix}${path}`;

  const isOld = stored.version !== version;
  useEffect(() => {
    if (isOld && !draft.isDirty) onRenew();
  }, [isOld, draft.isDirty, onRenew]);

  const change = (next: F) => draft.change({ fields: next });
  const settled = (words: string, previous: StoredPart<P>) => {
    const content = previous.shipped ? {} : { content: previous.content };
    return (council: Council) => {
      draft.forget();
      offer({
        words,
        back: {
          undo: () => save.mutateAsync({ version: council[kit.part].version, ...content }),
          words: `${name} are as they were before.`,
        },
      });
      onRenew();
    };
  };
  const send = (from: number, content: unknown) => {
    if (save.isPending) return;
    const read = councilParts[kit.part].safeParse(content);
    const faults = read.success
      ? partFaults(kit.part, read.data as CouncilSettings[P]).map(({ where, why }) => ({
          path: '',
          words: `${where}: ${why}.`,
        }))
      : read.error.issues.map((issue) => ({ path: issue.path.join('.'), words: issueWords(issue) }));
    setFound(faults);
    setAttempt((one) => one + 1);
    if (!read.success || faults.length > 0) return;
    save.mutate(
      { version: from, content: read.data as CouncilSettings[P] },
      { onSuccess: settled(`${name} are saved.`, stored) },
    );
  };
  const mine = kit.contentOf(fields) as CouncilSettings[P];
  const overtaken =
    isOld && save.error instanceof ApiProblem && save.error.code === 'changed_elsewhere' ? stored : undefined;
  const differences = overtaken
    ? differencesOf(kit.recordOf(base), kit.recordOf(overtaken.content), kit.recordOf(mine))
    : [];
  const form: PartForm<F> = {
    fields,
    change,
    rearrange(next) {
      setFound([]);
      change(next);
    },
    replace(next, words) {
      setFound([]);
      setBefore(fields);
      change(next);
      notice.tell(words);
    },
    bind: (path, field) => ({
      ...field,
      id: idOf(path),
      fault: found.find((one) => one.path === path)?.words,
      onChange(value) {
        setFound((faults) => faults.filter((one) => one.path !== path));
        field.onChange(value);
      },
    }),
    isFaulty: (path) => found.some((one) => one.path === path || one.path.startsWith(`${path}.`)),
    attempt,
  };
  return {
    form,
    draft,
    save,
    notice,
    faults: found.map(
      ({ path, words }): Fault => ({
        id: idOf(path),
        label: path === '' ? 'All together' : kit.labelOf(path, fields),
        words,
      }),
    ),
    /** The whole form: what is wrong between fields leads here. */
    formId: idOf(''),
    undoRemoval:
      before &&
      (() => {
        change(before);
        setBefore(undefined);
        notice.tell('Put back.');
      }),
    submit: () => send(version, kit.contentOf(fields)),
    overtaken,
    differences,
    saveMerged(choices: Readonly<Record<string, Choice>>) {
      if (!overtaken) return;
      const record = mergedContent(kit.recordOf(overtaken.content), differences, choices);
      send(overtaken.version, kit.contentOfRecord(record));
    },
    takeTheirs() {
      draft.forget();
      save.reset();
      onRenew();
    },
    goBackToShipped: () =>
      save.mutate(
        { version: stored.version },
        { onSuccess: settled(`${name} are as the product ships them.`, stored) },
      ),
  };
}
