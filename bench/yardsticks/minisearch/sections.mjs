/**
 * The sections of a built page as VitePress’s local search takes them: a heading, the headings above it
 * and the text up to the next heading.
 * @param {import('@playwright/test').Page} page without JavaScript, which reads the built page
 * @param {{ path: string, html: string }} built
 * @returns {Promise<{ id: string, title: string, titles: string[], text: string }[]>}
 */
export async function readSections(page, { path, html }) {
  await page.setContent(html);
  const sections = await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main === null) return [];
    for (const element of main.querySelectorAll('script, style, template, [data-pagefind-ignore]'))
      element.remove();
    /** @type {{ anchor: string, title: string, titles: string[], text: string }[]} */
    const found = [];
    const above = [];
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const heading = node instanceof Element && /^H([1-6])$/.exec(node.tagName);
      if (heading) {
        const title = node.textContent.trim().replace(/\s+/g, ' ');
        above.length = Number(heading[1]) - 1;
        found.push({ anchor: node.id && `#${node.id}`, title, titles: above.filter(Boolean), text: '' });
        above.push(title);
      } else if (node instanceof Text && found.length > 0) found.at(-1).text += `${node.data} `;
    }
    return found;
  });
  return sections.map(({ anchor, text, ...section }, i) => ({
    id: `${path}${anchor || (i === 0 ? '' : `#${i}`)}`,
    text: text.replace(/\s+/g, ' ').trim(),
    ...section,
  }));
}
