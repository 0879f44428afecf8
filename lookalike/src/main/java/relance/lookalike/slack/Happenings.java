package relance.lookalike.slack;

import relance.lookalike.Json;

import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

/// What happens to people and places of the workspace; each gives the bot's answer to the event.
public final class Happenings {
    private final World world;
    private final Events events;

    Happenings(World world, Events events) {
        this.world = world;
        this.events = events;
    }

    /// `user_change`: a person is deactivated.
    public Answer deactivate(String person) {
        return change(person, member -> member.active(false));
    }

    /// `user_change`: a person is back.
    public Answer reactivate(String person) {
        return change(person, member -> member.active(true));
    }

    /// `user_change`: another name, language, zone or standing.
    public Answer change(String person, UnaryOperator<Person> step) {
        var changed = step.apply(person(person));
        world.replace(changed);
        return events.person("user_change", changed);
    }

    /// `team_join`: a new person.
    public Answer join(Person newcomer) {
        world.change(() -> {
            world.add(newcomer);
            return newcomer;
        });
        return events.person("team_join", newcomer);
    }

    /// `channel_archive` or `group_archive`.
    public Answer archive(String channel) {
        var place = place(channel);
        world.change(() -> place.archived = true);
        return events.place("archive", place, admin());
    }

    /// `channel_unarchive` or `group_unarchive`.
    public Answer unarchive(String channel) {
        var place = place(channel);
        world.change(() -> place.archived = false);
        return events.place("unarchive", place, admin());
    }

    /// `channel_rename` or `group_rename`.
    public Answer rename(String channel, String newName) {
        var place = place(channel);
        world.change(() -> place.name = newName);
        return events.place("rename", place, admin());
    }

    /// `member_joined_channel`: a person, or the bot by its name, is invited to a channel.
    public Answer invite(String person, String channel, String inviter) {
        var place = place(channel);
        var id = person(person).id();
        world.change(() -> place.members.add(id));
        return events.membership("member_joined_channel", place, id, person(inviter).id());
    }

    /// `member_left_channel`: a person, or the bot by its name, leaves a channel.
    public Answer leave(String person, String channel) {
        var place = place(channel);
        var id = person(person).id();
        world.change(() -> place.members.remove(id));
        return events.membership("member_left_channel", place, id, "");
    }

    /// `app_uninstalled`.
    public Answer uninstall() {
        return events.deliver(Json.of("type", "app_uninstalled", "event_ts", world.nextTs()));
    }

    /// Any other event, as JSON.
    public Answer event(String json) {
        return events.deliver(Json.parse(json).getAsJsonObject());
    }

    Person person(String name) {
        return world.personNamed(name)
                .orElseThrow(() -> new NoSuchElementException("Nobody is called " + name));
    }

    private Place place(String channel) {
        return world.channelNamed(channel.replaceFirst("^#", ""))
                .orElseThrow(() -> new NoSuchElementException("No channel " + channel));
    }

    private String admin() {
        return world.people().getFirst().id();
    }
}
