import { Agent, Environment } from "flocc";
import type { SmallModel } from "./model.ts";

/**
 * The small model in the style of flocc's own examples: agents with data, a tick for each agent, a tick of the world.
 */
export function runFlocc(
  { people, groupSize, months, rate, peers, loyalty, appeal }: SmallModel,
  seed: number,
): number[] {
  const world = new Environment();
  const groups = new Int32Array((people / groupSize) * 3);
  let bits = seed | 1;
  const next = () => {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    return ((bits >>> 0) + 0.5) / 4294967296;
  };
  const tick = (agent: Agent) => {
    if (next() >= rate) return;
    const at = agent.get("group") * 3;
    const now: number = agent.get("state");
    const weight = (state: number) =>
      Math.exp(appeal[state] + (peers * groups[at + state]) / groupSize + (now === state ? loyalty : 0));
    const weights = [weight(0), weight(1), weight(2)];
    const target = next() * (weights[0] + weights[1] + weights[2]);
    const chosen = target < weights[0] ? 0 : target < weights[0] + weights[1] ? 1 : 2;
    if (chosen === now) return;
    agent.set("state", chosen);
    groups[at + now]--;
    groups[at + chosen]++;
  };
  for (let i = 0; i < people; i++) {
    const agent = new Agent({ state: i % 3, group: Math.floor(i / groupSize) });
    agent.set("tick", tick);
    world.addAgent(agent);
    groups[Math.floor(i / groupSize) * 3 + (i % 3)]++;
  }
  for (let month = 0; month < months; month++) world.tick();
  const counts = [0, 0, 0];
  for (const agent of world.getAgents()) counts[agent.get("state")]++;
  return counts;
}
