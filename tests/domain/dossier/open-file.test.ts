import { expect, test } from 'vitest';
import { createDossier } from '../../../src/domain/dossier/dossier';
import { writeDossierFile } from '../../../src/domain/dossier/dossier-file';
import { openFile } from '../../../src/domain/dossier/open-file';
import { createRun, NO_RUNS, withCurrent } from '../../../src/domain/run/run';
import { writeBackup } from '../../../src/domain/sharing/backup';
import { assessments, lists } from '../../support/assessments';
import { codeOf, sharedOf } from './codes';

const open = (text: string) => openFile(text, assessments, lists);
const dossier = createDossier('d', 'Fédération', 1);

test('a file brings a dossier, the runs of a backup, or the codes of a text', () => {
  expect(open(writeDossierFile(dossier, 'x', 9))).toEqual({
    kind: 'dossier',
    dossier: { ...dossier, exported: 9 },
  });
  const runs = withCurrent(NO_RUNS, createRun('r', 3));
  expect(open(writeBackup({ made: 9, runs }))).toEqual({ kind: 'runs', runs: runs.runs });
  const code = codeOf(sharedOf(1));
  for (const text of [
    `Voici https://exemple.fr/r/#${code}`,
    JSON.stringify([`https://exemple.fr/r/#${code}`]),
  ]) {
    const opened = open(text);
    expect(opened.kind === 'text' && opened.found.runs.map((run) => run.code)).toEqual([code]);
  }
  expect(open('{')).toEqual({
    kind: 'text',
    found: { runs: [], invitations: [], problems: [], filters: [] },
  });
});

test('a file of this site that cannot be read says why', () => {
  const altered = (text: string, over: object) => JSON.stringify({ ...JSON.parse(text), ...over });
  const ofDossier = writeDossierFile(dossier, 'x', 9);
  const ofRuns = writeBackup({ made: 9, runs: withCurrent(NO_RUNS, createRun('r', 3)) });
  expect(open(altered(ofDossier, { version: 99 }))).toEqual({ kind: 'problem', reason: 'newer' });
  expect(open(altered(ofDossier, { dossier: 1 }))).toEqual({ kind: 'problem', reason: 'wrong' });
  expect(open(altered(ofDossier, { version: 0 }))).toEqual({ kind: 'problem', reason: 'wrong' });
  expect(open(altered(ofDossier, { version: 1.5 }))).toEqual({ kind: 'problem', reason: 'wrong' });
  expect(open(altered(ofDossier, { version: 1 }))).toMatchObject({ kind: 'dossier' });
  expect(open(altered(ofRuns, { version: 99 }))).toEqual({ kind: 'problem', reason: 'newer' });
  expect(open(altered(ofRuns, { runs: 1 }))).toEqual({ kind: 'problem', reason: 'wrong' });
  expect(open('x'.repeat(5_000_001))).toEqual({ kind: 'problem', reason: 'too-large' });
  expect(open('x'.repeat(5_000_000)).kind).toBe('text');
});
