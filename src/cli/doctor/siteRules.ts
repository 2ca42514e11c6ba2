import type { Column } from '../../graph/lists/listDescription.ts';
import type { SiteList } from '../../graph/lists/siteContents.ts';
import { type ColumnVerdict, type FoundColumn, judgeColumn } from '../../graph/provisioning/columnRules.ts';
import type { FoundList } from '../../graph/provisioning/readSite.ts';
import { type Finding, notOk, ok } from './finding.ts';

const provision = 'Run "npm run provision".';

/** Whether a list of ours is on the site, and is the kind of list that it should be. */
export function listFinding(described: SiteList, found: FoundList | undefined): Finding {
  const { name, template } = described;
  const check = template === 'documentLibrary' ? `library ${name}` : `list ${name}`;
  if (!found) return notOk(check, 'is missing', provision);
  if (found.template !== '' && found.template !== template) {
    return notOk(check, `is a ${found.template}, not a ${template}`, `Rename it in SharePoint. ${provision}`);
  }
  return ok(check, 'is there');
}

const wording: Record<string, string> = {
  'indexed true': 'has no index',
  'enforceUniqueValues true': 'allows the same value twice',
  'enforceUniqueValues false': 'does not allow the same value twice',
};

function faultOf(column: Column, judged: ColumnVerdict): { says: string; todo: string } | undefined {
  if (judged.verdict === 'as described') return undefined;
  if (judged.verdict === 'missing') return { says: 'is missing', todo: provision };
  if (judged.verdict === 'wrong type') {
    return {
      says: `holds ${judged.found.kind}, should hold ${column.kind}`,
      todo: `Rename or remove that column in SharePoint. ${provision}`,
    };
  }
  const says = Object.entries(judged.change).map(([what, on]) => wording[`${what} ${on}`] ?? what);
  return { says: says.join(' and '), todo: provision };
}

/** The columns of a list: one finding for each that is wrong, one for the list where none is. */
export function columnFindings({ name, columns }: SiteList, found: readonly FoundColumn[]): Finding[] {
  const wrong = columns.flatMap((column) => {
    const there = found.find((each) => each.name === column.name);
    const fault = faultOf(column, judgeColumn(column, there));
    return fault ? [notOk(`column ${name}.${column.name}`, fault.says, fault.todo)] : [];
  });
  if (wrong.length > 0 || columns.length === 0) return wrong;
  return [ok(`columns of ${name}`, `all ${columns.length} are as described`)];
}
