import { GROUPS, isGroup } from '../../domain/run/group';
import type { Ui } from '../../schemas/ui';
import type { Draft } from './draft';
import { Field } from './field';

interface Props {
  readonly draft: Draft;
  readonly words: Pick<Ui, 'compose' | 'groups'>;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** As whom the invited person is asked to answer. */
export function InvitedGroup({ draft, words: { compose: c, groups }, onChange }: Props) {
  return (
    <Field label={c.group} hint={c.groupHint}>
      {(field) => (
        <select
          {...field}
          value={draft.group ?? ''}
          onChange={({ target }) => onChange({ group: isGroup(target.value) ? target.value : undefined })}
        >
          <option value="">{c.noGroup}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {groups.names[group]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
