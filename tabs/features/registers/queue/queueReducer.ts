import type { ColumnMapping } from '../../../../src/attendance/columnMapping.ts';
import type { ImportCheck, UnknownTable, UploadedFile } from '../../../app/apiTypes.ts';
import type { QueueAction, QueueItem, QueueState, Stage } from './queueTypes.ts';
import { isOvertaken, isUnreadable } from './refusal.ts';
import { unsuitable } from './unsuitable.ts';

export const emptyQueue: QueueState = { items: [], repeated: [], next: 1 };

/** The queue after something happened. An action that no longer fits where its file is changes nothing. */
export function queueReducer(state: QueueState, action: QueueAction): QueueState {
  switch (action.type) {
    case 'add':
      return added(state, action.files, action.schoolId);
    case 'open':
      return { ...state, openKey: action.key };
    case 'remove':
      return {
        ...state,
        items: state.items.filter(({ key }) => key !== action.key),
        openKey: state.openKey === action.key ? undefined : state.openKey,
      };
    case 'save':
      return {
        ...state,
        items: state.items.map((item) =>
          action.keys.includes(item.key) && canBeSaved(item)
            ? { ...item, stage: { at: 'toSave', check: item.stage.check } }
            : item,
        ),
      };
    case 'figuresChanged':
      return { ...state, items: state.items.map((item) => outOfDate(item, action.schoolId)) };
    default: {
      const items = state.items.map((item) => (item.key === action.key ? moved(item, action) : item));
      return opened({ ...state, items }, action);
    }
  }
}

type ItemAction = Extract<QueueAction, { key: string }>;

function added(state: QueueState, files: readonly File[], schoolId: string | undefined): QueueState {
  const known = new Set(
    state.items.filter(({ stage }) => stage.at !== 'saved').map(({ file }) => mark(file)),
  );
  const items = [...state.items];
  const repeated: string[] = [];
  let { next } = state;
  for (const file of files) {
    if (known.has(mark(file))) {
      repeated.push(file.name);
      continue;
    }
    known.add(mark(file));
    const error = unsuitable(file);
    const stage: Stage = error ? { at: 'failed', error } : { at: 'waiting' };
    items.push({ key: `file-${next}`, file, schoolId, reading: {}, stage });
    next += 1;
  }
  return { ...state, items, repeated, next };
}

const mark = ({ name, size, lastModified }: File) => `${size} ${lastModified} ${name}`;

/** What has become of one file: first what the server did, then what the person did. */
function moved(item: QueueItem, action: ItemAction): QueueItem {
  const { stage } = item;
  switch (action.type) {
    case 'begin':
      return { ...item, stage: begun(stage) };
    case 'progress':
      return 'progress' in stage ? { ...item, stage: { ...stage, progress: action.progress } } : item;
    case 'sent':
      return stage.at === 'sending' ? sent(item, action.uploaded) : item;
    case 'sentAgain':
      return { ...item, uploadId: action.uploadId };
    case 'checked':
      return stage.at === 'checking'
        ? { ...item, readBefore: undefined, overtaken: undefined, stage: checkedOf(item, action.check) }
        : item;
    case 'unknown':
      return stage.at === 'checking'
        ? { ...item, table: action.table, stage: { at: 'columns', table: chosen(item, action.table) } }
        : item;
    case 'saved':
      return stage.at === 'saving'
        ? { ...item, stage: { at: 'saved', check: stage.check, saved: action.saved } }
        : item;
    case 'failed':
      return stage.at === 'saving' && isOvertaken(action.error)
        ? { ...item, overtaken: action.error, stage: { at: 'queued' } }
        : { ...item, stage: failed(item, action.error) };
    default:
      return asked(item, action);
  }
}

function checkedOf({ overtaken: error }: QueueItem, check: ImportCheck): Stage {
  return { at: 'checked', check, ...(error !== undefined && { error }) };
}

function asked(item: QueueItem, action: ItemAction): QueueItem {
  const { stage } = item;
  switch (action.type) {
    case 'stop':
      return isUnderWay(stage) ? { ...item, stage: { at: 'stopped' } } : item;
    case 'retry':
      return stage.at === 'failed' || stage.at === 'stopped' ? { ...item, stage: again(item) } : item;
    case 'askColumns':
      return canAskColumns(item) ? askedColumns(item) : item;
    case 'school':
      return isSettled(stage)
        ? item
        : { ...item, schoolId: action.schoolId, stage: again({ ...item, schoolId: action.schoolId }) };
    case 'read':
      return isSettled(stage)
        ? item
        : { ...item, reading: { ...item.reading, ...action.reading }, stage: again(item) };
    default:
      return item;
  }
}

