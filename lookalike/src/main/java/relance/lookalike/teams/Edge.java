package relance.lookalike.teams;

/// What a seat needs to act.
record Edge(World world, Gestures gestures, Dialogs dialogs, Happenings happenings) {}
