import { readStored } from '../../browser/storage';
import { LANGUAGE_KEY } from '../keys';

/** The language that was chosen here before, as `fr`. */
export function chosenLanguage(): string | undefined {
  const stored = readStored('device', LANGUAGE_KEY);
  return stored.ok ? stored.value : undefined;
}
