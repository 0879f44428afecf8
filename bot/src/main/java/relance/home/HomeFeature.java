package relance.home;

import org.jdbi.v3.core.Handle;

import relance.chat.Address;
import relance.chat.Ask;
import relance.chat.Audience;
import relance.chat.Card;
import relance.chat.Command;
import relance.chat.Feature;
import relance.chat.Interaction;
import relance.chat.Loss;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Reply;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.outbox.Target;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Each person's home, help, and the first words to a person or a place.
public final class HomeFeature implements Feature {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Kit kit;
    private final Supplier<Collection<Feature>> features;
    private final HomeLines lines = new HomeLines();
    private final Once once = new Once();

    /// @param features all of them, asked for when a home is drawn: this one is among them
    public HomeFeature(Kit kit, Supplier<Collection<Feature>> features) {
        this.kit = kit;
        this.features = features;
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
            case HomeCommand.Help() -> new Reply.Whisper(HelpCard.help());
            case HomeCommand.Hello() -> new Reply.Whisper(HelpCard.hello());
            case HomeCommand.Thanks() -> new Reply.Whisper(HelpCard.thanks());
            case HomeCommand.Unknown(var typed, var nearest) ->
                    new Reply.Whisper(HelpCard.unknown(typed, nearest, interaction.workspace()));
            case HomeCommand.Outdated() -> new Reply.Whisper(HelpCard.outdated());
            case HomeCommand.Opened() -> opened(interaction.actor());
        };
    }

    /// What a person sees when something failed on our side; the reference is in the log.
    public static Reply failed(String reference) {
        return new Reply.Whisper(HelpCard.failed(reference));
    }

    private Reply opened(PersonId person) {
        kit.database().run(handle -> show(handle, person));
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

    /// Says once who we are and what to try first, to whoever installed us.
    public void welcome(Handle handle, PersonId installer) {
        if (once.welcome(handle, installer)) {
            kit.outbox()
                    .show(
                            handle,
                            Subject.of("home", "welcome", installer),
                            new Target.To(installer));
        }
    }

    /// Says once what we do in a place; invited again, we say nothing more.
    ///
    /// @param inviter not named: being invited is no news about the person who did it
    public void greet(Handle handle, PlaceId place, Optional<PersonId> inviter) {
        if (once.greet(handle, place)) {
            kit.outbox().show(handle, Subject.of("home", "greeting", place), new Target.In(place));
        }
    }

    /// Shows a person their home in a new message, where it is a message among others; answers
    /// where the one before it stands.
    public Optional<Address> showAnew(Handle handle, PersonId person) {
        return kit.outbox().anew(handle, home(person), new Target.Home(person));
    }

    /// Somebody takes no private messages yet: asked for once, where others can see only that
    /// something waits.
    @Override
    public void lost(Loss loss) {
        if (loss instanceof Loss.Undelivered(var subject, Audience.Only(var person), var why)
                && why == Loss.Why.UNREACHABLE) {
            kit.database()
                    .run(handle ->
                            kit.people()
                                    .sharedPlace(handle, person)
                                    .ifPresent(place -> knock(handle, person, place)));
        }
    }

    private void knock(Handle handle, PersonId person, PlaceId place) {
        if (once.knock(handle, person)) {
            kit.outbox().show(handle, Subject.of("home", "knock", person), new Target.In(place));
        }
    }

    @Override
    public Card draw(Subject subject, Audience audience) {
        return switch (subject.aspect()) {
            case "home" -> {
                var person = new PersonId(subject.workspace(), subject.number());
                if (!audience.equals(new Audience.Only(person))) {
                    throw new IllegalArgumentException(
                            "the home of " + person + " is nobody else's");
                }
                yield homeOf(person);
            }
            case "welcome" -> FirstWords.welcome();
            case "greeting" -> FirstWords.greeting();
            case "knock" -> FirstWords.knock(new PersonId(subject.workspace(), subject.number()));
            default -> throw new IllegalArgumentException("home has no such aspect: " + subject);
        };
    }

    private Card homeOf(PersonId person) {
        var now = kit.agenda().instant();
        var since = now.minus(WEEK);
        var stuck = read(handle -> lines.stuck(handle, person));
        var asks = AskList.of(features.get(), person, now);
        return HomeCard.of(
                new HomeView(
                        asks.drawn(Ask.Kind.ANSWER, ask -> false),
                        asks.drawn(Ask.Kind.DO, ask -> isStuckAction(ask, stuck)),
                        read(handle -> lines.moved(handle, person, since)),
                        read(handle -> lines.asked(handle, person, since))));
    }

    private static boolean isStuckAction(Ask ask, Set<Long> stuck) {
        return ask.subject().feature().equals("action") && stuck.contains(ask.subject().number());
    }

    private <T> T read(Function<Handle, T> query) {
        return kit.database().transact(query);
    }

    private static Subject home(PersonId person) {
        return Subject.of("home", "home", person);
    }
}
