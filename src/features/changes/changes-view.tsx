import { compareRuns } from '../../domain/comparison/changes';
import { type Run, stageOf } from '../../domain/run/run';
import type { ChangesProps } from './changes-props';
import { ChangesTable } from './changes-table';
import { Dumbbells } from './dumbbells';
import { ItemChanges } from './item-changes';

interface Props extends ChangesProps {
  readonly before: Run;
  readonly after: Run;
}

/** What two runs say differently: the table first, the drawing beside it, then the points. */
export function ChangesView({ before, after, ...props }: Props) {
  const { assessments, rules, words, scale, locale } = props;
  const changes = compareRuns(assessments, before, after, rules);
  const { changes: c } = words;
  const items = { assessments, scale, words, locale };
  return (
    <div className="changes">
      {stageOf(before) !== stageOf(after) && <p className="notice">{c.stages}</p>}
      <div className="changes-lists">
        <ChangesTable {...props} changes={changes} />
        <Dumbbells {...props} changes={changes} />
      </div>
      <ItemChanges {...items} id="improved" title={c.improved} changes={changes.improved} />
      <ItemChanges {...items} id="worsened" title={c.worsened} changes={changes.worsened} />
      <ItemChanges {...items} id="answered" title={c.answered} changes={changes.answered} />
      <ItemChanges
        {...items}
        id="critical"
        title={c.critical}
        lead={c.criticalLead}
        changes={changes.critical}
      />
      {changes.otherwise.length > 0 && (
        <ItemChanges {...items} id="otherwise" title={c.otherwise} changes={changes.otherwise} />
      )}
      {changes.revised.length > 0 && (
        <ItemChanges
          {...items}
          id="revised"
          title={c.revised}
          lead={c.revisedLead}
          changes={changes.revised}
        />
      )}
    </div>
  );
}
