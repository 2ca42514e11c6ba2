import { ApiProblem } from '../../../app/apiProblem.ts';
import type { FileAt, ImportPorts } from './importPorts.ts';
import { brokenOff } from './lastLine.ts';
import { savingProgress } from './progressWords.ts';
import { toBegin } from './queuePlan.ts';
import { emptyQueue, queueReducer } from './queueReducer.ts';
import type { Progress, QueueAction, QueueItem, QueueState } from './queueTypes.ts';

export type ImportQueue = {
  state(): QueueState;
  subscribe(changed: () => void): () => void;
  dispatch(action: QueueAction): void;
  /** The CSV of everything in a file that is not used. Sends the file again where the server no longer holds it. */
  rejections(key: string): Promise<Blob>;
};

/** Runs what the state of the queue asks for, and tells the state how it went. `figuresChanged`: see QueueAction. */
export function createImportQueue(
  ports: ImportPorts,
  figuresChanged: (schoolId: string) => void,
): ImportQueue {
  let state = emptyQueue;
  const listeners = new Set<() => void>();
  const running = new Map<string, AbortController>();
  const find = (key: string) => state.items.find((item) => item.key === key);

  const dispatch = (action: QueueAction) => {
    const before = state;
    state = queueReducer(state, action);
    if (state === before) return;
    for (const item of before.items) tidy(item, find(item.key));
    for (const key of toBegin(state)) {
      // The turn of a file may have come and gone with the one before it.
      if (toBegin(state).includes(key)) {
        state = queueReducer(state, { type: 'begin', key });
        void run(key);
      }
    }
    for (const changed of listeners) changed();
  };

  /** Stops what nobody waits for any more, and lets the server forget a file that was removed. */
  const tidy = (before: QueueItem, after: QueueItem | undefined) => {
    if (!isRunning(after)) {
      running.get(before.key)?.abort();
      running.delete(before.key);
    }
    if (!after && before.uploadId !== undefined && before.stage.at !== 'saved')
      // The server forgets it by itself after a while.
      ports.forget(before.uploadId).catch(() => undefined);
  };

  /** The server holds a file for half an hour: where that has passed, the file is sent once more. */
  const withUpload = async <T>(
    key: string,
    signal: AbortSignal,
    call: (at: FileAt) => Promise<T>,
  ): Promise<T> => {
    const item = find(key);
    if (item?.uploadId === undefined || item.schoolId === undefined) throw brokenOff();
    const { schoolId, uploadId, reading, file } = item;
    try {
      return await call({ schoolId, uploadId, reading });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== 'upload_gone') throw error;
      const sent = (part: number) => tell(key, signal, { words: 'Sending the file again', part });
      const uploaded = await ports.upload(file, sent, signal);
      dispatch({ type: 'sentAgain', key, uploadId: uploaded.uploadId });
      return call({ schoolId, uploadId: uploaded.uploadId, reading });
    }
  };

  const tell = (key: string, signal: AbortSignal, progress: Progress) => {
    if (!signal.aborted) dispatch({ type: 'progress', key, progress });
  };

  const work = async (item: QueueItem, signal: AbortSignal): Promise<QueueAction> => {
    const { key, file, stage } = item;
    if (stage.at === 'sending') {
      const sent = (part: number) =>
        tell(key, signal, part < 1 ? { words: 'Sending the file', part } : { words: 'Looking at the file' });
      return { type: 'sent', key, uploaded: await ports.upload(file, sent, signal) };
    }
    if (stage.at === 'checking') {
      const end = await withUpload(key, signal, (at) =>
        ports.check(
          at,
          ({ read, size }) => {
            const part = read === undefined || !size ? undefined : Math.min(1, read / size);
            if (read !== undefined) tell(key, signal, { words: 'Reading the register', part });
          },
          signal,
        ),
      );
      if (end.unknown) return { type: 'unknown', key, table: end.unknown };
      if (end.check) return { type: 'checked', key, check: end.check };
    }
    if (stage.at === 'saving') {
      const { checksum, standing } = stage.check;
      const end = await withUpload(key, signal, (at) =>
        ports.save({ ...at, checksum, standing }, (line) => tell(key, signal, savingProgress(line))),
      );
      if (end.saved) return { type: 'saved', key, saved: end.saved };
    }
    throw brokenOff();
  };

  const run = async (key: string) => {
    const item = find(key);
    if (!item) return;
    const control = new AbortController();
    running.set(key, control);
    let action: QueueAction;
    try {
      action = await work(item, control.signal);
    } catch (error) {
      action = { type: 'failed', key, error };
    }
    if (running.get(key) === control) {
      running.delete(key);
      dispatch(action);
    }
    // Whatever came of it: a save that broke off may have changed something.
    if (item.stage.at === 'saving' && item.schoolId !== undefined) {
      figuresChanged(item.schoolId);
      if (action.type === 'saved') dispatch({ type: 'figuresChanged', schoolId: item.schoolId });
    }
  };

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    dispatch,
    rejections: (key) => withUpload(key, new AbortController().signal, ports.rejections),
  };
}

const isRunning = (item: QueueItem | undefined) =>
  item?.stage.at === 'sending' || item?.stage.at === 'checking' || item?.stage.at === 'saving';
