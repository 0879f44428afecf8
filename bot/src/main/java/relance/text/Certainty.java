package relance.text;

/// How surely words at the edge of a sentence are meant as its date.
enum Certainty {
    /// Hardly anything but a date: "tomorrow", "2026-12-01", "friday 17:00".
    SURE,
    /// A date when a word such as "by" introduces it: "friday", "15/12".
    INTRODUCED,
    /// Also an ordinary word ("sat", "sun", "mar", "jeu"): only after "by", "before", "on".
    SHORT,
    /// A clock time alone, meant for today: "at 2pm".
    CLOCK,
    /// As above, without even a mark of the hour: "at 9" is also "look at 9".
    BARE_CLOCK,
    /// Words for the past ("yesterday"), which tell a story more often than a due date.
    GONE
}
