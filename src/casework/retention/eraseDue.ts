import { dayOfInstant } from '../cases/ruleContext.ts';
import { eraseCase } from './eraseCase.ts';
import type { RetentionPorts } from './retentionPorts.ts';

/**
 * Erases what was set for removal and whose day has come. Can be run at any time, by any server. Rejects with the first failure
 * once every case has had its turn.
 */
export async function eraseDue(ports: RetentionPorts): Promise<void> {
  const failures: unknown[] = [];
  const today = dayOfInstant(ports.now());
  const leaving = (await ports.cases.all()).filter(
    ({ removal }) => removal && (removal.begun || removal.on <= today),
  );
  for (const pupilCase of leaving) {
    try {
      await eraseCase(pupilCase, ports);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
