import { isDeepStrictEqual } from 'node:util';
import type { RememberedMapping } from '../../casework/imports/rememberedMapping.ts';
import type { MappingStore } from '../../casework/ports.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { mappingKey } from '../lists/mappings.ts';

export function createMappingStore(graph: Graph, copy: ListCopy<RememberedMapping>): MappingStore {
  return {
    async find(schoolId, signature) {
      return copy.get(mappingKey({ schoolId, signature }))?.record;
    },
    async remember(mapping) {
      const held = await copy.fresh(graph.job, mappingKey(mapping));
      if (isDeepStrictEqual(held?.record.mapping, mapping.mapping)) return;
      if (held) await copy.update(graph.job, held, mapping);
      else await copy.create(graph.job, mapping);
    },
  };
}
