import { describe, expect, it } from 'vitest';
import { createDossier, type Dossier } from '../../src/domain/dossier/dossier';
import { worksheetsOf } from '../../src/features/meeting/open-worksheets';
import type { WorksheetMessages } from '../../src/worksheets/messages';

const TOOLS: WorksheetMessages['tools'] = [
  {
    id: 'fears',
    name: 'Fears',
    href: '/tools/fears/',
    messages: { W3: 'Pressing: say who.', W4: 'It came back.' },
    usualNames: { habits: 'Habits are upset' },
  },
  {
    id: 'kick-off',
    name: 'Kick-off',
    href: '/tools/kick-off/',
    messages: { W1: 'To fill in: {field}.' },
    usualNames: {},
    form: {
      parts: [{ id: 'facts', fields: [{ id: 'aim', type: 'text', needed: true, options: [], columns: [] }] }],
      labels: { aim: 'Aim' },
    },
  },
];
const MESSAGES = { tools: TOOLS, about: '“{row}”: {text}', clauses: [], texts: {} };
const PRESSING = {
  id: 'a',
  fear: 'habits',
  text: '',
  group: '',
  isField: true,
  heard: '',
  frequency: 3,
  intensity: 3,
  treatments: [],
  role: '',
  review: '',
  status: 'heard',
  wasAcknowledged: false,
  clauses: [],
};

function dossier(sheets: Record<string, object>): Dossier {
  const worksheets = Object.fromEntries(
    Object.entries(sheets).map(([id, sheet]) => [
      id,
      { schema: 1 as const, changed: 1, sheet: sheet as Record<string, unknown> },
    ]),
  );
  return { ...createDossier('d', 'Léman', 1), worksheets };
}

describe('what the worksheets of a dossier still ask for', () => {
  it('names the line that a sentence is about', () => {
    const sheet = { lines: [PRESSING], silos: 0, sideFiles: 0, isLarge: false };
    expect(worksheetsOf(dossier({ fears: sheet }), MESSAGES, '2027-01-15', 'en')).toMatchObject([
      { worksheet: 'fears', warnings: 1, says: ['“Habits are upset”: Pressing: say who.'] },
    ]);
  });

  it('holds the needed fields of a worksheet that is made of content alone', () => {
    expect(worksheetsOf(dossier({ 'kick-off': {} }), MESSAGES, '2027-01-15', 'en')).toMatchObject([
      { worksheet: 'kick-off', errors: 0, warnings: 1, says: ['To fill in: Aim.'] },
    ]);
    expect(
      worksheetsOf(dossier({ 'kick-off': { aim: 'Agree' } }), MESSAGES, '2027-01-15', 'en'),
    ).toMatchObject([{ worksheet: 'kick-off', warnings: 0, says: [] }]);
  });

  it('passes over a sheet that cannot be read, and a worksheet that was not begun', () => {
    const broken = { fears: { lines: 'all' }, 'kick-off': { unknown: 1 } };
    expect(worksheetsOf(dossier(broken), MESSAGES, '2027-01-15', 'en')).toEqual([]);
    expect(worksheetsOf(dossier({}), MESSAGES, '2027-01-15', 'en')).toEqual([]);
  });
});
