package relance.status;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Text;
import relance.chat.Viewer;
import relance.kit.Kit;
import relance.status.StatusCard.Length;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Where we are: in a channel of that channel's things, in private of all that the person may see.
public final class StatusFeature implements Feature {
    private final Kit kit;
    private final Supplier<Collection<Feature>> features;

    /// @param features all of them, asked for when somebody asks: this one is among them
    public StatusFeature(Kit kit, Supplier<Collection<Feature>> features) {
        this.kit = kit;
        this.features = features;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(
                        "show",
                        List.of("status", "where are we", "where are we?"),
                        List.of("bilan", "où en est-on", "où en est-on?")));
    }

    @Override
    public Help help() {
        return StatusHelp.HELP;
    }

    @Override
    public Reply handle(Interaction interaction) {
        var command = StatusCommand.decode(interaction.action());
        if (command.isEmpty()) {
            return Reply.whisper(Text.said("status.outdated"));
        }
        return switch (command.get()) {
            case StatusCommand.Show() -> new Reply.Whisper(card(interaction, Length.SHORT));
            case StatusCommand.ShowAll() -> new Reply.Replace(card(interaction, Length.LONG));
        };
    }

    /// Features open transactions of their own: they are asked outside ours.
    private Card card(Interaction interaction, Length length) {
        var viewer = kit.transact(handle -> viewer(handle, interaction));
        var all = features.get();
        var news = all.stream().flatMap(feature -> feature.news(viewer).stream()).toList();
        return new StatusCard(viewer.place(), length).of(Overview.of(news), Help.of(all));
    }

    private Viewer viewer(Handle handle, Interaction interaction) {
        var people = kit.people();
        var zone = people.person(handle, interaction.actor()).zone();
        return new Viewer(
                interaction.actor(),
                people.shareable(handle, interaction.place()),
                kit.now().atZone(zone));
    }

    /// Nothing of its own is ever shown but in answer to the person who asks.
    @Override
    public Card draw(Subject subject, Audience audience) {
        throw new IllegalArgumentException("status has nothing to draw: " + subject);
    }
}
