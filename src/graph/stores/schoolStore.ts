import type { SchoolStore } from '../../casework/ports.ts';
import type { School } from '../../casework/school.ts';
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
    async freshById(id) {
      return copy.get(id) && (await copy.fresh(graph.job, id))?.record;
    },
    async switchRegister(schoolId, to, from) {
      const held = copy.get(schoolId) && (await copy.fresh(graph.job, schoolId));
      if (!held) throw new Problem('not_found');
      const { register, ...rest } = held.record;
      if (register?.importId !== from) throw new Problem('changed_elsewhere');
      await copy.update(graph.job, held, { ...rest, ...(to && { register: to }) });
    },
  };
}
