import { htmlPage } from './html.mjs';

const STYLE = 'body{max-width:42rem;margin:0 auto;padding:1rem;font:1rem/1.5 sans-serif}';

/**
 * A guidance text as a hand would write it: the words of the built page and their markup, without
 * scripts, islands, classes and drawings, under one line of style.
 * @param {import('@playwright/test').Browser} browser which reads the built page
 * @param {string} html of the built page
 * @returns {Promise<string>}
 */
export async function writeSameText(browser, html) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    const { title, main } = await page.evaluate(() => {
      const kept = document.querySelector('main');
      if (kept === null) throw new Error('The built page has no main part.');
      for (const element of kept.querySelectorAll(
        'script, style, template, link, .item-widget, .assess details, svg, dialog',
      ))
        element.remove();
      for (const element of kept.querySelectorAll('*'))
        for (const { name } of [...element.attributes])
          if (!['id', 'href', 'lang', 'aria-label'].includes(name)) element.removeAttribute(name);
      return { title: document.title, main: kept.innerHTML };
    });
    return htmlPage({ title, head: `<style>${STYLE}</style>`, body: `<main>${main}</main>` });
  } finally {
    await context.close();
  }
}
