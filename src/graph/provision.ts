import { hasStatus } from './failure.ts';
import type { Graph } from './graph.ts';
import { type SiteList, siteContents } from './lists/siteContents.ts';
import { columnDefinition, judgeColumn } from './provisioning/columnRules.ts';
import { type FoundList, foundList, readColumns, readLists } from './provisioning/readSite.ts';

/** What provisioning did, one line each, for the person at the command line. */
export type ProvisionReport = {
  made: string[];
  /** How many lists and columns were as described already. */
  left: number;
  /** What a person has to put right by hand: the product does not destroy anybody's column. */
  faults: string[];
};

type Options = { graph: Graph; siteId: string; progress?: (line: string) => void };

/**
 * Makes every list, column, index and unique rule, and the library, that are described and not there yet. Run again
 * it changes nothing. Needs the role `fullcontrol` on the site while it runs: `write`, enough for everyday work, may not
 * make lists.
 */
export async function provision({ graph, siteId, progress }: Options): Promise<ProvisionReport> {
  const report: ProvisionReport = { made: [], left: 0, faults: [] };
  const made = (line: string) => {
    report.made.push(line);
    progress?.(line);
  };
  const fault = (line: string) => {
    report.faults.push(line);
    progress?.(line);
  };
  const site = `/sites/${siteId}`;
  let lists = await readLists(graph, siteId);
  const find = (name: string) => lists.find(({ displayName }) => displayName === name);

  async function make({ name, about, template, columns }: SiteList): Promise<FoundList> {
    try {
      const list = await graph.job.read(
        {
          operation: 'list.create',
          method: 'POST',
          path: `${site}/lists`,
          body: {
            displayName: name,
            description: about,
            list: { template },
            columns: columns.map(columnDefinition),
          },
        },
        foundList,
      );
      made(`${name}: list made, with ${columns.length} columns`);
      return list;
    } catch (error) {
      // Somebody else is provisioning, or the answer to an earlier go was lost.
      if (!hasStatus(error, 409)) throw error;
    }
    lists = await readLists(graph, siteId);
    const found = find(name);
    if (!found) throw new Error(`The list ${name} was made, but the site does not show it.`);
    return found;
  }

  async function matchColumns({ name, columns }: SiteList, listId: string): Promise<void> {
    const found = await readColumns(graph, siteId, listId);
    const path = `${site}/lists/${listId}/columns`;
    for (const column of columns) {
      const label = `${name}.${column.name}`;
      const judged = judgeColumn(
        column,
        found.find((each) => each.name === column.name),
      );
      if (judged.verdict === 'as described') report.left += 1;
      else if (judged.verdict === 'wrong type') {
        fault(
          `${label}: holds ${judged.found.kind}, should hold ${column.kind}. Rename or remove that column in SharePoint, then run this again.`,
        );
      } else if (judged.verdict === 'missing') {
        const body = columnDefinition(column);
        await graph.job.send({ operation: 'column.create', method: 'POST', path, body });
        made(`${label}: column made`);
      } else {
        const { change, found: there } = judged;
        await graph.job.send({
          operation: 'column.update',
          method: 'PATCH',
          path: `${path}/${there.id}`,
          // SharePoint makes a column unique only together with its index.
          body: change.enforceUniqueValues ? { ...change, indexed: true } : change,
        });
        const rules = Object.keys(change).join(' and ');
        made(`${label}: ${rules} ${change.enforceUniqueValues === false ? 'taken away' : 'set'}`);
      }
    }
  }

  for (const described of siteContents) {
    const there = find(described.name);
    const list = there ?? (await make(described));
    if (list.template !== '' && list.template !== described.template) {
      fault(
        `${described.name}: is a ${list.template}, should be a ${described.template}. Rename it in SharePoint, then run this again.`,
      );
      continue;
    }
    if (there) report.left += 1;
    await matchColumns(described, list.id);
  }
  return report;
}
