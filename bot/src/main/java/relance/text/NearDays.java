package relance.text;

import static relance.text.Certainty.GONE;
import static relance.text.Certainty.SURE;

import java.util.List;

/// Days named from today: "tomorrow", "après-demain", "hier".
final class NearDays {
    private NearDays() {}

    static List<DayShape> shapes() {
        return List.of(
                daysAway("today|aujourd'? ?hui", SURE, 0),
                daysAway("eod|cob|close of business|(?:the )?end of (?:the )?day", SURE, 0),
                daysAway("(?:la )?fin de (?:la )?journee", SURE, 0),
                daysAway("tomorrow|tmrw|tmr|demain", SURE, 1),
                daysAway("(?:the )?day after tomorrow|apres[- ]demain", SURE, 2),
                daysAway("yesterday|hier", GONE, -1),
                daysAway("(?:the )?day before yesterday|avant[- ]hier", GONE, -2));
    }

    private static DayShape daysAway(String pattern, Certainty certainty, int days) {
        return DayShape.days(
                pattern, certainty, (match, from) -> List.of(from.today().plusDays(days)));
    }
}
