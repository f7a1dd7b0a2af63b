import type { BreadcrumbList, Graph, Organization, Thing } from 'schema-dts';
import { loadPaths, loadSite } from './site';

/** What a page tells search engines of itself. Addresses are as on the page; `whole` makes them whole. */
export interface PageFacts {
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly image: string;
  readonly isHome: boolean;
  /** The pages above it, the widest first. */
  readonly trail: readonly Step[];
  /** For a text: the day it was last read through, as 2026-11-21. */
  readonly article?: { readonly reviewed?: string | undefined } | undefined;
}

export interface Step {
  readonly name: string;
  readonly href: string;
}

/** The structured data of a page (schema.org, JSON-LD). It says nothing that the page does not say. */
export async function structuredData(facts: PageFacts, whole: (path: string) => string): Promise<Graph> {
  const { locale, title, description, href, image, isHome, trail, article } = facts;
  const [site, path] = await Promise.all([loadSite(), loadPaths(locale)]);
  const home = whole(path('home'));
  const publisher: Organization = {
    '@type': 'Organization',
    name: site.publisher.name || site.name,
    url: home,
  };
  const things: Thing[] = [];
  if (isHome)
    things.push({
      '@type': 'WebSite',
      name: site.name,
      url: home,
      inLanguage: locale,
      description,
      publisher,
    });
  if (article)
    things.push({
      '@type': 'Article',
      headline: title,
      inLanguage: locale,
      image: whole(image),
      ...(article.reviewed && { dateModified: article.reviewed }),
      author: publisher,
    });
  if (trail.length > 0)
    things.push(
      breadcrumbs([{ name: site.name, href: path('home') }, ...trail, { name: title, href }], whole),
    );
  return { '@context': 'https://schema.org', '@graph': things };
}

function breadcrumbs(steps: readonly Step[], whole: (path: string) => string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, i) => ({
      '@type': 'ListItem' as const,
      position: i + 1,
      name,
      // The last one is the page itself.
      ...(i + 1 < steps.length && { item: whole(href) }),
    })),
  };
}