function sent(item: QueueItem, { uploadId, school: guess }: UploadedFile): QueueItem {
  const schoolId = item.schoolId ?? guess?.id;
  const then: Stage = schoolId === undefined ? { at: 'whichSchool' } : { at: 'queued' };
  return { ...item, guess, schoolId, uploadId, stage: then };
}

function begun(stage: Stage): Stage {
  switch (stage.at) {
    case 'waiting':
      return { at: 'sending', progress: { words: 'Sending the file', part: 0 } };
    case 'queued':
      return { at: 'checking', progress: { words: 'Reading the register' } };
    case 'toSave':
      return { at: 'saving', check: stage.check, progress: { words: 'Starting to save' } };
    default:
      return stage;
  }
}

/** A save that failed leaves the check standing, and columns that were refused can be chosen again. */
function failed(item: QueueItem, error: unknown): Stage {
  const { stage, reading, table } = item;
  if (stage.at === 'saving') return { at: 'checked', check: stage.check, error };
  if (stage.at === 'checking' && table && reading.mapping && isUnreadable(error))
    return { at: 'columns', table: chosen(item, table), error };
  return stage.at === 'sending' || stage.at === 'checking' ? { at: 'failed', error } : stage;
}

const noColumns = (mapping: ColumnMapping) => Object.keys(mapping.columns).length === 0;

/** A file that could be read, or in which no register was found: a person may know better. */
export function canAskColumns({ stage, reading, uploadId }: QueueItem): boolean {
  if (stage.at === 'checked') return stage.check.layout !== 'common transfer file';
  const isAsked = reading.mapping !== undefined && noColumns(reading.mapping);
  return stage.at === 'failed' && isUnreadable(stage.error) && uploadId !== undefined && !isAsked;
}

/** A line of 0 lets the server find the heading by itself. */
function askedColumns(item: QueueItem): QueueItem {
  const { stage, reading } = item;
  const mapping = stage.at === 'checked' ? stage.check.mapping : reading.mapping;
  const ask = { headingLine: mapping?.headingLine ?? 0, columns: {} };
  return {
    ...item,
    ...(stage.at === 'checked' && { readBefore: { ...reading, mapping } }),
    reading: { ...reading, mapping: ask },
    stage: { at: 'queued' },
  };
}

/** Starts from what the person chose before, where that speaks of the same line; else from what the server guesses. */
function chosen({ reading, readBefore }: QueueItem, table: UnknownTable): UnknownTable {
  const before = [reading.mapping, readBefore?.mapping].find(
    (mapping) => mapping && !noColumns(mapping) && mapping.headingLine === table.headingLine,
  );
  return before ? { ...table, guesses: before.columns } : table;
}

/** Back to where its way starts: not further than it has to. */
function again({ uploadId, schoolId, stage }: QueueItem): Stage {
  if (uploadId === undefined) return stage.at === 'sending' ? stage : { at: 'waiting' };
  return { at: schoolId === undefined ? 'whichSchool' : 'queued' };
}

const isUnderWay = ({ at }: Stage) =>
  at === 'waiting' || at === 'sending' || at === 'queued' || at === 'checking';

/** Being saved, or saved: nothing about how it is read can be changed any more. */
const isSettled = ({ at }: Stage) => at === 'toSave' || at === 'saving' || at === 'saved';

function outOfDate(item: QueueItem, schoolId: string): QueueItem {
  return item.schoolId === schoolId && item.stage.at === 'checked'
    ? { ...item, stage: { at: 'queued' } }
    : item;
}

/** One file alone is opened by itself once it can be looked at: there is nothing to choose from. */
function opened(state: QueueState, action: ItemAction): QueueState {
  if (state.openKey !== undefined || (action.type !== 'checked' && action.type !== 'unknown')) return state;
  const unsaved = state.items.filter(({ stage }) => stage.at !== 'saved');
  return unsaved.length === 1 && unsaved[0]?.key === action.key ? { ...state, openKey: action.key } : state;
}

type CheckedItem = QueueItem & { stage: Extract<Stage, { at: 'checked' }> };

/** Checked, of known dates, and not what is saved already. */
export function canBeSaved(item: QueueItem): item is CheckedItem {
  const { stage } = item;
  return stage.at === 'checked' && !stage.check.alreadySaved && stage.check.to !== undefined;
}
