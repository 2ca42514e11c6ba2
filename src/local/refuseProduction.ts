/**
 * The local tenant signs anyone in as anyone: it never runs where NODE_ENV is production, however that is written.
 * @throws Error in words
 */
export function refuseProduction(nodeEnv: string | undefined): void {
  if (nodeEnv?.trim().toLowerCase() !== 'production') return;
  throw new Error(
    'The local tenant signs anyone in as anyone. It cannot be started where NODE_ENV is production. ' +
      'To start the server for a real tenant, set NODE_ENV=production in the environment, in small letters.',
  );
}
