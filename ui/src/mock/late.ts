// Answers that the host has given and that are still on their way.
import type { Fake } from './fake';

/** Holds back the answers to a command from now on: each comes once the test calls it, in any order. */
export function late(fake: Fake, command: string): (() => void)[] {
  const arrive: (() => void)[] = [];
  const call = fake.call.bind(fake);
  fake.call = async (of, args) => {
    const answer = await call(of, args);
    if (of === command) await new Promise<void>((done) => arrive.push(done));
    return answer;
  };
  return arrive;
}
