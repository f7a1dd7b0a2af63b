import { copyText } from './clipboard';

/**
 * Has the link of a heading copy its own address when it is followed, and say so
 * in the words of `AnchorWords`. Where that is refused the address bar still holds it.
 */
export function copyAnchors(anchors: Iterable<HTMLAnchorElement>): void {
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('aria-live', 'polite');
  document.querySelector('main')?.append(status);
  const copied = document.getElementById('link-to')?.dataset['copied'] ?? '';
  let last: HTMLAnchorElement | undefined;
  for (const anchor of anchors)
    anchor.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      // The heading is in view already; leaping to it would take the focus away.
      event.preventDefault();
      history.replaceState(history.state, '', anchor.hash);
      void copyText(anchor.href).then((isCopied) => {
        if (!isCopied) return;
        last?.removeAttribute('data-copied');
        anchor.dataset['copied'] = copied;
        status.textContent = copied;
        last = anchor;
      });
    });
}
