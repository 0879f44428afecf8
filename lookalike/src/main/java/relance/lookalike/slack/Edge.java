package relance.lookalike.slack;

/// The parts that a seat needs: the state, and the ways to tell the bot what a person did.
record Edge(
        World world,
        Gestures gestures,
        Events events,
        Submissions submissions,
        ResponseUrls responseUrls) {}
