/** How long the texts of sheets may be, in characters as Unicode counts them. Fields and readers take their limits from here. */
export const TEXT_LENGTHS = {
  cell: 20,
  name: 80,
  label: 120,
  sentence: 200,
  question: 300,
  passage: 600,
  long: 2000,
} as const;
