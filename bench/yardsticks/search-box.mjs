/** A button, a dialog, a field and a list, the same for every search that is compared. */
export const SEARCH_BOX = `<p><button class="search-button" type="button">Rechercher</button></p>
<dialog class="search-dialog"><input type="search" autofocus aria-label="Rechercher"><ol class="search-results"></ol></dialog>
<script>
const dialog = document.querySelector('dialog');
window.searchBox = {
  input: document.querySelector('input'),
  open(load) {
    document.querySelector('button').addEventListener('click', () => {
      dialog.showModal();
      load();
    });
  },
  show(results) {
    document.querySelector('ol').replaceChildren(
      ...results.map(({ url, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
  },
};
</script>`;
