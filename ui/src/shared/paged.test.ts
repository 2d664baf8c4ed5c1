import { expect, test } from 'vitest';
import { Paged } from './paged.svelte';

interface Line {
  id: string;
  of: string;
}
interface Numbers {
  lines: Line[];
  after: number | null;
}

/** Lines `from` to `from + 1` of `many`; two lines are of each case. */
function pageOf(from: number, many: number): Numbers {
  const ids = [from, from + 1].filter((at) => at < many);
  const lines = ids.map((at) => ({ id: `l${at}`, of: `c${Math.floor(at / 2)}` }));
  return { lines, after: from + 2 < many ? from + 2 : null };
}

const keyOf = ({ id }: Line) => id;
const opens = ({ of }: Line) => of;
const ids = (list: Paged<Numbers>) => list.lines.map(keyOf);

/** A list whose answers arrive when the test says. */
function slow(): { list: Paged<Numbers>; answers: ((page: Numbers | Error) => void)[] } {
  const answers: ((page: Numbers | Error) => void)[] = [];
  const ask = () =>
    new Promise<Numbers>((resolve, reject) =>
      answers.push((page) => (page instanceof Error ? reject(page) : resolve(page))),
    );
  return { list: new Paged(ask, keyOf, opens), answers };
}

test('goes on from where the page before ended, until nothing follows', async () => {
  const list = new Paged(async (after: number | null) => pageOf(after ?? 0, 3), keyOf, opens);
  expect(list.page).toBeNull();
  await list.reload();
  expect(ids(list)).toEqual(['l0', 'l1']);
  expect(list.total).toBe(3);
  await list.more();
  expect(ids(list)).toEqual(['l0', 'l1', 'l2']);
  expect(list.total).toBe(3);
  await list.more();
  expect(ids(list)).toEqual(['l0', 'l1', 'l2']);
});

test('reads as many lines again as were shown, and one page of a new question', async () => {
  const list = new Paged(async (after: number | null) => pageOf(after ?? 0, 9), keyOf, opens);
  await list.reload();
  await list.more();
  list.place.top = 40;
  await list.reload();
  expect(ids(list)).toEqual(['l0', 'l1', 'l2', 'l3']);
  expect(list.place.top).toBe(40);
  await list.anew();
  expect(ids(list)).toEqual(['l0', 'l1']);
  expect(list.place.top).toBe(0);
});

test('says how many match where the host counts them', async () => {
  const list = new Paged(
    async () => ({ lines: [{ id: 'l0' }], after: 'l0', total: 70 }),
    ({ id }) => id,
  );
  await list.reload();
  expect(list.total).toBe(70);
});

test('a slower answer to an earlier question is not shown, nor its refusal', async () => {
  const { list, answers } = slow();
  const [first, second] = [list.reload(), list.anew()];
  answers[1]?.(pageOf(4, 6));
  answers[0]?.(new Error('too late'));
  await Promise.all([first, second]);
  expect(ids(list)).toEqual(['l4', 'l5']);
  expect(list.error).toBeNull();
});

test('one next page is on its way at a time, and none is put behind a list read anew meanwhile', async () => {
  const { list, answers } = slow();
  const first = list.reload();
  answers[0]?.(pageOf(0, 6));
  await first;
  const more = [list.more(), list.more()];
  expect(answers).toHaveLength(2);
  const again = list.anew();
  answers[2]?.(pageOf(0, 6));
  answers[1]?.(pageOf(2, 6));
  await Promise.all([...more, again]);
  expect(ids(list)).toEqual(['l0', 'l1']);
});

test('no next page is asked for while the list is read anew', async () => {
  const { list, answers } = slow();
  const first = list.reload();
  answers[0]?.(pageOf(0, 6));
  await first;
  const again = list.reload();
  await list.more();
  expect(answers).toHaveLength(2);
  answers[1]?.(pageOf(0, 6));
  await again;
  void list.more();
  expect(answers).toHaveLength(3);
});

test('a refusal leaves the lines that are there, until an answer follows', async () => {
  const { list, answers } = slow();
  const first = list.reload();
  answers[0]?.(pageOf(0, 2));
  await first;
  const second = list.reload();
  answers[1]?.(new Error('refused'));
  await second;
  expect(list.error).not.toBeNull();
  expect(ids(list)).toEqual(['l0', 'l1']);
  const third = list.reload();
  answers[2]?.(pageOf(0, 2));
  await third;
  expect(list.error).toBeNull();
});

test('finds the first line of a case, the chosen line, and the one to go on with', async () => {
  const list = new Paged(async () => ({ ...pageOf(2, 4), after: null }), keyOf, opens);
  await list.reload();
  expect(list.chosen).toBeUndefined();
  list.select('c1');
  expect(list.chosen).toEqual({ id: 'l2', of: 'c1' });
  expect(list.neighbour()?.id).toBe('l3');
  list.selected = 'l3';
  expect(list.neighbour()?.id).toBe('l2');
  list.select('c9');
  expect(list.selected).toBe('l3');
});
