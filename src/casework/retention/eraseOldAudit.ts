import { yearsLater } from '../../calendar/yearsLater.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import type { RetentionPorts } from './retentionPorts.ts';

type Ports = Pick<RetentionPorts, 'settings' | 'cases' | 'auditStore' | 'now'>;

/** The first day (ISO) whose audit is still kept, as the council has set. */
export function auditKeptFrom({ settings, now }: Pick<Ports, 'settings' | 'now'>): string {
  return yearsLater(dayOfInstant(now()), -settings().retention.auditYears);
}

/** Erases the audit of before that day, but of pupils who are held. Can be run at any time, by any server. */
export async function eraseOldAudit(ports: Ports): Promise<void> {
  // A hold that another server has set a moment ago counts.
  await ports.cases.refresh();
  const held = (await ports.cases.all()).filter(({ hold }) => hold).map(({ id }) => id);
  await ports.auditStore.eraseBefore(auditKeptFrom(ports), new Set(held));
}
