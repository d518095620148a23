/** Invisible characters that say which way the text after them runs; one that was pasted along turns a sentence around. */

const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const withoutDirectionMarks = (text: string): string => text.replace(marks, "");
