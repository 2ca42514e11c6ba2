import { describe, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../../../tabs/app/apiProblem.ts';
import type { CheckLine, SaveLine, UploadedFile } from '../../../../../tabs/app/apiTypes.ts';
import type { ImportPorts } from '../../../../../tabs/features/registers/queue/importPorts.ts';
import { createImportQueue } from '../../../../../tabs/features/registers/queue/importQueue.ts';
import { importCheck } from '../importCheck.ts';

const gone = () => new ApiProblem({ code: 'upload_gone', words: 'Send it again.', reference: '' }, 410);
const saved = { importId: 'i', onCaseload: 1, to: '2025-10-24', changed: true };

function fakePorts() {
  let next = 1;
  return {
    upload: vi.fn<ImportPorts['upload']>(async (file, sent) => {
      await Promise.resolve();
      sent(1);
      const uploaded: UploadedFile = {
        uploadId: `u${next++}`,
        fileName: file.name,
        size: file.size,
        checksum: 'c',
      };
      return uploaded;
    }),
    forget: vi.fn<ImportPorts['forget']>(async () => {}),
    check: vi.fn<ImportPorts['check']>(async (_, line) => {
      const end: CheckLine = { check: importCheck() };
      line({ read: 5, size: 10 });
      return end;
    }),
    save: vi.fn<ImportPorts['save']>(async (_, line) => {
      const end: SaveLine = { saved };
      line({ stage: 'writing', done: 1, total: 2 });
      return end;
    }),
    rejections: vi.fn<ImportPorts['rejections']>(async () => new Blob(['Line'])),
  };
}

const files = (count: number) => Array.from({ length: count }, (_, at) => new File([`${at}`], `${at}.csv`));

function queueWith(ports: ImportPorts) {
  const figuresChanged = vi.fn();
  const queue = createImportQueue(ports, figuresChanged);
  const stages = () => queue.state().items.map(({ stage }) => stage.at);
  const settled = (...expected: string[]) => vi.waitFor(() => expect(stages()).toEqual(expected));
  return { queue, figuresChanged, stages, settled };
}

const key = 'file-1';

describe('the queue at work', () => {
  test('twenty files are sent two at a time and checked three at a time', async () => {
    const atOnce = { upload: 0, check: 0 };
    const most = { upload: 0, check: 0 };
    const counted = async <T>(name: 'upload' | 'check', work: () => Promise<T>) => {
      most[name] = Math.max(most[name], ++atOnce[name]);
      await new Promise((resolve) => setTimeout(resolve, name === 'check' ? 5 : 1));
      atOnce[name] -= 1;
      return work();
    };
    const inner = fakePorts();
    const { queue, settled } = queueWith({
      ...inner,
      upload: (...args) => counted('upload', () => inner.upload(...args)),
      check: (...args) => counted('check', () => inner.check(...args)),
    });
    queue.dispatch({ type: 'add', files: files(20), schoolId: 's' });
    await settled(...Array.from({ length: 20 }, () => 'checked'));
    expect(most).toEqual({ upload: 2, check: 3 });
  });

  test('a save says that the figures have changed, and checks what waits for the same school again', async () => {
    const ports = fakePorts();
    const { queue, figuresChanged, settled } = queueWith(ports);
    queue.dispatch({ type: 'add', files: files(2), schoolId: 's' });
    await settled('checked', 'checked');
    queue.dispatch({ type: 'save', keys: [key] });
    await settled('saved', 'checked');
    expect(figuresChanged).toHaveBeenCalledWith('s');
    expect(ports.check).toHaveBeenCalledTimes(3);
    expect(ports.save.mock.calls[0]?.[0]).toEqual({
      schoolId: 's',
      uploadId: 'u1',
      reading: {},
      checksum: 'a'.repeat(64),
      standing: '',
    });
  });

  test('a save that broke off asks for the history again', async () => {
    const { queue, figuresChanged, settled } = queueWith({
      ...fakePorts(),
      save: () => Promise.reject(new Error('cut')),
    });
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('checked');
    queue.dispatch({ type: 'save', keys: [key] });
    await vi.waitFor(() => expect(figuresChanged).toHaveBeenCalled());
    expect(queue.state().items[0]?.stage).toMatchObject({ at: 'checked', error: new Error('cut') });
  });
});

describe('a file that the server no longer holds', () => {
  test('is sent again by itself, once, and the call made again', async () => {
    const ports = fakePorts();
    ports.check.mockRejectedValueOnce(gone());
    const { queue, settled } = queueWith(ports);
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('checked');
    expect(ports.upload).toHaveBeenCalledTimes(2);
    expect(queue.state().items[0]?.uploadId).toBe('u2');
    ports.save.mockRejectedValueOnce(gone());
    queue.dispatch({ type: 'save', keys: [key] });
    await settled('saved');
    expect(ports.save.mock.calls.map(([{ uploadId }]) => uploadId)).toEqual(['u2', 'u3']);
  });

  test('is not sent for ever', async () => {
    const ports = { ...fakePorts(), check: () => Promise.reject(gone()) };
    const { queue, settled } = queueWith(ports);
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('failed');
    expect(ports.upload).toHaveBeenCalledTimes(2);
  });

  test('is sent again for the list of rows that are not used', async () => {
    const ports = fakePorts();
    const { queue, settled } = queueWith(ports);
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('checked');
    ports.rejections.mockRejectedValueOnce(gone());
    expect(await (await queue.rejections(key)).text()).toBe('Line');
    expect(queue.state().items[0]).toMatchObject({ uploadId: 'u2', stage: { at: 'checked' } });
  });
});

describe('stopping', () => {
  const endless = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

  test('a check that is stopped is not waited for, and the next file has its turn', async () => {
    const ports = fakePorts();
    ports.check.mockImplementationOnce((_, __, signal) => endless(signal));
    const { queue, settled } = queueWith(ports);
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('checking');
    queue.dispatch({ type: 'stop', key });
    await settled('stopped');
    queue.dispatch({ type: 'retry', key });
    await settled('checked');
  });

  test('a file read another way in the middle of a check gives up the first reading', async () => {
    const signals: AbortSignal[] = [];
    const inner = fakePorts();
    const { queue, settled } = queueWith({
      ...inner,
      check: (at, line, signal) => {
        signals.push(signal);
        return signals.length === 1 ? endless(signal) : inner.check(at, line, signal);
      },
    });
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('checking');
    queue.dispatch({ type: 'school', key, schoolId: 't' });
    await settled('checked');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(inner.check.mock.calls[0]?.[0].schoolId).toBe('t');
  });

  test('removing a file lets the server forget it', async () => {
    const ports = fakePorts();
    const { queue, settled } = queueWith(ports);
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('checked');
    queue.dispatch({ type: 'remove', key });
    expect(ports.forget).toHaveBeenCalledWith('u1');
    expect(queue.state().items).toEqual([]);
  });

  test('removing a file in the middle of sending it stops that', async () => {
    let signal: AbortSignal | undefined;
    const ports = fakePorts();
    ports.upload.mockImplementationOnce((_, __, given) => {
      signal = given;
      return endless(given);
    });
    const { queue, settled } = queueWith(ports);
    queue.dispatch({ type: 'add', files: files(1), schoolId: 's' });
    await settled('sending');
    queue.dispatch({ type: 'remove', key });
    expect(signal?.aborted).toBe(true);
    expect(ports.forget).not.toHaveBeenCalled();
  });
});
