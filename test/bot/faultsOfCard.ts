import { createRequire } from 'node:module';

// The package's own entry is of a kind that Node cannot load; its bundle is not typed.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards');

/** Teams' own limit for what a card may weigh in a message is higher; this leaves room for the rest of it. */
const heaviest = 28 * 1024;

type Node = Record<string, unknown>;

/** Everything that Teams, a screen reader or an old client would stumble over in a card. */
export function faultsOfCard(card: object): string[] {
  const faults: string[] = [];
  const text = JSON.stringify(card);
  const { version, type, fallbackText } = card as Node;
  if (type !== 'AdaptiveCard' || version !== '1.5') faults.push('it is not an Adaptive Card 1.5');
  if (typeof fallbackText !== 'string' || fallbackText === '') faults.push('it has no fallbackText');
  if (Buffer.byteLength(text) >= heaviest) faults.push(`it weighs ${Buffer.byteLength(text)} bytes`);
  const unfilled = /\$\{[^}]*\}|undefined|\[object/.exec(text)?.[0];
  if (unfilled) faults.push(`${unfilled} was not filled in`);
  nodesOf(card).forEach((node) => void faults.push(...faultsOfNode(node)));
  return [...faults, ...faultsByRenderer(card)];
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

const ids = new Set([
  'kind',
  'viewers',
  'placeId',
  'date',
  'occurrenceId',
  'sure',
  'from',
  'verb',
  'ask',
  'asked',
  'msteams',
  'newsletterId',
  'meetingId',
]);

function faultsOfNode(node: Node): string[] {
  const { type, title, label, data, fallback } = node;
  const faults: string[] = [];
  if (typeof type !== 'string') return faults;
  if (type.startsWith('Input.')) {
    if (!label) faults.push(`${node.id} has no label`);
    if (!node.errorMessage) faults.push(`${node.id} has no errorMessage`);
  }
  if (type.startsWith('Action.') && !title) faults.push(`an ${type} has no title`);
  if (type === 'Action.Execute' && !node.verb) faults.push(`${title} has no verb`);
  const old = fallback as { type?: string; data?: { verb?: string } } | undefined;
  if (type === 'Action.Execute' && old && (old.type !== 'Action.Submit' || old.data?.verb !== node.verb)) {
    faults.push(`${title} does not fall back to the same`);
  }
  const foreign = Object.keys((data ?? {}) as object).filter((key) => !ids.has(key));
  if (foreign.length > 0) faults.push(`${title} carries ${foreign}`);
  return faults;
}

function faultsByRenderer(card: object): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
}
