// The three years that all tables cover.

export const day = 86_400_000;
export const firstInstant = Date.UTC(2023, 0, 1);
export const days = (Date.UTC(2026, 0, 1) - firstInstant) / day;
