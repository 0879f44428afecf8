package relance.home;

/// What home shows, as aspects of a person or, for the greeting, of a place.
enum HomeView {
    HOME,
    WELCOME,
    GREETING,
    PROMPT
}
