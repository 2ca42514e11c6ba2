import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appPackage } from '../../src/cli/packaging/appPackage.ts';
import { iconFaults } from '../../src/cli/packaging/icons.ts';
import { fillManifest, type ManifestValues } from '../../src/cli/packaging/manifest.ts';
import { manifestFaults } from '../../src/cli/packaging/validateManifest.ts';

const template = readFileSync('manifest.json', 'utf8');
const icons = {
  'color.png': readFileSync('appPackage/icons/color.png'),
  'outline.png': readFileSync('appPackage/icons/outline.png'),
};
const guid = '11111111-2222-4333-8444-555555555555';
const values: ManifestValues = {
  VERSION: '1.0.0',
  TEAMS_APP_ID: guid,
  BOT_ID: guid,
  CLIENT_ID: guid,
  PUBLIC_URL: 'https://attendance.example.gov.uk',
  PUBLIC_HOST: 'attendance.example.gov.uk',
  DEVELOPER_NAME: 'Saltmarsh "Attendance"',
};

/** The names in a zip's central directory, in order. */
function namesIn(zip: Buffer): string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at !== -1; at = zip.indexOf('PK\u0001\u0002', at + 1)) {
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  }
  return names;
}

describe('the manifest', () => {
  test('fits the schema of the version that it declares', () => {
    const manifest = fillManifest(template, values);
    expect(manifest.manifestVersion).toBe('1.25');
    expect(manifestFaults(manifest)).toEqual([]);
  });

  test('keeps a quotation mark in a name', () => {
    expect(fillManifest(template, values).developer).toMatchObject({ name: 'Saltmarsh "Attendance"' });
  });

  test('names a token that has no value', () => {
    expect(() => fillManifest('{"a":"${{NOBODY}}"}', values)).toThrow(/NOBODY/);
  });

  test.each([
    ['a property that the schema does not know', { packageName: 'uk.gov.example' }, /additional/],
    ['an id that is no GUID', { id: 'attendance' }, /\/id/],
    [
      'an address without https',
      { staticTabs: [{ entityId: 'a', scopes: ['personal'], contentUrl: 'http://a.uk' }] },
      /https address/,
    ],
    ['a valid domain with a path', { validDomains: ['example.gov.uk/tab'] }, /validDomains/],
    ['another version than its schema', { manifestVersion: '1.24' }, /manifestVersion/],
  ])('is refused with %s', (_, change, words) => {
    const faults = manifestFaults({ ...fillManifest(template, values), ...change });
    expect(faults.join('\n')).toMatch(words);
  });

  test('offers the bot, the tabs, the channel tab and the message extension where they belong', () => {
    const manifest = fillManifest(template, values);
    expect(manifest).toMatchObject({
      bots: [{ scopes: ['personal', 'team', 'groupChat'] }],
      configurableTabs: [{ scopes: ['team'] }],
      composeExtensions: [{ commands: [{ type: 'query' }] }],
      webApplicationInfo: { id: guid, resource: `api://attendance.example.gov.uk/${guid}` },
    });
    const contexts = (manifest.staticTabs as { context?: string[] }[]).flatMap(
      ({ context }) => context ?? [],
    );
    expect(contexts).toEqual(['personalTab', 'meetingSidePanel']);
  });
});

describe('the icons', () => {
  test('are as Teams asks', () => {
    expect(iconFaults('color.png', icons['color.png'])).toEqual([]);
    expect(iconFaults('outline.png', icons['outline.png'])).toEqual([]);
  });

  test('of another size or kind are refused', () => {
    expect(iconFaults('color.png', icons['outline.png'])).toEqual([
      'color.png is 32 by 32 pixels, not 192 by 192',
    ]);
    expect(iconFaults('outline.png', Buffer.from('GIF89a'))).toEqual(['outline.png is not a PNG file']);
  });
});

describe('the package', () => {
  test('holds the manifest and the icons at its root, and is always the same', async () => {
    const zip = await appPackage({ template, icons }, values);
    const names = namesIn(zip);
    expect(names).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(zip.equals(await appPackage({ template, icons }, values))).toBe(true);
  });

  test('is not made while anything is wrong', async () => {
    await expect(appPackage({ template, icons }, { ...values, TEAMS_APP_ID: 'x' })).rejects.toThrow(/\/id/);
  });
});
