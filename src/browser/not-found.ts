/**
 * Leaves a page that speaks several languages with the one of the address it was served for.
 * The other languages’ frames wait in templates that name the home of their language.
 * A frame brings its own scripts, which run once it stands on the page.
 */
export function speakLanguageOfAddress(): void {
  const twin = [...document.querySelectorAll<HTMLTemplateElement>('template[data-home]')].find(
    ({ dataset }) => location.pathname.startsWith(dataset['home'] ?? ''),
  );
  if (!twin) {
    for (const other of document.querySelectorAll('[data-other]')) other.remove();
    return;
  }
  document.documentElement.lang = twin.dataset['locale'] ?? '';
  document.title = twin.dataset['title'] ?? '';
  document.body.replaceChildren(twin.content.cloneNode(true));
}
