/**
 * Leaves a page that speaks several languages with the one of the address it was served for.
 * The other languages’ frames wait in templates that name the home of their language.
 * @returns whether the frame was changed, and its behaviours have to be set up again
 */
export function speakLanguageOfAddress(): boolean {
  const twin = [...document.querySelectorAll<HTMLTemplateElement>('template[data-home]')].find(
    ({ dataset }) => location.pathname.startsWith(dataset['home'] ?? ''),
  );
  if (!twin) {
    for (const other of document.querySelectorAll('[data-other]')) other.remove();
    return false;
  }
  document.documentElement.lang = twin.dataset['locale'] ?? '';
  document.title = twin.dataset['title'] ?? '';
  document.body.replaceChildren(twin.content.cloneNode(true));
  return true;
}
