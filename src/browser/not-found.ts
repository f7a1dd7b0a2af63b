/**
 * Leaves a page that speaks several languages with the one of the address it was served for.
 * The other languages’ frames wait in templates that name the home of their language.
 * It must be done before the script of the page brings the frame to life.
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
