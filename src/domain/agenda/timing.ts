import { type Length, type Topic, weightOf } from './topics';

/** The minutes of each part of a meeting. They add up to its length. */
export interface Timing {
  readonly welcome: number;
  readonly strengths: number;
  /** One a topic, in their order; they add up to the time for topics, where there is a topic. */
  readonly topics: readonly number[];
  /** The time for what the organisation itself wants to ask, where no topic takes it. */
  readonly question: number;
  readonly decisions: number;
  readonly margin: number;
}

const PARTS: Readonly<
  Record<Length, { welcome: number; strengths: number; topics: number; decisions: number; margin: number }>
> = {
  45: { welcome: 4, strengths: 4, topics: 25, decisions: 8, margin: 4 },
  60: { welcome: 5, strengths: 5, topics: 35, decisions: 10, margin: 5 },
  90: { welcome: 5, strengths: 8, topics: 60, decisions: 12, margin: 5 },
};

/** Shares the time by weight, in whole minutes; what remains goes to the first topic. */
export function timeTopics(topics: readonly Topic[], length: Length): Timing {
  const { topics: time, ...parts } = PARTS[length];
  const weights = topics.map(weightOf);
  const all = weights.reduce<number>((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((time * weight) / all));
  const rest = time - shares.reduce((sum, share) => sum + share, 0);
  return {
    ...parts,
    topics: shares.map((share, i) => (i === 0 ? share + rest : share)),
    question: topics.length === 0 ? time : 0,
  };
}
