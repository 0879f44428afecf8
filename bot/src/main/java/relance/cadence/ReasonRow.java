package relance.cadence;

/// A reason as a row keeps it.
record ReasonRow(Rule rule, int workingDays, boolean last) {
    enum Rule {
        BEFORE,
        ON_THE_DAY,
        OVERDUE,
        UNDATED,
        RESUMED
    }

    static ReasonRow of(Reason reason) {
        return switch (reason) {
            case Reason.Before(var days) -> new ReasonRow(Rule.BEFORE, days, false);
            case Reason.OnTheDay _ -> new ReasonRow(Rule.ON_THE_DAY, 0, false);
            case Reason.Overdue(var days, var last) -> new ReasonRow(Rule.OVERDUE, days, last);
            case Reason.Undated(var days, var last) -> new ReasonRow(Rule.UNDATED, days, last);
            case Reason.Resumed _ -> new ReasonRow(Rule.RESUMED, 0, false);
        };
    }

    Reason read() {
        return switch (rule) {
            case BEFORE -> new Reason.Before(workingDays);
            case ON_THE_DAY -> new Reason.OnTheDay();
            case OVERDUE -> new Reason.Overdue(workingDays, last);
            case UNDATED -> new Reason.Undated(workingDays, last);
            case RESUMED -> new Reason.Resumed();
        };
    }
}
