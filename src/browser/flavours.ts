/** What a paste or a drop brings, each as the program it comes from wrote it; empty where there is none. */
export interface Flavours {
  readonly plain: string;
  readonly html: string;
  /** Addresses of dragged links, one a line. */
  readonly addresses: string;
}

/** Reads what was pasted or dropped, other than files. */
export function flavoursOf(brought: DataTransfer): Flavours {
  return {
    plain: read(brought, 'text/plain'),
    html: read(brought, 'text/html'),
    addresses: read(brought, 'text/uri-list') || read(brought, 'text/x-moz-url'),
  };
}

/** Whether a drag carries something to read that is no file. */
export function isTextDrag({ types }: DataTransfer): boolean {
  return !types.includes('Files') && types.some((type) => type.startsWith('text/'));
}

function read(brought: DataTransfer, flavour: string): string {
  try {
    return brought.getData(flavour);
  } catch {
    return '';
  }
}
