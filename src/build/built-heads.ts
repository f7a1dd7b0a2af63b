import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the head of a built page says of it to those who find and share it. */
export interface BuiltHead {
  /** Its whole address. */
  readonly canonical?: string | undefined;
  /** Whether it asks to stay out of search engines. */
  readonly unlisted: boolean;
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  /** Its title without the name of the site, and its picture. */
  readonly title?: string | undefined;
  readonly image?: string | undefined;
}

/** The heads of all pages of a built site, by their files in order. */
export async function readHeads(folder: string): Promise<readonly BuiltHead[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(files.map(async (file) => headOf(await readFile(join(folder, file), 'utf8'))));
}

/** What a page’s HTML says in its head. It was written by this build, so its shape is known. */
export function headOf(html: string): BuiltHead {
  const head = html.slice(0, html.indexOf('</head>'));
  const one = (pattern: RegExp) => {
    const found = pattern.exec(head)?.[1];
    return found === undefined ? undefined : decoded(found);
  };
  return {
    canonical: one(/<link rel="canonical" href="([^"]*)"/),
    unlisted: head.includes('<meta name="robots" content="noindex"'),
    alternates: [...head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang = '', url = '']) => ({ lang, url: decoded(url) }),
    ),
    title: one(/<meta property="og:title" content="([^"]*)"/),
    image: one(/<meta property="og:image" content="([^"]*)"/),
  };
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&');
}
