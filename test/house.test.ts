import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

// The arrows of the house (see CONTRIBUTING.md): which folder may import which. Nothing points up.
const below: Record<string, readonly string[]> = {
  'src/problems': [],
  'src/calendar': [],
  'src/attendance': ['src/calendar', 'src/problems'],
  'src/guidance': ['src/calendar', 'src/attendance'],
  'src/access': ['src/problems'],
  'src/records': ['src/calendar', 'src/problems'],
};
const ground = Object.keys(below);
below['src/casework'] = ground;
below['src/questions'] = ground;
// A Targeting Support Meeting is about a caseload, and a drop-in answers questions; neither knows anything of meetings.
below['src/meetings'] = [...ground, 'src/casework', 'src/questions'];
const rules = [...ground, 'src/casework', 'src/meetings', 'src/questions'];
below['src/graph'] = rules;
below.bot = rules;
below['src/server'] = [...rules, 'src/graph', 'bot'];
below['src/local'] = [...rules, 'src/graph', 'src/server', 'bot'];
below['src/cli'] = [...rules, 'src/graph', 'src/server', 'src/local', 'bot'];
below.tabs = rules;

const rooms = Object.keys(below);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));

type Import = { from: string; to: string; typeOnly: boolean };

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));
}

function importsOf(file: string): Import[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const statically = [
    ...module.staticImports.map((one) => ({
      to: one.moduleRequest.value,
      typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ to: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
      ),
    ),
  ];
  const text = readFileSync(file, 'utf8');
  const dynamically = module.dynamicImports.map(({ moduleRequest }) => ({
    to: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"]|['"]$/g, ''),
    typeOnly: false,
  }));
  return [...statically, ...dynamically].map(({ to, typeOnly }) => ({
    from: file,
    typeOnly,
    to: to.startsWith('.')
      ? normalize(join(dirname(file), to))
          .split(sep)
          .join('/')
      : to,
  }));
}

const files = ['src', 'bot', 'tabs'].flatMap(filesUnder);
const imports = files.flatMap(importsOf);
const show = ({ from, to }: Import) => `${from} -> ${to}`;

/** The tab speaks to the server through the types of its API, and through nothing else of it. */
const isApiContract = ({ from, to, typeOnly }: Import) =>
  from.startsWith('tabs/') &&
  typeOnly &&
  (to === 'src/server/api.ts' || to.startsWith('src/server/contract/'));

describe('the house', () => {
  test('every file stands in a known room', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  test('no import points up or across', () => {
    const faults = imports.filter((one) => {
      const from = roomOf(one.from);
      const to = roomOf(one.to);
      return from && to && from !== to && !below[from]?.includes(to) && !isApiContract(one);
    });
    expect(faults.map(show)).toEqual([]);
  });

  test('features of the tab do not import each other', () => {
    const feature = (file: string) => /^tabs\/features\/([^/]+)\//.exec(file)?.[1];
    const faults = imports.filter(
      ({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to),
    );
    expect(faults.map(show)).toEqual([]);
  });

  test('botbuilder stays in the bot, and the Graph client in graph', () => {
    const faults = imports.filter(
      ({ from, to }) =>
        (/^botbuilder|^botframework/.test(to) && !from.startsWith('bot/')) ||
        (to.startsWith('@microsoft/microsoft-graph') &&
          !from.startsWith('src/graph/') &&
          !from.startsWith('src/local/')),
    );
    expect(faults.map(show)).toEqual([]);
  });

  test('the pure folders import no Node module and know no clock', () => {
    const pure = files.filter((file) => /^src\/(calendar|attendance|guidance)\//.test(file));
    expect(imports.filter(({ from, to }) => pure.includes(from) && to.startsWith('node:')).map(show)).toEqual(
      [],
    );
    const clocks = pure.filter((file) =>
      /Date\.now\(|new Date\(\)|Temporal\.Now|Math\.random/.test(readFileSync(file, 'utf8')),
    );
    expect(clocks).toEqual([]);
  });

  test('nothing imports in a circle', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly && files.includes(to)) edges.set(from, [...(edges.get(from) ?? []), to]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;
    expect(files.filter((file) => lines(file) > 300).map((file) => relative('.', file))).toEqual([]);
  });
});
