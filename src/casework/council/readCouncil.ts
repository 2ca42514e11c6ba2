import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { CouncilRecord } from './councilRecord.ts';
import type { CouncilPart, CouncilSettings } from './councilSettings.ts';
import { settingsOf } from './settingsOf.ts';

type FoundPart<Part extends CouncilPart> = {
  content: CouncilSettings[Part];
  /** 0: nobody ever changed it. */
  version: number;
  changed?: { at: string; by: string };
  /** Whether it is as the product ships it. */
  shipped: boolean;
};
export type Council = { readonly [Part in CouncilPart]: FoundPart<Part> };

/** What the council has set, by part. @throws Problem not_allowed */
export async function readCouncil(
  person: Person,
  { councilRecords }: Pick<CasePorts, 'councilRecords'>,
): Promise<Council> {
  requireMay(person, 'council:read');
  const records = await councilRecords.all();
  const settings = settingsOf(records);
  const found = <Part extends CouncilPart>(part: Part): FoundPart<Part> => {
    const record: CouncilRecord | undefined = records.find(({ id }) => id === part);
    const last = record?.history.at(-1);
    return {
      content: settings[part],
      version: record?.version ?? 0,
      shipped: record?.content === undefined,
      ...(last && { changed: { at: last.at, by: last.by } }),
    };
  };
  return {
    stages: found('stages'),
    checklists: found('checklists'),
    planTemplates: found('planTemplates'),
    letters: found('letters'),
    measures: found('measures'),
    retention: found('retention'),
  };
}
