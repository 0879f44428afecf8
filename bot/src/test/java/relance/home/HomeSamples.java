package relance.home;

import static relance.chat.Text.said;

import relance.action.ActionLineSamples;
import relance.cadence.CadenceHelpSample;
import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Help;
import relance.chat.Node;
import relance.chat.Text;
import relance.chat.WorkspaceId;
import relance.poll.PollLineSamples;
import relance.profile.ProfileSamples;
import relance.retro.RetroHelpSample;
import relance.status.StatusSamples;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cards of home: full, cut and empty; help and the first words.
public final class HomeSamples {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    /// What the features say of themselves, in the order in which the program has them.
    private static final Help HELP =
            together(
                    PollLineSamples.help(),
                    ActionLineSamples.help(),
                    RetroHelpSample.help(),
                    StatusSamples.help(),
                    ProfileSamples.help(),
                    CadenceHelpSample.help());

    private HomeSamples() {}

    private static Help together(Help... all) {
        return new Help(
                Stream.of(all).flatMap(help -> help.promises().stream()).toList(),
                Stream.of(all).flatMap(help -> help.entries().stream()).toList());
    }

    /// Named homes.
    public static Map<String, Card> homes() {
        var homes = new LinkedHashMap<String, Card>();
        homes.put("home-full", full());
        homes.put("home-cut", cut());
        homes.put("home-empty", empty());
        return homes;
    }

    /// Named cards.
    public static Map<String, Card> cards() {
        var cards = new LinkedHashMap<String, Card>();
        cards.put("home-help", help());
        cards.put("home-hello", hello());
        cards.put("home-thanks", thanks());
        cards.put("home-unknown", unknown());
        cards.put("home-unknown-line", unknownLine());
        cards.put("home-outdated", outdated());
        cards.put("home-welcome", welcome());
        cards.put("home-greeting", greeting());
        return cards;
    }

    public static Card full() {
        return HomeCard.of(lists(1), HELP);
    }

    public static Card cut() {
        return HomeCard.of(lists(12), HELP);
    }

    public static Card empty() {
        return HomeCard.of(lists(0), HELP);
    }

    public static Card help() {
        return HelpCard.help(HELP);
    }

    public static Card hello() {
        return HelpCard.hello(HELP);
    }

    public static Card thanks() {
        return HelpCard.thanks();
    }

    public static Card unknown() {
        return HelpCard.unknown("pol", Optional.of("poll"), new WorkspaceId(1));
    }

    public static Card unknownLine() {
        return HelpCard.unknown("xyzzy the bank", Optional.empty(), new WorkspaceId(1));
    }

    public static Card outdated() {
        return HelpCard.outdated();
    }

    public static Card welcome() {
        return WelcomeCards.welcome(HELP);
    }

    public static Card greeting() {
        return WelcomeCards.greeting(HELP);
    }

    private static HomeLists lists(int each) {
        var moved = said("action.news.done").with("what", Text.strong("Team lunch"));
        var asked =
                Text.strong("Call the bank")
                        .then(" · ")
                        .then(said("action.news.state.under_way"))
                        .then(" · ")
                        .then(said("action.news.planned").with("day", Text.day(FRIDAY)));
        return new HomeLists(
                Listing.of(items("Question", "Vote", each)),
                Listing.of(items("Home page", "Done", each)),
                Listing.of(Collections.nCopies(each, moved)),
                Listing.of(Collections.nCopies(each, asked)));
    }

    private static List<List<Node>> items(String what, String label, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.<Node>of(item(what + " " + i, label)))
                .toList();
    }

    private static Node item(String what, String label) {
        return new Node.ActionItem(
                Text.strong(what),
                Text.day(FRIDAY),
                Optional.empty(),
                List.of(new Button.Do(Text.plain(label), ActionRef.of("sample", "press"))));
    }
}
