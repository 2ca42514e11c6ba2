import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { type Channel, createChannel } from '../../../src/local/channel/createChannel.ts';
import { closeServer, listen } from './tinyBot.ts';

export const ada = {
  id: '6f0c1f4e-1111-4a4a-9b1b-000000000001',
  name: 'Ada Marsh',
  email: 'ada@harbour.example',
  role: 'officer',
  schools: [],
};
export const ben = {
  id: '6f0c1f4e-2222-4a4a-9b1b-000000000002',
  name: 'Ben Okoro',
  email: 'ben@quay.example',
  role: 'school',
  schools: [],
};
const tenantId = '0a0a0a0a-0000-4000-8000-000000000000';
const appId = '0b0b0b0b-0000-4000-8000-000000000000';

export const personalOf = (person: { id: string }) => `a:${person.id}`;
export const groupId = '19:attendance-network@thread.v2';

export type RunningChannel = {
  origin: string;
  dataDir: string;
  channel: Channel;
  get(path: string): Promise<Response>;
  /** Posts JSON to /local/chats as a person and gives the parsed answer. */
  post(person: { id: string }, path: string, body?: unknown): Promise<Record<string, unknown>>;
  messages(person: { id: string }, conversationId: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

/** The channel on a port of its own, as the local tenant mounts it. */
export async function startChannel(botUrl: string, dataDir = newDataDir()): Promise<RunningChannel> {
  const root = new Hono();
  const server = createServer(getRequestListener(root.fetch));
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const channel = createChannel({ dataDir, origin, botUrl, people: [ada, ben], tenantId, appId });
  root.route('/local', channel.app);
  const chats = (path: string, person: { id: string }) => `${origin}/local/chats${path}?person=${person.id}`;
  return {
    origin,
    dataDir,
    channel,
    get: (path) => fetch(`${origin}/local${path}`),
    async post(person, path, body = {}) {
      const response = await fetch(chats(path, person), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as Record<string, unknown>;
    },
    async messages(person, conversationId) {
      const response = await fetch(chats(`/${encodeURIComponent(conversationId)}/messages`, person));
      return (await response.json()) as Record<string, unknown>[];
    },
    async close() {
      await closeServer(server);
      await channel.close();
    },
  };
}

export function newDataDir(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'channel-'));
}
