import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** The same table by TanStack Table and Virtual, as one script. */
export async function buildPeer(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: {
      write: false,
      target: ['es2022', 'safari16'],
      rolldownOptions: { input: 'test/bench/caseload/peerTable.tsx' },
    },
  });
  const parts = 'output' in result ? result.output : [];
  const script = parts.flatMap((part) => (part.type === 'chunk' ? part.code : []))[0];
  if (script === undefined) throw new Error('The peer was not built');
  return script;
}
