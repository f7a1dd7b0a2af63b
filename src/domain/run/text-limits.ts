/** How long texts may be that people write, in characters as Unicode counts them. */
export const TEXT_LIMITS = { runName: 80, note: 1000, sender: 60, greeting: 300, question: 200 } as const;
