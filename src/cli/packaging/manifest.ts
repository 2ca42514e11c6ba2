/** What the tokens of manifest.json are filled with. */
export type ManifestValues = {
  VERSION: string;
  TEAMS_APP_ID: string;
  BOT_ID: string;
  CLIENT_ID: string;
  /** An https origin without a trailing slash. */
  PUBLIC_URL: string;
  PUBLIC_HOST: string;
  DEVELOPER_NAME: string;
};

const token = /\$\{\{(\w+)\}\}/g;

/**
 * The manifest with its tokens filled, as an object.
 * @throws Error that names every token without a value.
 */
export function fillManifest(template: string, values: ManifestValues): Record<string, unknown> {
  const known = new Map(Object.entries(values));
  const missing = [...template.matchAll(token)]
    .map(([, name = '']) => name)
    .filter((name) => !known.has(name));
  if (missing.length > 0) throw new Error(`manifest.json has tokens without a value: ${missing.join(', ')}`);
  // Values go in as JSON text, so that a quote in a council's name cannot break the document.
  return JSON.parse(
    template.replace(token, (_, name: string) => JSON.stringify(known.get(name)).slice(1, -1)),
  );
}
