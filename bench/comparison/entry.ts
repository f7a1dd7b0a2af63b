import type { Response } from '../../src/domain/assessment/response';
import { placeItems } from '../../src/domain/assessment/placed-item';
import { createDossier } from '../../src/domain/dossier/dossier';
import { writeDossier } from '../../src/domain/dossier/stored-dossier';
import { writeShareCode } from '../../src/domain/sharing/share-code';
import type { Assessment } from '../../src/schemas/assessment';
import type { Group } from '../../src/schemas/group';

/** Dossiers of any size, with answers that differ from group to group as they do in life. */
const { assessments } = (globalThis as unknown as { bench: { assessments: Assessment[] } }).bench;
const items = placeItems(assessments);
const GROUPS: readonly Group[] = ['direction', 'managers', 'managers', 'field', 'field', 'field', 'field'];

Object.assign(globalThis, {
  dossierOf: (people: number) => {
    const runs = Array.from({ length: people }, (_, n) => {
      const group = GROUPS[n % GROUPS.length] ?? 'field';
      const responses = new Map(
        items.map(({ id }, i) => {
          const tilt = group === 'direction' ? 1 : group === 'field' ? -1 : 0;
          const level = Math.max(0, Math.min(3, 1 + tilt + ((i * 7 + n * 5) % 3)));
          return [id, ((i + n) % 17 === 0 ? 'dont-know' : level) as Response] as const;
        }),
      );
      return {
        id: `r${n}`,
        received: 1,
        code: writeShareCode({ number: n, day: 300, group, responses }, assessments),
      };
    });
    return writeDossier({ ...createDossier('bench', 'Bench', 1), runs });
  },
});
