package relance.profile;

import static relance.chat.Text.said;

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
import java.util.List;
import java.util.Locale;

/// A person's hours said back to them in words.
final class HoursCard {
    private static final int MOST_LEAVES = 5;

    private HoursCard() {}

    static Card of(Calendar hours, boolean countryChosen, Locale language) {
        var lines = new ArrayList<Text>();
        lines.add(
                said("profile.hours.are")
                        .with("days", days(hours))
                        .with("from", hours.from().toString())
                        .with("to", hours.to().toString()));
        hours.quiet()
                .map(quiet ->
                        said("profile.hours.quiet")
                                .with("from", quiet.from().toString())
                                .with("to", quiet.to().toString()))
                .ifPresent(lines::add);
        lines.add(holidays(hours, countryChosen, language));
        lines.addAll(leave(hours.leave()));
        var change = new ProfileCommand.ShowHours().ref();
        return new Card(
                said("profile.hours.kept"),
                new Node.Prose(said("profile.hours.kept")),
                new Node.Prose(Text.join("\n", lines)),
                new Node.Buttons(new Button.Opens(said("profile.hours.change"), change)));
    }

    private static List<Text> leave(List<Leave> leave) {
        var lines = new ArrayList<Text>();
        leave.stream()
                .limit(MOST_LEAVES)
                .map(off -> said("profile.hours.away").with("days", away(off)))
                .forEach(lines::add);
        if (leave.size() > MOST_LEAVES) {
            int more = leave.size() - MOST_LEAVES;
            lines.add(said("profile.hours.away.more").with("more", more));
        }
        return lines;
    }

    private static Text holidays(Calendar hours, boolean countryChosen, Locale language) {
        if (hours.country().isEmpty()) {
            return said("profile.hours.noholidays");
        }
        var where = hours.country().get();
        var key = countryChosen ? "profile.hours.holidays" : "profile.hours.holidays.guessed";
        var line = said(key).with("country", named(where, language));
        // The regions of a country just chosen could not be in the form that was sent.
        return where.region().isEmpty() && !Regions.regions(where.code(), language).isEmpty()
                ? line.then(" ").then(said("profile.hours.holidays.region"))
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
        if (hours.workingDays().equals(Calendar.WEEK)) {
            return said("profile.hours.week");
        }
        return Text.join(", ", hours.workingDays().stream().sorted().map(HoursCard::day).toList());
    }

    static Text day(DayOfWeek day) {
        return said("profile.day." + day.getValue());
    }

    static Text away(Leave off) {
        return off.from().equals(off.to())
                ? Text.day(off.from())
                : said("profile.hours.span")
                        .with("from", Text.day(off.from()))
                        .with("to", Text.day(off.to()));
    }
}
