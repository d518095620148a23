/** Developer metadata of the book and its sheets, and finding it. */
import type { Book } from "../engine/book";
import type { Metadata } from "../engine/metadata";
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from "./enums";
import { KIND, type Member, type Members, type Script, type Target } from "./script";
import { on } from "./strict";
import { sheetTarget, theSpreadsheet } from "./targets";

interface MetadataTarget extends Target {
  readonly metadata: Metadata;
}

interface FinderTarget extends Target {
  /** Null searches the whole book. */
  readonly sheet: string | null;
  readonly wanted: readonly ((one: Metadata) => boolean)[];
}

interface LocationTarget extends Target {
  readonly sheet: string | null;
}

const metadataTarget = (metadata: Metadata): MetadataTarget => ({
  [KIND]: "DeveloperMetadata",
  metadata,
});

const visibilities = ["DOCUMENT", "PROJECT"];

/** Members that the spreadsheet and its sheets share. */
export const metadataMembers = <T extends Target>(
  book: Book,
  sheetOf: (self: T) => string | null,
): Record<string, Member<T>> => ({
  addDeveloperMetadata: on(
    "string | string string | string DeveloperMetadataVisibility | string string DeveloperMetadataVisibility",
    (self, key: string, second?: string, third?: Metadata["visibility"]) => {
      const onlyVisibility = third === undefined && visibilities.includes(second ?? "");
      book.metadata.push({
        id: book.newRuleId(),
        key,
        value: onlyVisibility ? null : (second ?? null),
        visibility: (onlyVisibility ? (second as Metadata["visibility"]) : third) ?? "DOCUMENT",
        sheet: sheetOf(self),
      });
      return self;
    },
  ),
  getDeveloperMetadata: on("", (self) =>
    book.metadata.filter(({ sheet }) => sheet === sheetOf(self)).map(metadataTarget),
  ),
  createDeveloperMetadataFinder: on(
    "",
    (self): FinderTarget => ({
      [KIND]: "DeveloperMetadataFinder",
      sheet: sheetOf(self),
      wanted: [],
    }),
  ),
});

export const finderMembers = ({ book }: Script): Members<FinderTarget> => {
  const narrowed = (finder: FinderTarget, wanted: (one: Metadata) => boolean): FinderTarget => ({
    ...finder,
    wanted: [...finder.wanted, wanted],
  });
  return {
    withKey: on("string", (finder, key: string) => narrowed(finder, (one) => one.key === key)),
    withValue: on("string", (finder, value: string) =>
      narrowed(finder, (one) => one.value === value),
    ),
    withId: on("int", (finder, id: number) => narrowed(finder, (one) => one.id === id)),
    withVisibility: on("DeveloperMetadataVisibility", (finder, visibility: string) =>
      narrowed(finder, (one) => one.visibility === visibility),
    ),
    withLocationType: on("DeveloperMetadataLocationType", (finder, type: string) =>
      narrowed(finder, (one) => type === (one.sheet === null ? "SPREADSHEET" : "SHEET")),
    ),
    find: on("", ({ sheet, wanted }) =>
      book.metadata
        .filter((one) => sheet === null || one.sheet === sheet)
        .filter((one) => wanted.every((fits) => fits(one)))
        .map(metadataTarget),
    ),
  };
};

export const developerMetadataMembers = ({ book }: Script): Members<MetadataTarget> => ({
  getId: on("", ({ metadata }) => metadata.id),
  getKey: on("", ({ metadata }) => metadata.key),
  getValue: on("", ({ metadata }) => metadata.value),
  getVisibility: on("", ({ metadata }) => DeveloperMetadataVisibility[metadata.visibility]),
  getLocation: on(
    "",
    ({ metadata }): LocationTarget => ({
      [KIND]: "DeveloperMetadataLocation",
      sheet: metadata.sheet,
    }),
  ),
  setKey: on("string", (self, key: string) => {
    self.metadata.key = key;
    return self;
  }),
  setValue: on("string", (self, value: string) => {
    self.metadata.value = value;
    return self;
  }),
  remove: on("", ({ metadata }) => {
    const index = book.metadata.indexOf(metadata);
    if (index >= 0) book.metadata.splice(index, 1);
  }),
});

export const locationMembers = (): Members<LocationTarget> => ({
  getLocationType: on("", ({ sheet }) =>
    sheet === null
      ? DeveloperMetadataLocationType.SPREADSHEET
      : DeveloperMetadataLocationType.SHEET,
  ),
  getSheet: on("", ({ sheet }) => (sheet === null ? null : sheetTarget(sheet))),
  getSpreadsheet: on("", ({ sheet }) => (sheet === null ? theSpreadsheet : null)),
});
