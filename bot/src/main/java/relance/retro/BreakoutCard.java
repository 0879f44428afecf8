package relance.retro;

import relance.chat.ActionRef;
import relance.chat.Button;
import relance.chat.Card;
import relance.chat.Field;
import relance.chat.Form;
import relance.chat.Node;
import relance.chat.PersonId;
import relance.chat.Text;
import relance.chat.Values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A breakout's cards, as each of its people has them in private, and the form that leaves some
/// out.
final class BreakoutCard {
    private static final String CARDS = "stickies";

    /// As many as one form can tick on every platform.
    private static final int SHOWN = 10;

    private static final int LONGEST = 200;

    private BreakoutCard() {}

    static Card of(Retro retro, Breakout breakout, List<Sticky> ours, PersonId reader) {
        if (!retro.open() || retro.phase() != breakout.phase()) {
            return Card.saying(Text.said("retro.breakout.over", "title", retro.title()));
        }
        var others =
                breakout.members().stream()
                        .filter(person -> !reader.equals(person))
                        .map(Text::mention)
                        .toList();
        var title = Text.said("retro.breakout.title", "title", retro.title());
        var nodes = new ArrayList<Node>();
        nodes.add(new Node.Prose(Text.strong(title)));
        nodes.add(
                new Node.Prose(
                        others.isEmpty()
                                ? Text.said("retro.breakout.alone")
                                : Text.said(
                                        "retro.breakout." + breakout.phase().word(),
                                        "people",
                                        Text.join(", ", others))));
        if (!ours.isEmpty()) {
            nodes.add(
                    new Node.Prose(
                            RetroCard.bullets(
                                    ours.stream().map(card -> card.line(LONGEST)).toList(),
                                    SHOWN)));
        }
        retro.dueAt()
                .ifPresent(at ->
                        nodes.add(
                                new Node.Note(
                                        Text.said(
                                                retro.plan().live()
                                                        ? "retro.setting.timer"
                                                        : "retro.setting.until",
                                                "moment",
                                                Text.moment(at)))));
        nodes.add(
                new Node.Buttons(
                        new Button.Opens(
                                        Text.said("retro.sticky.write"),
                                        ActionRef.of("retro", "write", retro.id()))
                                .primary(),
                        new Button.Do(
                                Text.said(MyStickies.whose(retro)),
                                ActionRef.of("retro", "mine", retro.id(), 0)),
                        new Button.Opens(
                                Text.said("retro.pare"),
                                ActionRef.of("retro", "pare", retro.id()))));
        return new Card(title, nodes);
    }

    static Form paring(Retro retro, List<Sticky> ours) {
        return new Form(
                Text.said("retro.pare"),
                Text.said("retro.pare.send"),
                ActionRef.of("retro", "pared", retro.id()),
                Optional.of(Text.said("retro.pare.intro")),
                List.of(
                        new Field.Ticks(
                                CARDS,
                                Text.said("retro.pare.which"),
                                Optional.empty(),
                                ours.stream()
                                        .limit(SHOWN)
                                        .map(card ->
                                                new Field.Option(
                                                        Long.toString(card.number()),
                                                        card.cut(150)))
                                        .toList(),
                                List.of(),
                                true)));
    }

    static List<Long> leftOut(Values values) {
        return values.all(CARDS).stream()
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .toList();
    }
}
