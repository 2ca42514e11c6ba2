import { describe, expect, test } from 'vitest';
import { settingNames } from '../../src/server/settings.ts';
import { suspectSettings } from '../../src/server/suspectSettings.ts';

describe('names that look like ours', () => {
  test.each([
    ['MicrosoftAppID', 'MicrosoftAppId'],
    ['MICROSOFTAPPTYPE', 'MicrosoftAppType'],
    ['MicrosoftAppTyp', 'MicrosoftAppType'],
    ['MicrosoftAppTennantId', 'MicrosoftAppTenantId'],
    ['MicrosofAppPassword', 'MicrosoftAppPassword'],
    ['port', 'PORT'],
    ['PROT', 'PORT'],
    ['DATADIR', 'DATA_DIR'],
    ['PUBLIC_URI', 'PUBLIC_URL'],
    ['GRAPH_BASEURL', 'GRAPH_BASE_URL'],
    ['SHAREPOINT_SITE', 'SHAREPOINT_SITE_ID'],
    ['TOKEN_ISSUERS', 'TOKEN_ISSUER'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['BAND_READNG', 'BAND_READING'],
  ])('%s is named, and %s suggested', (name, meant) => {
    expect(suspectSettings({ [name]: 'x' })).toEqual([
      `${name} is not a setting of ours and is not used. Did you mean ${meant}?`,
    ]);
  });

  test('a name with one of our prefixes is named though nothing is near', () => {
    expect(suspectSettings({ TEAMS_SOMETHING_ELSE_ENTIRELY: 'x' })).toEqual([
      'TEAMS_SOMETHING_ELSE_ENTIRELY is not a setting of ours and is not used.',
    ]);
  });

  test.each([
    'PATH',
    'HOME',
    'HOST',
    'PWD',
    'SPORT',
    'PORTS',
    'POST',
    'TERM',
    'LANG',
    'SHELL',
    'USER',
    'HOSTNAME',
    'LOGNAME',
    'NODE_PATH',
    'XDG_DATA_DIRS',
    'npm_config_port',
    'npm_package_version',
    'NPM_TOKEN',
    'GITHUB_TOKEN',
    'WEBSITE_HOSTNAME',
    'DEBUG',
    'EDITOR',
    'GRAPH_TRAFFIC_FILE',
    '_',
  ])('%s is somebody else’s', (name) => {
    expect(suspectSettings({ [name]: 'x' })).toEqual([]);
  });

  test('our own names are fine', () => {
    expect(suspectSettings(Object.fromEntries(settingNames.map((name) => [name, 'x'])))).toEqual([]);
  });
});

describe('a .env file', () => {
  test('has every name that is not ours named', () => {
    expect(suspectSettings({}, { PORT: '1', FAVOURITE_COLOUR: 'green', MicrosoftAppKey: 'x' })).toEqual([
      'FAVOURITE_COLOUR in .env is not a setting of ours and is not used.',
      'MicrosoftAppKey in .env is not a setting of ours and is not used. Did you mean MicrosoftAppId?',
    ]);
  });
});
