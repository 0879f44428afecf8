package relance.profile;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.people.Calendar;
import relance.people.Country;
import relance.people.Leave;
import relance.people.Regions;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Locale;

/// A person's hours said back to them in words.
final class HoursCard {
    private static final int MOST_LEAVES = 5;

    private HoursCard() {}

    static Card of(Calendar hours, boolean countryChosen, Locale language) {
        var lines = new ArrayList<Text>();
        lines.add(
                Text.said(
                        "profile.hours.are",
                        "days",
                        days(hours),
                        "from",
                        hours.from().toString(),
                        "to",
                        hours.to().toString()));
        hours.quiet()
                .ifPresent(quiet ->
                        lines.add(
                                Text.said(
                                        "profile.hours.quiet",
                                        "from",
                                        quiet.from().toString(),
                                        "to",
                                        quiet.to().toString())));
        lines.add(holidays(hours, countryChosen, language));
        hours.leave().stream()
                .limit(MOST_LEAVES)
                .forEach(off -> lines.add(Text.said("profile.hours.away", "days", away(off))));
        if (hours.leave().size() > MOST_LEAVES) {
            int more = hours.leave().size() - MOST_LEAVES;
            lines.add(Text.said("profile.hours.away.more", "more", more));
        }
        return new Card(
                Text.said("profile.hours.kept"),
                new Node.Prose(Text.said("profile.hours.kept")),
                new Node.Prose(Text.join("\n", lines)),
                new Node.Buttons(
                        new Button.Opens(
                                Text.said("profile.hours.change"),
                                ActionRef.of("profile", "hours"))));
    }

    private static Text holidays(Calendar hours, boolean countryChosen, Locale language) {
        if (hours.country().isEmpty()) {
            return Text.said("profile.hours.noholidays");
        }
        var where = hours.country().get();
        var line =
                Text.said(
                        countryChosen ? "profile.hours.holidays" : "profile.hours.holidays.guessed",
                        "country",
                        named(where, language));
        // The regions of a country just chosen could not be in the form that was sent.
        return where.region().isEmpty() && !Regions.regions(where.code(), language).isEmpty()
                ? line.then(" ").then(Text.said("profile.hours.holidays.region"))
                : line;
    }

    /// "France", "Alsace-Moselle (France)".
    static String named(Country where, Locale language) {
        var country = Regions.name(Country.of(where.code()), language);
        return where.region().isEmpty()
                ? country
                : "%s (%s)".formatted(Regions.name(where, language), country);
    }

    private static Text days(Calendar hours) {
        return hours.workingDays().equals(Calendar.WEEK)
                ? Text.said("profile.hours.week")
                : Text.join(
                        ", ", hours.workingDays().stream().sorted().map(HoursCard::day).toList());
    }

    static Text day(DayOfWeek day) {
        return Text.said("profile.day." + day.getValue());
    }

    static Text away(Leave off) {
        return off.from().equals(off.to())
                ? Text.day(off.from())
                : Text.said(
                        "profile.hours.span",
                        "from",
                        Text.day(off.from()),
                        "to",
                        Text.day(off.to()));
    }
}
