import type { LightData } from '../islands/lights/light-data';
import { loadAssessments, loadScale, loadScaleView } from './assessments';
import { loadUi } from './site';

/** What the keys need to show a reader’s own result, in one language. */
export async function loadLightData(locale: string): Promise<LightData> {
  const [assessments, scale, { bands }, { keyboard, status, results }] = await Promise.all([
    loadAssessments(),
    loadScale(),
    loadScaleView(locale),
    loadUi(locale),
  ]);
  const words = {
    bands: Object.fromEntries(
      Object.entries(bands).map(([id, { short }]) => [id, short]),
    ) as LightData['words']['bands'],
    status,
    outOf: keyboard.outOf,
    toAssess: keyboard.toAssess,
    balances: results.balanceShort,
  };
  return { assessments, scale, words };
}
