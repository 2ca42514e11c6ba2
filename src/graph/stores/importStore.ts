import type { ImportRecord } from '../../casework/imports/importRecord.ts';
import type { ImportStore } from '../../casework/ports.ts';
import { Problem } from '../../problems/problem.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';

export function createImportStore(graph: Graph, copy: ListCopy<ImportRecord>): ImportStore {
  return {
    async bySchool(schoolId) {
      return copy
        .all()
        .map(({ record }) => record)
        .filter((record) => record.schoolId === schoolId);
    },
    async add(record) {
      try {
        await copy.create(graph.job, record);
      } catch (error) {
        // After a lost answer the second try meets what the first one made: nobody else has this id.
        if (!(await copy.fresh(graph.job, record.id))) throw error;
      }
    },
    async freshById(id) {
      return (await copy.fresh(graph.job, id))?.record;
    },
    refresh: () => copy.refresh(),
    async save(record, from) {
      const held = await copy.fresh(graph.job, record.id);
      if (held?.record.state !== from) throw new Problem('changed_elsewhere');
      await copy.update(graph.job, held, record);
    },
  };
}
