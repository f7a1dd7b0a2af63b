import { KINDS } from '../budget/budget-rules';
import { PHASES } from '../raci/raci-sheet';
import { changeRow } from '../../domain/worksheets/rows';
import { MOST_ROWS } from '../../domain/worksheets/sheet';
import {
  CARRIERS,
  GROUP_STAGES,
  type PlannedAction,
  removeGroup,
  type StageGroup,
  type StagePlan,
} from './stages-rules';
import { bind } from '../fields/bind';
import { CheckField, optionsOf, orNone, RadioField, SelectField } from '../fields/choice-fields';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { StagesContent } from './stages-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

type Level = StageGroup['levels'][number];

/** The groups with four questions each, then what is planned. */
export function StagesEditor({ sheet, content, change, around }: EditorProps<StagePlan, StagesContent>) {
  const { words: w, levels } = content;
  const alterGroup = (id: string, part: Partial<StageGroup>, key?: string) =>
    change({ ...sheet, groups: changeRow(sheet.groups, id, part) }, key);
  const alterAction = (id: string, part: Partial<PlannedAction>, key?: string) =>
    change({ ...sheet, actions: changeRow(sheet.actions, id, part) }, key);
  const answers = [
    { value: '', label: w.noAnswer },
    ...levels.levels.map((label, value) => ({ value: `${value}`, label })),
    { value: 'dont-know', label: levels.dontKnow },
  ];
  return (
    <>
      <section className="result-section" aria-labelledby="stages-groups">
        <h2 id="stages-groups">{w.groups}</h2>
        <p className="section-lead">{w.groupsLead}</p>
        <RowList
          rows={sheet.groups}
          onChange={(groups) => change({ ...sheet, groups })}
          remove={(id) => change(removeGroup(sheet, id))}
          nameOf={({ label }, i) => label || `${w.group} ${i + 1}`}
          add={w.addGroup}
          create={(id): StageGroup => ({ id, label: '', levels: [null, null, null, null] })}
          most={MOST_ROWS}
        >
          {(group) => {
            const field = bind(
              group,
              (part, key) => alterGroup(group.id, part, key),
              { ...w, label: w.group },
              { row: group.id },
            );
            return (
              <>
                <TextField {...field('label')} max={TEXT_LENGTHS.name} />
                <NumberField kind="count" {...field('headcount')} />
                <div className="field-wide">
                  {GROUP_STAGES.map((stage) => (
                    <RadioField
                      key={stage}
                      at={{ row: group.id, field: `stage-${stage}` }}
                      label={`${stage}. ${w.stages[stage].name}`}
                      hint={w.stages[stage].probe}
                      value={written(group.levels[stage - 1] ?? null)}
                      options={answers}
                      onChange={(value) =>
                        alterGroup(group.id, {
                          levels: group.levels.map((level, i) =>
                            i === stage - 1 ? read(value) : level,
                          ) as unknown as StageGroup['levels'],
                        })
                      }
                    />
                  ))}
                  <SaidAt at={{ row: group.id }} />
                </div>
              </>
            );
          }}
        </RowList>
      </section>
      <section className="result-section" aria-labelledby="stages-actions">
        <h2 id="stages-actions">{w.actions}</h2>
        <p className="section-lead">{w.actionsLead}</p>
        <RowList
          ordered
          rows={sheet.actions}
          onChange={(actions) => change({ ...sheet, actions })}
          nameOf={({ what }, i) => what || `${w.what} ${i + 1}`}
          add={w.addAction}
          create={(id): PlannedAction => ({
            id,
            what: '',
            kind: 'communication',
            phase: 'framing',
            isDone: false,
          })}
          most={MOST_ROWS}
        >
          {(action) => {
            const field = bind(action, (part, key) => alterAction(action.id, part, key), w, {
              row: action.id,
            });
            return (
              <>
                <div className="field-wide">
                  <TextField max={TEXT_LENGTHS.sentence} {...field('what')} />
                </div>
                <SelectField options={optionsOf(KINDS, w.kinds)} {...field('kind')} />
                <SelectField
                  at={{ row: action.id, field: 'group' }}
                  label={w.forGroup}
                  value={action.group ?? ''}
                  options={orNone(
                    sheet.groups.map(({ id, label }) => ({
                      value: id,
                      label: label || w.group,
                      isTyped: label !== '',
                    })),
                    w.allGroups,
                  )}
                  onChange={(group) => alterAction(action.id, { group: group || undefined })}
                />
                <SelectField options={optionsOf(PHASES, w.phases)} {...field('phase')} />
                <SelectField
                  at={{ row: action.id, field: 'carrier' }}
                  label={w.carrier}
                  value={action.carrier ?? ''}
                  options={orNone(optionsOf(CARRIERS, w.carriers), around.ui.none)}
                  onChange={(carrier) => alterAction(action.id, { carrier: carrier || undefined })}
                />
                <CheckField {...field('isDone')} />
              </>
            );
          }}
        </RowList>
      </section>
    </>
  );
}

function written(level: Level): string {
  return level === null ? '' : `${level}`;
}

function read(value: string): Level {
  if (value === '') return null;
  return value === 'dont-know' ? value : (Number(value) as Level);
}
