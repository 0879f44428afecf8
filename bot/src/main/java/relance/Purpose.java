package relance;

/// What Relance is started for; it decides which settings must be there.
public enum Purpose {
    SERVE,
    MIGRATE,
    TRY
}
