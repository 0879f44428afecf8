package relance.lookalike.slack;

import java.time.ZoneId;

/// A person of the workspace, or the bot itself: `locale` as Slack gives it ("fr-FR"), `zone` an
/// IANA zone.
public record Person(
        String id,
        String handle,
        String name,
        String locale,
        ZoneId zone,
        Kind kind,
        boolean active,
        String teamId) {

    /// What Slack's user object tells apart; EXTERNAL belongs to another workspace (Slack Connect).
    public enum Kind {
        ADMIN,
        MEMBER,
        GUEST,
        EXTERNAL,
        BOT
    }

    /// An active person of the sample team.
    public static Person of(String id, String name, String locale, String zone, Kind kind) {
        return new Person(
                id,
                Words.handle(name),
                name,
                locale,
                ZoneId.of(zone),
                kind,
                true,
                SlackWorkspace.SAMPLE_ID);
    }

    /// The same person, deactivated or reactivated.
    public Person active(boolean isActive) {
        return new Person(id, handle, name, locale, zone, kind, isActive, teamId);
    }

    /// The same person with another language and zone.
    public Person living(String newLocale, ZoneId newZone) {
        return new Person(id, handle, name, newLocale, newZone, kind, active, teamId);
    }

    /// The same person with another standing in the workspace.
    public Person as(Kind newKind) {
        return new Person(id, handle, name, locale, zone, newKind, active, teamId);
    }

    /// The same person, coming from another workspace.
    public Person from(String otherTeamId) {
        return new Person(id, handle, name, locale, zone, Kind.EXTERNAL, active, otherTeamId);
    }

    boolean isBot() {
        return kind == Kind.BOT;
    }
}
