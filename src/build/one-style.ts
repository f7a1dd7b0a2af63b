import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type AtRule, type Container, parse } from 'postcss';
import { withBase } from '../i18n/base';
import { rewritePages } from './built-pages';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const LINKED = /<link rel="stylesheet" href="[^"]*">/g;

/** What of a page’s styles is for screens, and what for paper alone. */
interface Styles {
  readonly screen: string;
  readonly paper: string;
}

/**
 * Puts the inline styles of a page into one, in their order. The build leaves one for each family of type, for the
 * page and for its islands, and each would cost a hash of its own, which nothing compresses, in the policy. What is for paper
 * alone goes into a file that nothing waits for, and a stylesheet that several parts of a page ask for is asked for once.
 */
export default function oneStyle(): AstroIntegration {
  let base = '/';
  let assets = '_astro';
  return {
    name: 'one-style',
    hooks: {
      'astro:config:setup': ({ config }) => {
        base = config.base;
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const papers = new Map<string, string>();
        const addressOf = (paper: string) => {
          const file = `paper.${createHash('sha256').update(paper).digest('hex').slice(0, 8)}.css`;
          papers.set(file, paper);
          return withBase(`/${assets}/${file}`, base);
        };
        const known = new Map<string, Styles>();
        await rewritePages(folder, (html) => withOneStyle(html, addressOf, known));
        for (const [file, paper] of papers) await writeFile(join(folder, assets, file), paper);
      },
    },
  };
}

/**
 * A page whose last style in the head holds all of them. A page without styles stays as it is.
 * @param addressOf where styles for paper will stand
 * @param known what was parted before: pages of one kind have the same styles
 */
export function withOneStyle(
  html: string,
  addressOf: (paper: string) => string,
  known = new Map<string, Styles>(),
): string {
  const all = [...html.matchAll(STYLE)].map(([, text = '']) => text).join('');
  const end = html.indexOf('</head>');
  if (all === '' || end < 0) return html;
  const { screen, paper } = known.get(all) ?? partStyles(all);
  known.set(all, { screen, paper });
  // Spaces between what a head holds mean nothing.
  const head = html.slice(0, end).replace(STYLE, '').replace(/> +</g, '><');
  const forPaper = paper && `<link rel="stylesheet" media="print" href="${addressOf(paper)}">`;
  const asked = new Set<string>();
  const body = html
    .slice(end)
    .replace(STYLE, '')
    .replace(LINKED, (link) => {
      const isNew = !asked.has(link);
      asked.add(link);
      return isNew ? link : '';
    });
  return `${head}<style>${screen}</style>${forPaper}${body}`;
}

function partStyles(css: string): Styles {
  const [screen, paper] = [parse(css), parse(css)];
  screen.walkAtRules('media', (rule) => {
    if (isForPaper(rule)) rule.remove();
  });
  keepPaper(paper);
  return { screen: screen.toString(), paper: paper.toString() };
}

/** Leaves what is for paper alone, in the layers and conditions in which it stands. */
function keepPaper(rules: Container): void {
  rules.each((rule) => {
    if (rule.type === 'atrule' && isForPaper(rule as AtRule)) return;
    if ('nodes' in rule && rule.type === 'atrule') keepPaper(rule as Container);
    if (!('nodes' in rule) || rule.type === 'rule' || !rule.nodes?.length) rule.remove();
  });
}

function isForPaper({ name, params }: AtRule): boolean {
  return name === 'media' && params === 'print';
}
