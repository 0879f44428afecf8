package relance.people;

import org.jdbi.v3.core.Handle;

import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Interaction;
import relance.chat.PersonId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.UnknownAction;
import relance.db.Database;

import java.util.List;
import java.util.function.BiConsumer;

/// Each person's hours, who has which role, and the language of each place.
public final class PeopleFeature implements Feature {
    private final MyHours hours;
    private final Roles roles;
    private final PlaceLanguage languages;

    /// @param askedChanged told, in the same transaction, whose reminders are to be decided anew
    public PeopleFeature(
            Database database,
            People people,
            Hours hours,
            BiConsumer<Handle, PersonId> askedChanged) {
        this.hours = new MyHours(database, people, hours, askedChanged);
        this.roles = new Roles(database, people);
        this.languages = new PlaceLanguage(database, people);
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("hours", List.of("hours"), List.of("horaires")),
                new Command("roles", List.of("roles", "role"), List.of("rôles", "rôle")),
                new Command("language", List.of("language"), List.of("langue")));
    }

    @Override
    public Reply handle(Interaction interaction) {
        var command = PeopleCommand.decode(interaction.workspace(), interaction.action());
        return switch (command.orElseThrow(() -> new UnknownAction(interaction.action()))) {
            case PeopleCommand.ShowHours show -> hours.show(interaction.actor());
            case PeopleCommand.KeepHours keep ->
                    hours.keep(interaction.actor(), interaction.values());
            case PeopleCommand.ShowRoles show -> roles.show(interaction.actor());
            case PeopleCommand.GiveRole give ->
                    roles.give(interaction.actor(), interaction.values());
            case PeopleCommand.ShowLanguage show ->
                    languages.show(interaction.actor(), interaction.place());
            case PeopleCommand.KeepLanguage(var place) ->
                    languages.keep(interaction.actor(), place, interaction.values());
        };
    }

    /// Nothing of this feature is a message of its own.
    @Override
    public Card draw(Subject subject, Audience audience) {
        throw new IllegalArgumentException("people shows no " + subject);
    }
}
