// Not exported by the package itself. It gets no more releases, so its inside stands still.
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/**
 * botbuilder 4.23.3 sends of an entity only its type, text and mention: the description of entities that its connector
 * serialises by lacks the line that lets everything else through, and with it every citation is lost. (A line that
 * microsoft/botbuilder-js pull request 2648 added where today's serialiser does not look.) This puts it where it looks.
 * Safe to call again.
 */
export function sendWholeEntities(): void {
  Entity.type.additionalProperties = { type: { name: 'Object' } };
}
