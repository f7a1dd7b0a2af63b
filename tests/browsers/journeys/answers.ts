/** Run in a page: the answers that its forms show, as `sponsor-authority 2`. */
export const given = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('form[data-item] input:checked')].map(
    ({ name, value }) => `${name} ${value}`,
  );

/** Run in a page: the points it asks. */
export const asked = (): string[] =>
  [...document.querySelectorAll('form[data-item]')].map((form) => form.getAttribute('data-item')!);

/** An answer of a point. */
export const radio = (item: string, value: number | string): string =>
  `form[data-item="${item}"] input[value="${value}"]`;
