package relance.home;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;
import relance.chat.WorkspaceId;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The cards of home: full, cut and empty; help and the first words.
public final class HomeSamples {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private HomeSamples() {}

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
        cards.put("home-failed", failed());
        cards.put("home-welcome", welcome());
        cards.put("home-greeting", greeting());
        return cards;
    }

    public static Card full() {
        return HomeCard.of(view(1));
    }

    public static Card cut() {
        return HomeCard.of(view(12));
    }

    public static Card empty() {
        return HomeCard.of(view(0));
    }

    public static Card help() {
        return HelpCard.help();
    }

    public static Card hello() {
        return HelpCard.hello();
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

    public static Card failed() {
        return HelpCard.failed("abc123");
    }

    public static Card welcome() {
        return FirstWords.welcome();
    }

    public static Card greeting() {
        return FirstWords.greeting();
    }

    private static HomeView view(int each) {
        return new HomeView(
                Listing.of(items("Question", "Vote", each)),
                Listing.of(items("Home page", "Done", each)),
                Listing.of(
                        lines(
                                Text.said(
                                        "home.moved.done",
                                        "what",
                                        Text.strong("Team lunch"),
                                        "answered",
                                        0),
                                each)),
                Listing.of(
                        lines(
                                Text.strong("Call the bank")
                                        .then(" · ")
                                        .then(Text.said("home.state.under_way"))
                                        .then(" · ")
                                        .then(Text.said("home.planned", "day", Text.day(FRIDAY))),
                                each)));
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

    private static List<Text> lines(Text line, int count) {
        return IntStream.range(0, count).mapToObj(i -> line).toList();
    }
}
