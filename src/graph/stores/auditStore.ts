import { addDays } from '../../calendar/plainDate.ts';
import type { AuditEntry } from '../../casework/audit/auditEntry.ts';
import type { AuditStore } from '../../casework/audit/auditPorts.ts';
import { Problem } from '../../problems/problem.ts';
import { type PartAnswer, partProblem, sendBatch } from '../batch.ts';
import type { Graph, GraphCalls } from '../graph.ts';
import { type ListAddress, mustFit } from '../listItems.ts';
import { auditList } from '../lists/cases/audit.ts';
import { localHourOf, monthsOf } from '../lists/cases/auditTimes.ts';
import type { Log } from '../log.ts';
import { filterFor, filterForEntry, filterForPupil } from './auditQueries.ts';
import { type AuditRow, createAuditRows } from './auditRows.ts';
import { dayOf, newestFirst, searchRows, tooMuch } from './auditSearch.ts';

/** Nothing was put down before the product was there. */
const firstDay = '2026-01-01';
/** A change that a crash kept out of the audit is put down by a sweep some days later: rows are so much out of order. */
const mostDaysLate = 7;
/** As many as one batch takes. */
const atOnce = 20;
/** A list that is well takes some hundred deeds in this time. */
const mostSoon = 30_000;
const entriesOf = (rows: readonly AuditRow[]) => rows.flatMap(({ entry }) => entry ?? []);
const succeeded = ({ status }: PartAnswer) => status >= 200 && status < 300;

/**
 * The audit on its list: it may be a million rows long, so that nothing of it is in memory, and every filter is an equality on an
 * indexed column that few rows share. Ranges and orders are not asked for. SharePoint refuses a filter whose first condition more
 * than 5,000 rows meet (msgraph-sdk-dotnet, issue 827), Graph ignores or refuses an order of a long list (microsoft-graph-docs,
 * issues 3962 and 8450), and neither says that text can be compared.
 */
export function createAuditStore({
  graph,
  list,
  log,
  now,
}: {
  graph: Graph;
  list: ListAddress;
  log: Log;
  /** The instant, ISO with Z. */
  now: () => string;
}): AuditStore {
  const rows = createAuditRows(graph, list, log);

  /** Throws unless each of these is there already: the list refused them, and may have done so for another reason. */
  async function mustBeThere(
    calls: GraphCalls,
    refused: readonly { entry: AuditEntry; answer: PartAnswer }[],
  ): Promise<void> {
    const found = await rows.find(
      calls,
      refused.map(({ entry }) => filterForEntry(entry.id)),
    );
    const missing = refused.find((_, at) => !found[at]?.length);
    if (missing) throw partProblem('audit.append', missing.answer);
  }

  async function appendBy(calls: GraphCalls, entries: readonly AuditEntry[]): Promise<void> {
    const parts = entries.map((entry) => {
      const fields = auditList.fieldsOf(entry);
      mustFit(list, fields);
      return { method: 'POST' as const, path: `${list.path}/items`, body: { fields }, repeatable: true };
    });
    const answers = await sendBatch(calls, { operation: 'audit.append', parts });
    const refused = entries.flatMap((entry, at) => {
      const answer = answers[at] ?? { status: 503, body: undefined };
      return succeeded(answer) ? [] : [{ entry, answer }];
    });
    const other = refused.find(({ answer }) => ![400, 409].includes(answer.status));
    if (other) throw partProblem('audit.append', other.answer);
    if (refused.length > 0) await mustBeThere(calls, refused);
  }

  /** By twenty, so that the first that are turned away are the last that somebody waits for. */
  async function appendSoon(entries: readonly AuditEntry[]): Promise<void> {
    const started = performance.now();
    for (let from = 0; from < entries.length; from += atOnce) {
      if (performance.now() - started > mostSoon) throw new Problem('microsoft_busy');
      await appendBy(graph.waiting, entries.slice(from, from + atOnce));
    }
  }

  async function rowsOfPupil(pupilId: string): Promise<AuditRow[]> {
    const [whole] = await rows.find(graph.job, [filterForPupil(pupilId)]);
    if (whole) return [...whole];
    const months = monthsOf({ from: firstDay, to: localHourOf(now()).slice(0, 10) });
    const filters = months.map((month) => filterFor({ pupilId }, month));
    return (await rows.find(graph.job, filters)).flatMap((found) => found ?? tooMuch());
  }

  return {
    append: (entries) => appendBy(graph.job, entries),
    appendSoon,

    async search(query, most) {
      const entries = await searchRows((filters) => rows.find(graph.waiting, filters), query, most);
      return { entries: entries.slice(0, most), more: entries.length > most };
    },

    async ofPupil(pupilId) {
      return entriesOf(await rowsOfPupil(pupilId))
        .sort(newestFirst)
        .reverse();
    },

    async eraseOfPupil(pupilId) {
      const found = await rowsOfPupil(pupilId);
      await rows.remove(found);
      return found.length;
    },

    async eraseBefore(date, but = new Set()) {
      let erased = 0;
      for await (const page of rows.pages()) {
        const over = page.filter(
          ({ entry }) => entry && dayOf(entry) < date && !but.has(entry.pupilId ?? ''),
        );
        await rows.remove(over);
        erased += over.length;
        if (entriesOf(page).some((entry) => dayOf(entry) > addDays(date, mostDaysLate))) break;
      }
      return erased;
    },
  };
}
