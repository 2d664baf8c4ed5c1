import { expect, test } from 'vitest';
import { count, day, dayBrief, dayFull, dayShort, moment, size, time } from './format';

const ZONE = 'America/Toronto';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a day in running text is written long', () => {
  expect(plain(day('fr', '2026-10-13'))).toBe('13 octobre 2026');
  expect(plain(day('en', '2026-10-13'))).toBe('October 13, 2026');
});

test('only the first of a month is an ordinal in French', () => {
  expect(plain(day('fr', '2026-10-01'))).toBe('1er octobre 2026');
  expect(plain(dayShort('fr', '2027-02-01'))).toBe('lun. 1er févr. 2027');
  expect(plain(day('en', '2026-10-01'))).toBe('October 1, 2026');
});

test('a day with its weekday is short in both languages', () => {
  expect(plain(dayShort('fr', '2026-10-13'))).toBe('mar. 13 oct. 2026');
  expect(plain(dayShort('en', '2026-10-13'))).toBe('Tue Oct 13, 2026');
  expect(plain(dayFull('fr', '2026-10-08'))).toBe('jeudi 8 octobre 2026');
  expect(plain(dayFull('en', '2026-10-08'))).toBe('Thursday, October 8, 2026');
});

test('a list leaves out the year of today and no other', () => {
  expect(plain(dayBrief('fr', '2026-09-12', '2026-10-08'))).toBe('12 sept.');
  expect(plain(dayBrief('en', '2024-03-26', '2026-10-08'))).toBe('Mar 26, 2024');
});

test('an hour is read in the zone of the office, in summer and in winter', () => {
  expect(plain(time('fr', ZONE, '2026-10-13T20:30:00Z'))).toBe('16 h 30');
  expect(plain(time('en', ZONE, '2026-10-13T20:30:00Z'))).toBe('4:30 p.m.');
  expect(plain(time('fr', ZONE, '2026-12-13T21:00:00Z'))).toBe('16 h');
  expect(plain(time('en', ZONE, '2026-12-13T05:05:00Z'))).toBe('12:05 a.m.');
});

test('an instant before midnight in the office keeps its day there', () => {
  expect(plain(moment('fr', ZONE, '2026-09-13T02:14:00Z'))).toBe('sam. 12 sept. 2026, 22 h 14');
  expect(plain(moment('en', ZONE, '2026-09-13T02:14:00Z'))).toBe('Sat Sept 12, 2026, 10:14 p.m.');
});

test('an instant is read in the zone that the host names', () => {
  expect(plain(moment('fr', 'America/Winnipeg', '2026-09-13T02:14:00Z'))).toBe('sam. 12 sept. 2026, 21 h 14');
  expect(plain(moment('fr', 'America/Halifax', '2026-09-13T03:14:00Z'))).toBe('dim. 13 sept. 2026, 0 h 14');
});

test('numbers and sizes follow the usage of each language', () => {
  expect(plain(count('fr', 1764))).toBe('1 764');
  expect(count('en', 1764)).toBe('1,764');
  expect(plain(size('fr', 12_430))).toBe('12,4 Ko');
  expect(plain(size('en', 12_430))).toBe('12.4 KB');
  expect(plain(size('en', 999))).toBe('999 B');
});
