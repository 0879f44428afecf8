package relance.home;

import org.jdbi.v3.core.Handle;

import relance.chat.Address;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Help;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.chat.Viewer;
import relance.kit.Kit;
import relance.outbox.Target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Each person's home, help, and the first words to a person or a place.
public final class HomeFeature implements Feature {
    private final Kit kit;
    private final Supplier<Collection<Feature>> features;
    private final Onboarding onboarding;

    /// @param features all of them, asked for when a card is drawn: this one is among them
    public HomeFeature(Kit kit, Supplier<Collection<Feature>> features) {
        this.kit = kit;
        this.features = features;
        this.onboarding = new Onboarding(kit);
    }

    @Override
    public String name() {
        return "home";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("help", List.of("help"), List.of("aide")),
                new Command("home", List.of("home"), List.of("accueil")),
                new Command("hello", List.of("hello", "hi"), List.of("bonjour", "salut")),
                new Command("thanks", List.of("thanks", "thank you"), List.of("merci")));
    }

    @Override
    public Reply handle(Interaction interaction) {
        return switch (HomeCommand.decode(interaction)) {
            case HomeCommand.Home() -> new Reply.Whisper(homeOf(interaction.actor()));
            case HomeCommand.Help() -> new Reply.Whisper(HelpCard.help(allHelp()));
            case HomeCommand.Hello() -> new Reply.Whisper(HelpCard.hello(allHelp()));
            case HomeCommand.Thanks() -> new Reply.Whisper(HelpCard.thanks());
            case HomeCommand.Unknown(var typed, var nearest) ->
                    new Reply.Whisper(HelpCard.unknown(typed, nearest, interaction.workspace()));
            case HomeCommand.Outdated() -> new Reply.Whisper(HelpCard.outdated());
            case HomeCommand.Opened() -> opened(interaction.actor());
        };
    }

    private Reply opened(PersonId person) {
        kit.run(handle -> show(handle, person));
        return Reply.nothing();
    }

    /// Sees to it that a person has their home before them.
    public void show(Handle handle, PersonId person) {
        kit.outbox().show(handle, home(person), new Target.Home(person));
    }

    /// What this person's home shows has changed; it is redrawn if they ever opened it.
    ///
    /// Whoever changes what is asked of a person says so here, in the same transaction. The home
    /// does not follow each thing it shows: drawing must not write, and what it will show next is
    /// not known before it is drawn.
    public void changed(Handle handle, PersonId person) {
        kit.outbox().refresh(handle, home(person));
    }

    /// Shows a person their home in a new message, where it is a message among others; answers
    /// where the one before it stands.
    public Optional<Address> showAnew(Handle handle, PersonId person) {
        return kit.outbox().anew(handle, home(person), new Target.Home(person));
    }

    /// Says once who we are and what to try first, to whoever installed us.
    public void welcome(Handle handle, PersonId installer) {
        onboarding.welcome(handle, installer);
    }

    /// Says once what we do in a place; invited again, we say nothing more.
    ///
    /// @param inviter not named: being invited is no news about the person who did it
    public void greet(Handle handle, PlaceId place, Optional<PersonId> inviter) {
        onboarding.greet(handle, place);
    }

    /// Somebody takes no private messages yet: asked for once, where others can see only that
    /// something waits.
    @Override
    public void lost(Loss loss) {
        if (loss instanceof Loss.Undelivered(_, Audience.Only(var person), var why)
                && why == Loss.Why.UNREACHABLE) {
            kit.run(handle -> onboarding.prompt(handle, person));
        }
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return switch (subject.aspect(HomeView.class)) {
            case HOME -> homeOf(person(subject), audience);
            case WELCOME -> WelcomeCards.welcome(allHelp());
            case GREETING -> WelcomeCards.greeting(allHelp());
            case PROMPT -> WelcomeCards.prompt(person(subject));
        };
    }

    private Card homeOf(PersonId person, Audience audience) {
        if (!audience.equals(new Audience.Only(person))) {
            throw new IllegalArgumentException("the home of " + person + " is nobody else's");
        }
        return homeOf(person);
    }

    private Card homeOf(PersonId person) {
        var now = kit.now();
        var asks = AskList.of(features.get(), person, now);
        var zone = kit.transact(handle -> kit.people().person(handle, person)).zone();
        var viewer = new Viewer(person, Optional.empty(), now.atZone(zone));
        var news = NewsList.of(features.get(), viewer);
        var lists =
                new HomeLists(
                        asks.drawn(Ask.Kind.ANSWER),
                        asks.drawn(Ask.Kind.DO),
                        news.moved(),
                        news.asked());
        return HomeCard.of(lists, allHelp());
    }

    private Help allHelp() {
        return Help.of(features.get());
    }

    private static Subject home(PersonId person) {
        return Subject.of("home", HomeView.HOME, person);
    }

    private static PersonId person(Subject subject) {
        return new PersonId(subject.workspace(), subject.number());
    }
}
