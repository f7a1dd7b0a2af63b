import { placeItems } from '../../src/domain/assessment/placed-item';
import type { Response } from '../../src/domain/assessment/response';
import { createDossier, type Dossier } from '../../src/domain/dossier/dossier';
import { writeDossier } from '../../src/domain/dossier/stored-dossier';
import { writeShareCode } from '../../src/domain/sharing/share-code';
import type { Group } from '../../src/schemas/group';
import { assessments } from './assessments';

export const items = placeItems(assessments);
const AT = 1_795_000_000_000;

/** How each group tends to answer: mean levels of its people, item by item, unlike in a known way. */
const TENDENCY: Readonly<Record<Group, number>> = {
  direction: 2.4,
  managers: 1.8,
  field: 1.1,
  'project-team': 2,
  external: 1.5,
};

/** The code of one person’s run: the same for the same number and group. */
export function codeFor(
  number: number,
  group: Group | undefined,
  day = 320,
  over: Readonly<Record<string, Response>> = {},
): string {
  const responses = new Map(
    items.map(({ id }, i): [string, Response] => {
      const given = over[id];
      if (given !== undefined) return [id, given];
      const noise = ((i * 37 + number * 17) % 11) / 11 - 0.5;
      const tilt = ((i * 29) % 13) / 13 - 0.5;
      const level = Math.round((group ? TENDENCY[group] : 1.5) + noise * 1.2 + tilt * 2.2);
      return (i * 7 + number * 3) % 23 === 0
        ? [id, 'dont-know']
        : [id, Math.max(0, Math.min(3, level)) as Response];
    }),
  );
  return writeShareCode({ number, day, stage: 2, group, responses }, assessments);
}

/** A dossier with so many runs of each group. */
export function dossierOf(
  people: Partial<Record<Group, number>>,
  id = 'd1',
  name = 'Fédération du Léman',
): Dossier {
  const groups = Object.entries(people).flatMap(([group, n]) =>
    Array.from({ length: n }, () => group as Group),
  );
  return {
    ...createDossier(id, name, AT),
    runs: groups.map((group, i) => ({ id: `r${i}`, code: codeFor(i + 1, group), received: AT })),
  };
}

/** What a browser keeps of a dossier. */
export function keptDossier(dossier: Dossier): Record<string, string> {
  return { [`prelude:dossier:${dossier.id}`]: writeDossier(dossier) };
}
