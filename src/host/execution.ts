/**
 * One execution: a fresh realm with the services in it, the script files loaded, and a watch over
 * what it calls: counting, time, rights, faults.
 */
import { authorize } from "./authorization";
import { Killed, ScriptError } from "./failures";
import type { OpenRealm, Realm } from "./realm";
import { kindOf, services } from "./services/kinds";
import { KIND, type Kind, type Script, type Surface } from "./services/script";
import { serviceObject } from "./services/strict";
import type { AuthMode, Calls, HostState } from "./state";

export interface ExecutionOptions {
  readonly mode: AuthMode;
  readonly surface: Surface;
  /** How long it may take, in milliseconds of the fake clock. */
  readonly limit: number;
}

export interface Execution {
  readonly realm: Realm;
  readonly calls: Calls;
  /** Runs a function of the script; fails with what the script could not have hidden. */
  run(name: string, args: readonly unknown[]): unknown;
}

export function startExecution(
  host: HostState,
  openRealm: OpenRealm,
  { mode, surface, limit }: ExecutionOptions,
): Execution {
  const realm = openRealm(() => host.clock.now);
  const calls: Calls = { total: 0, members: {} };
  const kinds = new Map<string, Kind>();
  const deadline = host.clock.now + limit;
  let loading = true;
  let problem: Error | null = null;

  const script: Script = {
    host,
    book: host.book,
    realm,
    mode,
    surface,
    enter(namespace, kind, member) {
      if (problem instanceof Killed) throw problem;
      const path = [namespace, kind, member].filter(Boolean).join(".");
      if (loading) throw new Error(`local host: ${path} was called while the script was loading`);
      if (kind === "console" || kind === "Logger") return;
      const name = `${kind}.${member}`;
      count(calls, name);
      count(host.calls, name);
      host.clock.now += host.clock.perCall;
      const fault = host.faults?.({ member: name, number: calls.total });
      if (fault === "kill" || host.clock.now > deadline)
        throw new Killed("Exceeded maximum execution time");
      if (fault) throw fault === "fail" ? new ScriptError(`Service error: ${path}`) : fault;
      authorize({ mode, surface, granted: host.granted }, kind, member, path);
    },
    fail(failure) {
      problem ??= failure;
      return failure;
    },
    kind(name) {
      const known = kinds.get(name) ?? kindOf(script, name);
      kinds.set(name, known);
      return known;
    },
  };

  for (const name of Object.keys(services))
    realm.define(name, serviceObject(script, { [KIND]: name }));
  for (const file of host.project.scripts) realm.load(file);
  loading = false;

  return {
    realm,
    calls,
    run(name, args) {
      const run = realm.functions().includes(name) ? realm.read(name) : undefined;
      if (typeof run !== "function") throw new ScriptError(`Script function not found: ${name}`);
      try {
        const result: unknown = run(...args);
        if (problem) throw problem;
        return result;
      } catch (error) {
        throw problem ?? error;
      } finally {
        if (host.lock.holder === realm) host.lock.holder = null;
      }
    },
  };
}

function count(calls: Calls, member: string): void {
  calls.total += 1;
  calls.members[member] = (calls.members[member] ?? 0) + 1;
}
