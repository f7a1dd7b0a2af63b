/** What Astro sends from an island that could not come to life. */
export const HYDRATION_ERROR = 'astro:hydration-error';
