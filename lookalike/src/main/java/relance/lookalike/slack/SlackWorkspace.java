package relance.lookalike.slack;

import relance.lookalike.Colleague;
import relance.lookalike.slack.Person.Kind;

import java.util.ArrayList;
import java.util.List;

/// A workspace as it is at the start, with the app that is installed in it.
public record SlackWorkspace(
        String id,
        String name,
        String appId,
        String botUserId,
        String botName,
        List<Person> people,
        List<Channel> channels,
        List<Shortcut> shortcuts,
        List<String> commands) {
    static final String SAMPLE_ID = "T0NORD0001";

    public SlackWorkspace {
        people = List.copyOf(people);
        channels = List.copyOf(channels);
        shortcuts = List.copyOf(shortcuts);
        commands = List.copyOf(commands);
    }

    /// Six people in two languages and five time zones, three channels, one of them private.
    public static SlackWorkspace sample() {
        var ana = Person.of("U0ANA00001", "Ana", "fr-FR", "Europe/Paris", Kind.ADMIN);
        var bruno = Person.of("U0BRUNO001", "Bruno", "fr-FR", "Europe/Paris", Kind.MEMBER);
        var chloe = Person.of("U0CHLOE001", "Chloé", "fr-FR", "America/Montreal", Kind.MEMBER);
        var dan = Person.of("U0DAN00001", "Dan", "en-US", "America/New_York", Kind.MEMBER);
        var emma = Person.of("U0EMMA0001", "Emma", "en-GB", "Europe/London", Kind.MEMBER);
        var priya = Person.of("U0PRIYA001", "Priya", "en-US", "Asia/Kolkata", Kind.MEMBER);
        var all = List.of(ana, bruno, chloe, dan, emma, priya);
        return new SlackWorkspace(
                SAMPLE_ID,
                "Studio Nord",
                "A0RELANCE1",
                "U0RELANCE1",
                "Relance",
                all,
                List.of(
                        new Channel("C0GENERAL1", "general", false, ids(all), true),
                        new Channel(
                                "C0WEBSITE1",
                                "website",
                                false,
                                ids(List.of(ana, bruno, dan, emma)),
                                true),
                        new Channel(
                                "C0LEADERS1", "leadership", true, ids(List.of(ana, emma)), true)),
                List.of(
                        new Shortcut(
                                Shortcut.Type.MESSAGE, "Make it an action", "action.from_message"),
                        new Shortcut(Shortcut.Type.MESSAGE, "Keep for the retro", "retro.keep"),
                        new Shortcut(Shortcut.Type.GLOBAL, "New poll", "poll.new"),
                        new Shortcut(Shortcut.Type.GLOBAL, "New retro", "retro.new"),
                        new Shortcut(Shortcut.Type.GLOBAL, "New action", "action.new")),
                List.of("/relance", "/rl"));
    }

    /// Sixty people, half of them in French: the sample's six and those who work with them, all of
    /// them in every channel that is not private.
    public static SlackWorkspace large() {
        var sample = sample();
        var people = new ArrayList<>(sample.people());
        for (var colleague : Colleague.others()) {
            people.add(
                    Person.of(
                            "U0MORE%04d".formatted(people.size()),
                            colleague.name(),
                            colleague.locale(),
                            colleague.zone(),
                            Kind.MEMBER));
        }
        return sample.with(
                people,
                sample.channels().stream()
                        .map(channel -> channel.isPrivate() ? channel : channel.with(ids(people)))
                        .toList());
    }

    /// The same workspace with other people and channels, for tests that need a crowd.
    public SlackWorkspace with(List<Person> otherPeople, List<Channel> otherChannels) {
        return new SlackWorkspace(
                id,
                name,
                appId,
                botUserId,
                botName,
                otherPeople,
                otherChannels,
                shortcuts,
                commands);
    }

    String botId() {
        return "B" + botUserId.substring(1);
    }

    String domain() {
        return Words.handle(name).replace(' ', '-');
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
