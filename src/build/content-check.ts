import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../content/check/check-content';
import { formatReport } from '../content/check/problem';

/**
 * Stops a build whose content is not sound and names every problem at once.
 * In development the same report stands in the browser's overlay until it is mended.
 */
export default function contentCheck(): AstroIntegration {
  let project = process.cwd();
  const check = () => {
    const problems = checkContent(project);
    return problems.length === 0 ? undefined : formatReport(problems);
  };
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        project = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'sync') return;
        const report = check();
        if (report === undefined) return logger.info('The content is sound.');
        logger.error(report);
        throw new Error('The content is not sound; the problems are listed above.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          const report = check();
          if (report === undefined) return;
          logger.error(report);
          server.ws.send({ type: 'error', err: { message: report, stack: '' } });
        };
        server.watcher.on('all', (_, path) => {
          if (/[\\/]content[\\/].*\.(ya?ml|mdx)$/.test(path)) tell();
        });
        server.ws.on('connection', tell);
      },
    },
  };
}
