import type { Assessment } from '../../schemas/assessment';
import type { Band, Scale } from '../../schemas/scale';
import type { Ui } from '../../schemas/ui';

/** What the keys need to show the reader’s result: a published file a language. */
export interface LightData {
  readonly assessments: readonly Assessment[];
  readonly scale: Scale;
  readonly words: {
    readonly bands: Readonly<Record<Band, string>>;
    readonly status: Ui['status'];
    readonly outOf: string;
    readonly toAssess: string;
    readonly balances: Ui['results']['balanceShort'];
  };
}
