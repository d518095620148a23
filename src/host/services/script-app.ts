/** ScriptApp: triggers and authorization. */

import { zoneOf } from "../engine/zone";
import { Killed, ScriptError } from "../failures";
import { nextRun, type Schedule, type Trigger } from "../triggers";
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from "./enums";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";

interface TriggerTarget extends Target {
  readonly trigger: Trigger;
}

interface TriggerBuilder extends Target {
  readonly handler: string;
}

interface ClockBuilder extends Target {
  readonly handler: string;
  hours: number | null;
  days: number | null;
  weeks: number | null;
  weekDay: number | null;
  hour: number | null;
  timeZone: string | null;
}

interface AuthorizationTarget extends Target {
  readonly missing: readonly string[];
}

const MOST_TRIGGERS = 20;

export function scriptAppMembers({ host }: Script): Members<Target> {
  const own = () => host.triggers.filter(({ owner }) => owner === host.user.email);
  const triggers = () => own().map((trigger): TriggerTarget => ({ [KIND]: "Trigger", trigger }));

  const missing = (wanted?: readonly string[]) => {
    const { oauthScopes } = host.project.manifest;
    const unknown = wanted?.find((scope) => !oauthScopes.includes(scope));
    if (unknown)
      throw new ScriptError(`The scope ${unknown} is not in the manifest of the script.`);
    return (wanted ?? oauthScopes).filter((scope) => !host.granted.includes(scope));
  };

  return {
    newTrigger: on("string", (_, handler: string) => ({ [KIND]: "TriggerBuilder", handler })),
    getProjectTriggers: on("", triggers),
    getUserTriggers: on("Spreadsheet", triggers),
    deleteTrigger: on("Trigger", (_, { trigger }: TriggerTarget) => {
      const index = host.triggers.indexOf(trigger);
      if (index < 0) throw new ScriptError("The trigger was not found.");
      host.triggers.splice(index, 1);
    }),
    getAuthorizationInfo: on(
      "AuthMode string[]?",
      (_, _mode: string, scopes?: string[]): AuthorizationTarget => ({
        [KIND]: "AuthorizationInfo",
        missing: missing(scopes),
      }),
    ),
    requireScopes: on("AuthMode string[]", (_, _mode: string, scopes: string[]) => {
      const lacking = missing(scopes);
      if (lacking.length > 0)
        throw new Killed(`Authorization is required to perform that action: ${lacking.join(" ")}`);
    }),
    requireAllScopes: on("AuthMode", () => {
      const lacking = missing();
      if (lacking.length > 0)
        throw new Killed(`Authorization is required to perform that action: ${lacking.join(" ")}`);
    }),
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    WeekDay,
  };
}

export const authorizationMembers = ({ host }: Script): Members<AuthorizationTarget> => ({
  getAuthorizationStatus: on("", ({ missing }) =>
    missing.length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
  ),
  getAuthorizationUrl: on("", ({ missing }) =>
    missing.length > 0 ? "https://script.google.com/authorize" : null,
  ),
  getAuthorizedScopes: on("", () => [...host.granted]),
});

export const triggerBuilderMembers = (): Members<TriggerBuilder> => ({
  timeBased: on(
    "",
    ({ handler }): ClockBuilder => ({
      [KIND]: "ClockTriggerBuilder",
      handler,
      hours: null,
      days: null,
      weeks: null,
      weekDay: null,
      hour: null,
      timeZone: null,
    }),
  ),
});

const weekDays = "SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY".split(" ");

export function clockBuilderMembers({ host, book }: Script): Members<ClockBuilder> {
  const set = <K extends "hours" | "days" | "weeks" | "hour" | "timeZone">(type: string, name: K) =>
    on<ClockBuilder>(type, (builder, value: ClockBuilder[K]) => {
      builder[name] = value;
      return builder;
    });
  return {
    everyHours: set("int", "hours"),
    everyDays: set("int", "days"),
    everyWeeks: set("int", "weeks"),
    everyMinutes: on("int", () => {
      throw new ScriptError(
        "The recurrence interval for an add-on trigger must be at least one hour.",
      );
    }),
    onWeekDay: on("Weekday", (builder, day: string) => {
      builder.weekDay = weekDays.indexOf(day);
      return builder;
    }),
    atHour: on("int", (builder, hour: number) => {
      if (hour < 0 || hour > 23) throw new ScriptError("The hour must be between 0 and 23.");
      builder.hour = hour;
      return builder;
    }),
    inTimezone: set("string", "timeZone"),
    create: on("", (builder): TriggerTarget => {
      const own = host.triggers.filter(({ owner }) => owner === host.user.email);
      if (own.length > 0)
        throw new ScriptError(
          "This add-on has created too many time-based triggers in this document for this Google user account.",
        );
      if (host.triggers.length >= MOST_TRIGGERS)
        throw new ScriptError("This script has too many triggers.");
      const schedule = scheduleOf(builder, host.project.manifest.timeZone);
      const zone = schedule.kind === "hours" ? book.zone : zoneOf(schedule.timeZone);
      const trigger = {
        id: String(1_000_000 + book.newRuleId()),
        handler: builder.handler,
        owner: host.user.email,
        schedule,
        next: nextRun(schedule, host.clock.now, zone),
      };
      host.triggers.push(trigger);
      return { [KIND]: "Trigger", trigger };
    }),
  };
}

function scheduleOf(builder: ClockBuilder, scriptTimeZone: string): Schedule {
  const { hours, days, weeks, weekDay } = builder;
  const timeZone = builder.timeZone ?? scriptTimeZone;
  const hour = builder.hour ?? 0;
  if (hours !== null) return { kind: "hours", every: hours };
  if (weekDay !== null) return { kind: "weeks", every: weeks ?? 1, weekDay, hour, timeZone };
  if (days !== null) return { kind: "days", every: days, hour, timeZone };
  throw new ScriptError("The trigger has no schedule.");
}

export const triggerMembers = (): Members<TriggerTarget> => ({
  getHandlerFunction: on("", ({ trigger }) => trigger.handler),
  getUniqueId: on("", ({ trigger }) => trigger.id),
  getEventType: on("", () => EventType.CLOCK),
  getTriggerSource: on("", () => TriggerSource.CLOCK),
});
