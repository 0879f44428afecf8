package relance.text;

import relance.text.DateReading.On;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// When the words were said, in the zone of who said them, and which language settles a tie.
record Standpoint(ZonedDateTime now, Locale preferred) {

    LocalDate today() {
        return now.toLocalDate();
    }

    LocalTime time() {
        return now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    boolean french() {
        return preferred.getLanguage().equals("fr");
    }

    boolean monthFirst() {
        return preferred.getLanguage().equals("en") && preferred.getCountry().equals("US");
    }

    boolean gone(On moment) {
        if (!moment.day().equals(today())) {
            return moment.day().isBefore(today());
        }
        return moment.time().map(time -> time.isBefore(time())).orElse(false);
    }
}
