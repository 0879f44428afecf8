package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Node;
import relance.chat.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a retro looks like to everyone in its place: one small message, redrawn in each phase.
final class RetroCard {
    private static final int LISTED = 8;

    private RetroCard() {}

    /// @param action the button that makes an action of what was agreed
    static Card open(RetroView view, Button action) {
        var retro = view.retro();
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(retro.title())));
        nodes.add(new Node.Note(settings(retro)));
        nodes.add(
                new Node.Prose(
                        Text.strong(retro.phase().label())
                                .then("\n")
                                .then(Text.said("retro.phase." + retro.phase().word() + ".do"))));
        view.facts()
                .filter(facts -> retro.phase() == Phase.ACTIONS || retro.writes())
                .ifPresent(facts ->
                        nodes.add(
                                new Node.Prose(
                                        Text.strong(Text.said("retro.facts.title"))
                                                .then("\n")
                                                .then(
                                                        bullets(
                                                                FactsCard.lines(facts),
                                                                LISTED + 1)))));
        list(view).ifPresent(text -> nodes.add(new Node.Prose(text)));
        if (retro.writes() || retro.phase() == Phase.VOTE) {
            nodes.add(new Node.Note(StickyForm.promise(retro)));
        }
        nodes.add(new Node.Note(counts(view)));
        nodes.add(new Node.Buttons(buttons(view, action), menu(retro)));
        return new Card(
                Text.said(
                        "retro.summary.open",
                        "title",
                        retro.title(),
                        "phase",
                        retro.phase().label()),
                nodes);
    }

    private static Text settings(Retro retro) {
        var columns = new ArrayList<Text>();
        columns.add(Text.said("retro.by", "person", Text.mention(retro.facilitator())));
        columns.add(retro.plan().format().label());
        if (retro.plan().format() != Format.BREAKOUTS) {
            columns.add(
                    Text.said(
                            retro.anonymous() ? "retro.setting.anonymous" : "retro.setting.named"));
        }
        retro.dueAt()
                .ifPresent(at ->
                        columns.add(
                                Text.said(
                                        retro.plan().live()
                                                ? "retro.setting.timer"
                                                : "retro.setting.until",
                                        "moment",
                                        Text.moment(at))));
        return Text.join(" · ", columns);
    }

    /// What the phase is about, when that can be listed.
    private static Optional<Text> list(RetroView view) {
        var lines =
                switch (view.retro().phase()) {
                    case ACTIONS -> view.commitments().stream().map(RetroText::answered).toList();
                    case COLLECT -> view.retro().columns();
                    case PAIR, FOUR, GROUP, VOTE, CLOSE -> List.<Text>of();
                    case DISCUSS ->
                            view.themes().stream()
                                    .map(theme ->
                                            Text.said(
                                                    "retro.theme." + theme.state().word(),
                                                    "line",
                                                    RetroText.theme(theme)))
                                    .toList();
                    case AGREE -> agreed(view);
                };
        return lines.isEmpty() ? Optional.empty() : Optional.of(bullets(lines, LISTED));
    }

    static List<Text> agreed(RetroView view) {
        return view.agreed().stream()
                .map(promise ->
                        view.retro().improvement().filter(n -> n == promise.action()).isPresent()
                                ? Text.said("retro.improvement", "line", RetroText.promise(promise))
                                : RetroText.promise(promise))
                .toList();
    }

    static Text bullets(List<Text> lines, int most) {
        var shown =
                new ArrayList<>(
                        lines.stream()
                                .limit(most)
                                .map(line -> Text.plain("• ").then(line))
                                .toList());
        if (lines.size() > most) {
            shown.add(Text.said("retro.more", "count", lines.size() - most));
        }
        return Text.join("\n", shown);
    }

    private static Text counts(RetroView view) {
        var cards =
                Text.said(
                        "retro.count.stickies",
                        "stickies",
                        view.cards(),
                        "writers",
                        view.writers());
        return switch (view.retro().phase()) {
            case ACTIONS ->
                    Text.said(
                            "retro.count.commitments",
                            "answered",
                            view.commitments().stream().filter(p -> p.answer().isPresent()).count(),
                            "all",
                            view.commitments().size());
            case COLLECT, PAIR, FOUR -> cards;
            case GROUP ->
                    Text.join(
                            " · ",
                            List.of(
                                    cards,
                                    Text.said(
                                            "retro.count.themes", "count", view.themes().size())));
            case VOTE ->
                    Text.said(
                            "retro.count.voters",
                            "voters",
                            view.voters(),
                            "themes",
                            view.themes().size(),
                            "dots",
                            view.retro().dots());
            case DISCUSS -> Text.said("retro.count.themes", "count", view.themes().size());
            case AGREE -> Text.said("retro.count.agreed", "count", view.agreed().size());
            case CLOSE -> Text.said("retro.count.roti", "count", view.scores());
        };
    }

    private static List<Button> buttons(RetroView view, Button action) {
        var retro = view.retro();
        var row = new ArrayList<Button>();
        switch (retro.phase()) {
            case ACTIONS -> row.add(opens(retro, "commitments", "retro.commitments").primary());
            case COLLECT -> {
                row.add(opens(retro, "write", "retro.sticky.write").primary());
                row.add(does(retro, "mine", "retro.mine", 0));
            }
            case PAIR, FOUR -> row.add(does(retro, "mine", MyStickies.whose(retro), 0).primary());
            case GROUP -> {
                row.add(does(retro, "suggest", "retro.suggest", 0).primary());
                row.add(does(retro, "stickies", "retro.stickies", 0));
                row.add(opens(retro, "themes", "retro.themes"));
            }
            case VOTE -> {
                row.add(
                        new Button.Opens(
                                        Text.said("retro.dots"),
                                        ActionRef.of("retro", "dots", retro.id(), 0))
                                .primary());
                row.add(does(retro, "stickies", "retro.stickies", 0));
            }
            case DISCUSS -> row.add(does(retro, "stickies", "retro.stickies", 0));
            case AGREE -> {
                row.add(action.primary());
                row.add(opens(retro, "improve", "retro.improve"));
                row.add(does(retro, "stickies", "retro.stickies", 0));
            }
            case CLOSE ->
                    IntStream.rangeClosed(1, 5)
                            .forEach(score ->
                                    row.add(
                                            new Button.Do(
                                                    Text.said("retro.roti", "roti", score),
                                                    ActionRef.of(
                                                            "retro", "roti", retro.id(), score))));
        }
        if (view.facts().isPresent() && retro.phase() != Phase.CLOSE) {
            row.add(does(retro, "facts", "retro.facts.see", 0));
        }
        row.add(
                new Button.Do(
                        Text.said(retro.phase() == Phase.CLOSE ? "retro.close" : "retro.next"),
                        ActionRef.of("retro", "next", retro.id(), retro.phase().word())));
        return row;
    }

    private static List<Button> menu(Retro retro) {
        var menu = new ArrayList<Button>();
        if (retro.mayGoBack() && retro.phase() != Phase.ACTIONS) {
            menu.add(
                    new Button.Do(
                            Text.said("retro.back"),
                            ActionRef.of("retro", "back", retro.id(), retro.phase().word())));
        }
        menu.add(opens(retro, "hand", "retro.hand"));
        menu.add(opens(retro, "repeat", "retro.repeat"));
        menu.add(
                does(
                        retro,
                        "takepart",
                        retro.takesPart() ? "retro.abstain" : "retro.join",
                        retro.takesPart() ? 0 : 1));
        // At the last phase, moving on is ending.
        if (retro.phase() != Phase.CLOSE) {
            menu.add(
                    new Button.Do(Text.said("retro.end"), ActionRef.of("retro", "end", retro.id()))
                            .confirmed(Text.said("retro.end.sure")));
        }
        return menu;
    }

    private static Button.Opens opens(Retro retro, String verb, String label) {
        return new Button.Opens(Text.said(label), ActionRef.of("retro", verb, retro.id()));
    }

    private static Button.Do does(Retro retro, String verb, String label, int number) {
        return new Button.Do(Text.said(label), ActionRef.of("retro", verb, retro.id(), number));
    }
}
