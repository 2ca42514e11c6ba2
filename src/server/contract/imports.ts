import { z } from '@hono/zod-openapi';
import { columnMeanings } from '../../attendance/columnMapping.ts';
import { importStates } from '../../casework/imports/importRecord.ts';
import { bands } from './caseload.ts';
import { problemBody } from './problem.ts';

const isoDate = z.iso.date();
const whole = z.number().int();
const note = z.object({ line: whole, column: z.string(), value: z.string(), reason: z.string() });
const meaning = z.enum(columnMeanings);

export const period = z
  .object({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, { error: 'must not end before it starts' });
/** See ColumnMapping: without columns it asks for them, and line 0 is the likeliest heading. */
export const columnMapping = z
  .object({ headingLine: whole.min(0), columns: z.partialRecord(meaning, whole.min(0)) })
  .openapi('ColumnMapping');

/** A file that has arrived. It is held for half an hour, and for nobody else. */
export const uploaded = z
  .object({
    uploadId: z.string(),
    fileName: z.string(),
    size: whole,
    checksum: z.string(),
    /** The school that it seems to be of, among those of the person, and what says so. */
    school: z.object({ id: z.string(), name: z.string(), because: z.string() }).optional(),
  })
  .openapi('UploadedFile');

/** How an uploaded file is to be read, where the file does not say it itself. */
export const readingRequest = z
  .object({ uploadId: z.string(), mapping: columnMapping.optional(), period: period.optional() })
  .openapi('ReadingRequest');

const pupilThen = z.object({ attendance: z.string(), band: z.enum(bands) });
/** A pupil who joined, left, or changed by more than two percentage points. */
const pupilChange = z.object({
  surname: z.string(),
  forename: z.string(),
  yearGroup: z.string(),
  before: pupilThen.optional(),
  after: pupilThen.optional(),
});
const bandCounts = z.object({
  pupils: whole,
  severe: whole,
  persistent: whole,
  notPersistent: whole,
  noSessions: whole,
});
const total = z.object({ possible: whole, attended: whole, attendance: z.string() });

/** What a file would do. Nothing has been saved. Lists hold their first 500; the counts beside them say how many there are. */
export const importCheck = z
  .object({
    fileName: z.string(),
    checksum: z.string(),
    /** These very bytes, read this way, are what the figures rest on already. */
    alreadySaved: z.boolean(),
    /** Id of the import that the figures rest on, and that this file was compared with; empty where there is none. */
    standing: z.string(),
    layout: z.string(),
    rowsIn: whole,
    rowsUsed: whole,
    rejections: z.array(note),
    rejectionsInAll: whole,
    warnings: z.array(note),
    warningsInAll: whole,
    /** Absent where a file of sums does not say what dates it covers: they have to be given before it can be saved. */
    from: isoDate.optional(),
    to: isoDate.optional(),
    /** False for a file of sums: no threshold, no pattern, no last day seen. */
    hasMarks: z.boolean(),
    after: bandCounts.extend({ total, thresholdMet: whole.optional(), onCaseload: whole, outsideAge: whole }),
    before: bandCounts.extend({ total, from: isoDate, to: isoDate, fileName: z.string() }).optional(),
    joined: z.array(pupilChange),
    joinedInAll: whole,
    left: z.array(pupilChange),
    leftInAll: whole,
    changed: z.array(pupilChange),
    changedInAll: whole,
    /** On the caseload, coming and going. */
    joiningCaseload: whole,
    leavingCaseload: whole,
    /** The file's own percentages beside ours. Absent where it holds none. */
    schoolsOwn: z
      .object({
        /** Of the whole school, where the file says it. */
        overall: z.string().optional(),
        same: whole,
        different: whole,
        examples: z.array(
          z.object({ surname: z.string(), forename: z.string(), theirs: z.string(), ours: z.string() }),
        ),
        /** Why they differ, as far as the counts can show it; a sentence each. */
        reasons: z.array(z.string()),
      })
      .optional(),
    /** The mapping that was used, where one was: given now or remembered. */
    mapping: columnMapping.optional(),
    mappingRemembered: z.boolean(),
    /** Sentences on what to look at before saving: a period that does not reach back as far as the old one ... */
    cautions: z.array(z.string()),
  })
  .openapi('ImportCheck');

export const unknownTable = z
  .object({
    signature: z.string(),
    headingLine: whole,
    columns: z.array(z.object({ title: z.string(), samples: z.array(z.string()) })),
    guesses: z.partialRecord(meaning, whole),
  })
  .openapi('UnknownTable');

/** One JSON object a line: `read` of `size` bytes while it is read; the last line holds `check`, `unknown` or `problem`. */
export const checkProgress = z
  .object({
    read: whole.optional(),
    size: whole.optional(),
    check: importCheck.optional(),
    unknown: unknownTable.optional(),
    problem: problemBody.optional(),
  })
  .openapi('CheckProgress');

export const saveRequest = readingRequest
  .extend({
    /** As the check gave it. */
    checksum: z.string().regex(/^[\da-f]{64}$/, { error: 'must be the checksum that the check gave' }),
    /** As the check gave it: with it, a register that somebody saved since is not replaced unseen. */
    standing: z.string().max(128).optional(),
  })
  .openapi('ImportToSave');

/** An import as the history of a school shows it. */
export const importEntry = z
  .object({
    importId: z.string(),
    state: z.enum(importStates),
    /** The figures rest on this one. */
    current: z.boolean(),
    /** It is being saved right now. In state `saving` without that, it was cut off. */
    underWay: z.boolean(),
    fileName: z.string(),
    size: whole,
    layout: z.string(),
    from: isoDate,
    to: isoDate,
    /** Instants, and the names of who began it and who undid or discarded it (nobody, where it was given up as abandoned). */
    begunAt: z.string(),
    begunBy: z.string(),
    savedAt: z.string().optional(),
    endedAt: z.string().optional(),
    endedBy: z.string().optional(),
    pupils: whole,
    severe: whole,
    persistent: whole,
    /** Until when (an instant) it can be undone; absent where it cannot. */
    undoUntil: z.string().optional(),
    /** What undoing leads back to; absent where there was nothing before. */
    undoTo: z.object({ fileName: z.string(), to: isoDate }).optional(),
  })
  .openapi('Import');

/** The import that stands again; absent where the school is back to having none. */
export const undone = z.object({ importId: z.string().optional() }).openapi('Undone');

/** One JSON object a line; the last one holds `saved` or `problem`. */
export const saveProgress = z
  .object({
    stage: z.enum(['reading', 'keeping', 'writing']).optional(),
    done: whole.optional(),
    total: whole.optional(),
    saved: z
      .object({ importId: z.string(), onCaseload: whole, to: isoDate, changed: z.boolean() })
      .optional(),
    problem: problemBody.optional(),
  })
  .openapi('SaveProgress');
