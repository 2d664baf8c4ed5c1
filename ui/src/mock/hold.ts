// Answers of the fake host that come late.
import type { Fake } from './fake';

/** Holds what the host answers to a command, as it stood when it was asked: a test lets each answer go,
    in the order that it wants. */
export function hold(fake: Fake, command: string): (() => void)[] {
  const held: (() => void)[] = [];
  const call = fake.call.bind(fake);
  fake.call = async (asked, args) => {
    if (asked !== command) return call(asked, args);
    const [answer] = await Promise.allSettled([call(asked, args)]);
    await new Promise<void>((go) => held.push(go));
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  };
  return held;
}
