package relance.lookalike.slack;

import relance.lookalike.slack.Member.Kind;

import java.util.ArrayList;
import java.util.List;

/// A workspace as it is at the start, with the app that is installed in it.
public record Team(
        String id,
        String name,
        String appId,
        String botUserId,
        String botName,
        List<Member> members,
        List<Channel> channels,
        List<Shortcut> shortcuts,
        List<String> commands) {
    static final String SAMPLE_ID = "T0NORD0001";

    public Team {
        members = List.copyOf(members);
        channels = List.copyOf(channels);
        shortcuts = List.copyOf(shortcuts);
        commands = List.copyOf(commands);
    }

    /// Six people in two languages and five time zones, three channels, one of them private.
    public static Team sample() {
        var ana = Member.of("U0ANA00001", "Ana", "fr-FR", "Europe/Paris", Kind.ADMIN);
        var bruno = Member.of("U0BRUNO001", "Bruno", "fr-FR", "Europe/Paris", Kind.MEMBER);
        var chloe = Member.of("U0CHLOE001", "Chloé", "fr-FR", "America/Montreal", Kind.MEMBER);
        var dan = Member.of("U0DAN00001", "Dan", "en-US", "America/New_York", Kind.MEMBER);
        var emma = Member.of("U0EMMA0001", "Emma", "en-GB", "Europe/London", Kind.MEMBER);
        var priya = Member.of("U0PRIYA001", "Priya", "en-US", "Asia/Kolkata", Kind.MEMBER);
        var all = List.of(ana, bruno, chloe, dan, emma, priya);
        return new Team(
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
    public static Team large() {
        var sample = sample();
        var members = new ArrayList<>(sample.members());
        for (var colleague : Colleague.others()) {
            members.add(
                    Member.of(
                            "U0MORE%04d".formatted(members.size()),
                            colleague.name(),
                            colleague.locale(),
                            colleague.zone(),
                            Kind.MEMBER));
        }
        return sample.with(
                members,
                sample.channels().stream()
                        .map(channel -> channel.isPrivate() ? channel : channel.with(ids(members)))
                        .toList());
    }

    /// The same team with other people and channels, for tests that need a crowd.
    public Team with(List<Member> otherMembers, List<Channel> otherChannels) {
        return new Team(
                id,
                name,
                appId,
                botUserId,
                botName,
                otherMembers,
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

    private static List<String> ids(List<Member> members) {
        return members.stream().map(Member::id).toList();
    }
}
