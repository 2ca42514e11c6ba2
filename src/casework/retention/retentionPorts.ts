import type { CasePorts } from '../cases/casePorts.ts';
import type { CaseworkPorts } from '../caseworkPorts.ts';

/** What the end of keeping stands on. */
export type RetentionPorts = CasePorts & Pick<CaseworkPorts, 'registerFiles'>;
