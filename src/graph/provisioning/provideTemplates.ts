import { z } from 'zod';
import { shippedLetters } from '../../casework/council/shipped/shippedLetters.ts';
import { shipTemplates } from '../../casework/letters/examples/shipTemplates.ts';
import type { Graph } from '../graph.ts';
import { templatesLibrary } from '../lists/siteContents.ts';
import { createPapers } from '../stores/papers.ts';

const driveShape = z.object({ id: z.string(), name: z.string() });

/**
 * Puts our examples of letters into the library of templates where a letter has no file yet. A file that the council has put
 * there, or changed, stays. Run after `provision`, which makes the library.
 * @returns the names of the files that were made
 */
export async function provideTemplates(graph: Graph, siteId: string): Promise<string[]> {
  const { name } = templatesLibrary;
  const drives = await graph.job.all(
    { operation: 'site.drives', method: 'GET', path: `/sites/${siteId}/drives` },
    driveShape,
  );
  const drive = drives.find((each) => each.name === name);
  if (!drive) throw new Error(`The site has no library called ${name}. It is made by npm run provision.`);
  return await shipTemplates(createPapers(graph, `/drives/${drive.id}`, 'templates'), shippedLetters);
}
