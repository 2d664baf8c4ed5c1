//! Random histories of a clock, the same at each run: a rule, a start, stops that overlap or not
//! and that end or not, extensions made in time or too late.

use super::second::{Day, Extension, RULES, Stop, number};

/// What happened to a clock.
#[derive(Debug, Clone)]
pub struct History {
    /// Rank in [`RULES`].
    pub rule: usize,
    pub start: Day,
    pub stops: Vec<Stop>,
    pub extensions: Vec<Extension>,
}

/// SplitMix64 (Steele, Lea and Flood, 2014): a seed gives the same numbers for ever.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: i64) -> i64 {
        let bound = u64::try_from(bound).unwrap();
        i64::try_from(self.next() % bound).unwrap()
    }

    fn one_in(&mut self, chances: i64) -> bool {
        self.below(chances) == 0
    }
}

/// So many histories, from the year before both calendars begin to the year after they end.
pub fn histories(count: u32) -> impl Iterator<Item = History> {
    let mut random = Random(20_261_125);
    (0..count).map(move |_| history(&mut random))
}

fn history(random: &mut Random) -> History {
    let rule = usize::try_from(random.below(i64::try_from(RULES.len()).unwrap())).unwrap();
    let (first, last) = (number((2014, 1, 1)), number((2031, 12, 31)));
    let switches = [
        number((2024, 4, 1)),
        number((2021, 9, 30)),
        number((2030, 12, 31)),
    ];
    let start = if random.one_in(4) {
        let switch = switches[usize::try_from(random.below(3)).unwrap()];
        switch - 200 + random.below(260)
    } else {
        first + random.below(last - first)
    };
    let near = |random: &mut Random| start + random.below(RULES[rule].length * 3 + 10);
    let stops = (0..random.below(4))
        .map(|_| {
            let on = near(random);
            let until = (!random.one_in(8)).then(|| on + random.below(40));
            (on, until)
        })
        .collect();
    let extensions = (0..random.below(3))
        .map(|_| (near(random), 1 + random.below(RULES[rule].length)))
        .collect();
    History {
        rule,
        start,
        stops,
        extensions,
    }
}
