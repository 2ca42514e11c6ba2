import type { SchoolStore } from '../../casework/ports.ts';
import type { SavedRegister, School } from '../../casework/school.ts';
import { Problem } from '../../problems/problem.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';

const byName = new Intl.Collator('en-GB').compare;

export function createSchoolStore(graph: Graph, copy: ListCopy<School>): SchoolStore {
  return {
    async all() {
      return copy
        .all()
        .map(({ record }) => record)
        .sort((a, b) => byName(a.name, b.name));
    },
    async byId(id) {
      return copy.get(id)?.record;
    },
    async saveRegister(schoolId: string, register: SavedRegister): Promise<School> {
      const held = copy.get(schoolId);
      if (!held) throw new Problem('not_found');
      return (await copy.update(graph.job, held, { ...held.record, register })).record;
    },
  };
}
