import type { ItemView } from '../../views/views';
import { isLevel, type Responses } from '../../domain/assessment/response';

/** Each worksheet that answers something weak or unknown, the one that answers most first, with what it answers. */
export function WorksheetsSection({ tools }: { readonly tools: readonly HelpingWorksheet[] }) {
  return (
    <ul className="points result-tools">
      {tools.map(({ tool, answers }) => (
        <li key={tool.href} data-tool={answers.length}>
          <a href={tool.href}>{tool.name}</a>
          <ul className="plain-list hint">
            {answers.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

export interface HelpingWorksheet {
  readonly tool: NonNullable<ItemView['tool']>;
  readonly answers: readonly ItemView[];
}

/** The worksheets that answer items at level 0 or 1, or at “don’t know”. */
export function worksheetsFor(items: readonly ItemView[], responses: Responses): HelpingWorksheet[] {
  const open = items.filter(({ id, tool }) => {
    const response = responses.get(id);
    return tool !== undefined && (response === 'dont-know' || (isLevel(response) && response <= 1));
  });
  const byHref = new Map<string, HelpingWorksheet>();
  for (const item of open) {
    if (!item.tool) continue;
    const known = byHref.get(item.tool.href);
    byHref.set(item.tool.href, { tool: item.tool, answers: [...(known?.answers ?? []), item] });
  }
  return [...byHref.values()].sort((a, b) => b.answers.length - a.answers.length);
}
