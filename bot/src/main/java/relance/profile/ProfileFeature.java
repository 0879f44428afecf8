package relance.profile;

import relance.chat.ActionRef;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.UnknownAction;
import relance.kit.Kit;

import java.util.List;

/// Each person's hours, who has which role, and the language of each place.
public final class ProfileFeature implements Feature {
    private final MyHours hours;
    private final Roles roles;
    private final PlaceLanguage languages;

    public ProfileFeature(Kit kit) {
        this.hours = new MyHours(kit);
        this.roles = new Roles(kit);
        this.languages = new PlaceLanguage(kit);
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("hours", List.of("hours"), List.of("horaires")),
                new Command("roles", List.of("roles", "role"), List.of("rôles", "rôle")),
                new Command("language", List.of("language"), List.of("langue")));
    }

    @Override
    public Help help() {
        return ProfileHelp.HELP;
    }

    @Override
    public Reply handle(Interaction interaction) {
        var command = ProfileCommand.decode(interaction.workspace(), interaction.action());
        return switch (command.orElseThrow(() -> new UnknownAction(interaction.action()))) {
            case ProfileCommand.ShowHours() -> hours.show(interaction.actor());
            case ProfileCommand.KeepHours() ->
                    hours.keep(interaction.actor(), interaction.values());
            case ProfileCommand.ShowRoles() -> roles.show(interaction.actor());
            case ProfileCommand.GiveRole() -> roles.give(interaction);
            case ProfileCommand.ShowLanguage() -> languages.show(interaction);
            case ProfileCommand.KeepLanguage(var place) -> languages.keep(interaction, place);
        };
    }

    /// Opens the form of a person's own hours.
    public static ActionRef hours() {
        return new ProfileCommand.ShowHours().ref();
    }

    /// Nothing of this feature is a message of its own.
    @Override
    public Card draw(Subject subject, Audience audience) {
        throw new IllegalArgumentException("profile shows no " + subject);
    }
}
