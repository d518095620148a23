/** Whose birthday is coming up. */

import { requirePositive, requireWhole } from "./check";
import { civilDate, type Day, dayOf, daysInMonth } from "./day";

export interface BirthdayDue {
  /** Place in the list of birthdays given, from 0. */
  readonly row: number;
  readonly birthday: Day;
  readonly turns: number;
}

/**
 * The next birthday of each person where it falls in `days` days from `from` on, by date, then in the order
 * given. Whoever was born on 29 February celebrates on the 28th in common years; the day of birth itself is
 * no birthday. Errors: notPositive and notWhole (days).
 */
export function birthdaysDue(birthdays: ArrayLike<Day>, from: Day, days: number): BirthdayDue[] {
  requirePositive(days, "days");
  requireWhole(days, "days");
  return Array.from(birthdays, (born, row) => ({ row, ...nextBirthday(born, from) }))
    .filter(({ birthday }) => birthday < from + days)
    .sort((a, b) => a.birthday - b.birthday);
}

function nextBirthday(born: Day, from: Day): { birthday: Day; turns: number } {
  const { year: yearOfBirth, month, date } = civilDate(born);
  let year = Math.max(yearOfBirth + 1, civilDate(from).year);
  const inYear = () => dayOf(year, month, Math.min(date, daysInMonth(year, month)));
  if (inYear() < from) year++;
  return { birthday: inYear(), turns: year - yearOfBirth };
}
