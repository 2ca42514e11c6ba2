import { z } from 'zod';
import type { FavouriteApproaches } from '../../questions/ports.ts';
import { filledText, json } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const fields = z.object({ PersonId: filledText, ApproachIds: json(z.array(z.string()), []) });

export const favouritesList: ListDescription<FavouriteApproaches> = {
  name: 'Favourites',
  about: 'The approaches of the toolkit that each person keeps at hand, one row for each person.',
  columns: [
    { name: 'PersonId', kind: 'text', indexed: true, unique: true },
    { name: 'ApproachIds', kind: 'note' },
  ],
  keyColumn: 'PersonId',
  keyOf: ({ id }) => id,
  fieldsOf: ({ id, approachIds }) => ({
    Title: 'favourites',
    PersonId: id,
    ApproachIds: JSON.stringify(approachIds),
  }),
  reader: fields.transform((row) => ({ id: row.PersonId, approachIds: row.ApproachIds })),
};
