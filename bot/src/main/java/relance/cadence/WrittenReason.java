package relance.cadence;

/// A reason as a row keeps it.
record WrittenReason(String word, int workingDays, boolean last) {
    static WrittenReason of(Reason reason) {
        return switch (reason) {
            case Reason.Before(var days) -> new WrittenReason("before", days, false);
            case Reason.OnTheDay _ -> new WrittenReason("on-the-day", 0, false);
            case Reason.Overdue(var days, var last) -> new WrittenReason("overdue", days, last);
            case Reason.Undated(var days, var last) -> new WrittenReason("undated", days, last);
            case Reason.Resumed _ -> new WrittenReason("resumed", 0, false);
        };
    }

    Reason reason() {
        return switch (word) {
            case "before" -> new Reason.Before(workingDays);
            case "on-the-day" -> new Reason.OnTheDay();
            case "overdue" -> new Reason.Overdue(workingDays, last);
            case "undated" -> new Reason.Undated(workingDays, last);
            case "resumed" -> new Reason.Resumed();
            default -> throw new IllegalStateException("no such reason for a nudge: " + word);
        };
    }
}
