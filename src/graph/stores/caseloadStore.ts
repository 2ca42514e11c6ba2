import type { CaseloadPupil } from '../../casework/caseloadPupil.ts';
import type { CaseloadStore } from '../../casework/ports.ts';
import { type BatchPart, type PartAnswer, partProblem, sendBatch } from '../batch.ts';
import type { Held, ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { etagOf, itemPath, itemShape, mustFit } from '../listItems.ts';
import type { Fields } from '../lists/listDescription.ts';
import { pupilKey, pupilsList } from '../lists/pupils.ts';
import { spoiltOf } from './removeRecord.ts';

/** One write of a batch, and what the copy makes of its answer. */
type Step = { part: BatchPart; done(answer: PartAnswer): void };

type Copy = ListCopy<CaseloadPupil>;
type Place = { schoolId: string; importId: string };

const placeKey = ({ schoolId, importId }: Place) => `${schoolId}|${importId}`;

function removal(copy: Copy, itemId: string): Step {
  return {
    part: { method: 'DELETE', path: itemPath(copy.list, itemId) },
    done: () => copy.removed(itemId),
  };
}

function isSame(a: Fields, b: Fields): boolean {
  return Object.entries(a).every(([name, value]) => value === b[name]);
}

/** A new pupil is posted; one who is there already is changed from the version held, and keeps their id. */
function upsert(copy: Copy, pupil: CaseloadPupil, held: Held<CaseloadPupil> | undefined): Step | undefined {
  const record = { ...pupil, id: held?.record.id ?? pupil.id };
  const fields = pupilsList.fieldsOf(record);
  if (held && isSame(fields, pupilsList.fieldsOf(held.record))) return undefined;
  mustFit(copy.list, fields);
  if (!held) {
    return {
      part: { method: 'POST', path: `${copy.list.path}/items`, body: { fields }, repeatable: true },
      done: ({ body }) => {
        const item = itemShape.safeParse(body);
        if (item.success) copy.wrote({ itemId: item.data.id, etag: item.data.etag, record });
      },
    };
  }
  const { itemId, etag } = held;
  return {
    part: {
      method: 'PATCH',
      path: `${itemPath(copy.list, itemId)}/fields`,
      headers: { 'If-Match': etag },
      body: fields,
    },
    done: ({ body }) => copy.wrote({ itemId, etag: etagOf(body) ?? etag, record }),
  };
}

/** What is left to do until the list holds exactly these pupils of the import. */
function stepsTowards(
  copy: Copy,
  { place, rows }: { place: Place; rows: readonly Held<CaseloadPupil>[] },
  pupils: readonly CaseloadPupil[],
): Step[] {
  const held = new Map(rows.map((each) => [pupilKey(each.record), each]));
  const wanted = new Set(pupils.map(pupilKey));
  const unreadable = [...copy.spoilt()].filter(
    ([, fields]) => fields.SchoolId === place.schoolId && (fields.ImportId ?? '') === place.importId,
  );
  const gone = [...held.values()].filter(({ record }) => !wanted.has(pupilKey(record)));
  return [
    // First, so that no row which cannot be read holds on to a key that is wanted.
    ...unreadable.map(([itemId]) => removal(copy, itemId)),
    ...pupils.flatMap((pupil) => upsert(copy, pupil, held.get(pupilKey(pupil))) ?? []),
    ...gone.map(({ itemId }) => removal(copy, itemId)),
  ];
}

const succeeded = ({ status }: PartAnswer, { method }: BatchPart) =>
  (status >= 200 && status < 300) || (method === 'DELETE' && status === 404);

const operation = 'pupils.write';
/** So many steps at a time, so that the answers to them need not be held together. */
const stepsAtOnce = 400;

export function createCaseloadStore(graph: Graph, copy: Copy): CaseloadStore {
  /** Takes each step, and gives the first answer that was a failure. */
  async function take(
    steps: readonly Step[],
    report: (done: number) => void,
  ): Promise<PartAnswer | undefined> {
    let failed: PartAnswer | undefined;
    for (let from = 0; from < steps.length; from += stepsAtOnce) {
      const some = steps.slice(from, from + stepsAtOnce);
      const parts = some.map(({ part }) => part);
      const answers = await sendBatch(graph.job, {
        operation,
        parts,
        settled: (done) => report(from + done),
      });
      some.forEach((step, index) => {
        const answer = answers[index] ?? { status: 503, body: undefined };
        if (succeeded(answer, step.part)) step.done(answer);
        else failed ??= answer;
      });
    }
    return failed;
  }

  const rowsOf = copy.indexBy(placeKey);
  const rowsOfSchool = copy.indexBy(({ schoolId }) => schoolId);
  const rowsOfPupil = copy.indexBy(({ id }) => id);

  /** Imports of which fewer rows are there than their school says: it has been asked whether there are more. */
  const asked = new Set<string>();

  return {
    async ofImport(schoolId, importId, expected) {
      const found = rowsOf(placeKey({ schoolId, importId }));
      // The copy of the schools was refreshed, and this one was not yet.
      if (expected !== undefined && found.length < expected && !asked.has(importId)) {
        asked.add(importId);
        await copy.refresh();
        return rowsOf(placeKey({ schoolId, importId })).map(({ record }) => record);
      }
      return found.map(({ record }) => record);
    },
    async ofSchool(schoolId) {
      return rowsOfSchool(schoolId).map(({ record }) => record);
    },
    async byId(pupilId) {
      return rowsOfPupil(pupilId).map(({ record }) => record);
    },
    async write(place, pupils, progress) {
      // A second round mends what the first met: someone else's change, or rows of a run that was cut off.
      for (let round = 1; ; round += 1) {
        await copy.refresh();
        const steps = stepsTowards(copy, { place, rows: rowsOf(placeKey(place)) }, pupils);
        const settledBefore = Math.max(0, pupils.length - steps.length);
        const report = (done: number) => progress?.(Math.min(pupils.length, settledBefore + done));
        report(0);
        const failed = await take(steps, report);
        if (!failed) return progress?.(pupils.length);
        if (round === 2) throw partProblem(operation, failed);
      }
    },
    async erase(pupilId) {
      await copy.refresh();
      const rows = [...rowsOfPupil(pupilId).map(({ itemId }) => itemId), ...spoiltOf(copy, pupilId)];
      const steps = rows.map((itemId) => removal(copy, itemId));
      const failed = await take(steps, () => undefined);
      if (failed) throw partProblem('pupils.erase', failed);
    },
  };
}
