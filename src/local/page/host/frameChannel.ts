/** A call of the app in a frame. The names are those of teams-js. */
export type AppCall = { func: string; args: readonly unknown[]; reply(...args: unknown[]): void };

export type FrameChannel = {
  /** Tells the app of an event, such as 'themeChange'. */
  tell(func: string, ...args: unknown[]): void;
  close(): void;
};

type Post = { id: number; uuidAsString?: string; func: string; args?: unknown[] };

function isPost(data: unknown): data is Post {
  return (
    typeof data === 'object' &&
    data !== null &&
    typeof Reflect.get(data, 'func') === 'string' &&
    typeof Reflect.get(data, 'id') === 'number'
  );
}

/** Listens to the app in one frame, and only to it, from the origin that the frame was given. */
export function openFrameChannel(frame: HTMLIFrameElement, onCall: (call: AppCall) => void): FrameChannel {
  const origin = new URL(frame.src).origin;
  const post = (message: object): void => frame.contentWindow?.postMessage(message, origin);

  const receive = ({ source, origin: from, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || from !== origin || !isPost(data)) return;
    const { id, uuidAsString, func, args = [] } = data;
    onCall({ func, args, reply: (...answer) => post({ id, uuidAsString, args: answer }) });
  };
  window.addEventListener('message', receive);
  return {
    tell: (func, ...args) => post({ func, args }),
    close: () => window.removeEventListener('message', receive),
  };
}
