/**
 * `google.script` inside sidebar and dialogs. `client` runs in the sandboxed frame, handed over as
 * text, so it must not use anything outside itself; `answer` is the page's side of the bridge.
 */

/** From the frame to the page. */
export type Request =
  | {
      readonly kind: "run";
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "close" | "focus" };

/** From the page to the frame. */
export interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly user?: unknown;
}

type Success = (value: unknown, user: unknown) => void;
type Failure = (error: Error, user: unknown) => void;

export function client(): void {
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  const send = (request: Request) => window.parent.postMessage(request, "*");

  window.addEventListener("message", ({ data, source }: MessageEvent<Reply>) => {
    const handlers = waiting.get(data.id);
    if (source !== window.parent || !handlers) return;
    waiting.delete(data.id);
    if (data.error === undefined) handlers.success?.(data.value, handlers.user);
    else if (handlers.failure) handlers.failure(new Error(data.error), handlers.user);
    else console.error(data.error);
  });

  /** As on Google: each `with…` gives a new runner, any other name is a function of the script. */
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (typeof name === "symbol") return undefined;
          if (name === "withSuccessHandler")
            return (success: Success) => runner({ ...handlers, success });
          if (name === "withFailureHandler")
            return (failure: Failure) => runner({ ...handlers, failure });
          if (name === "withUserObject") return (user: unknown) => runner({ ...handlers, user });
          return (...args: unknown[]) => {
            calls += 1;
            waiting.set(calls, handlers);
            send({ kind: "run", id: calls, name, args });
          };
        },
      },
    );

  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          close: () => send({ kind: "close" }),
          editor: { focus: () => send({ kind: "focus" }) },
          origin: "",
          setHeight: () => undefined,
          setWidth: () => undefined,
        },
      },
    },
  });
}

export interface Answering {
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focus(): void;
}

/** Answers what a frame asks for; the function it returns stops that. */
export function answer(frame: HTMLIFrameElement, page: Answering): () => void {
  const reply = (message: Reply) => frame.contentWindow?.postMessage(message, "*");
  const listen = ({ source, data }: MessageEvent<Request>) => {
    if (source !== frame.contentWindow) return;
    if (data.kind === "close") page.close();
    if (data.kind === "focus") page.focus();
    if (data.kind !== "run") return;
    page.call(data.name, data.args).then(
      (value) => reply({ id: data.id, value }),
      (error: Error) => reply({ id: data.id, error: error.message }),
    );
  };
  window.addEventListener("message", listen);
  return () => window.removeEventListener("message", listen);
}
