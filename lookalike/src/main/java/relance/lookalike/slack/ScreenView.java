package relance.lookalike.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that one person sees at one moment: `told` says when the bot last wrote to each person in
/// private, as a time stamp, "" for never.
public record ScreenView(
        Person person,
        List<Person> people,
        Map<String, String> told,
        List<PlaceView> places,
        Optional<ModalView> modal,
        Optional<HomeView> home) {

    /// A channel or the direct message with the bot: `kind` is PUBLIC, PRIVATE or DIRECT, `members`
    /// are ids.
    public record PlaceView(
            String id,
            String name,
            String kind,
            boolean archived,
            List<String> members,
            List<MessageView> messages) {

        static PlaceView of(World world, Person viewer, Place place) {
            var messages =
                    world.seenBy(viewer.id(), place).stream()
                            .map(message -> MessageView.of(world, message))
                            .toList();
            return new PlaceView(
                    place.id,
                    place.name,
                    place.kind.name(),
                    place.archived,
                    List.copyOf(place.members),
                    messages);
        }
    }

    static ScreenView of(World world, String id) {
        return world.read(() -> now(world, viewer(world, id)));
    }

    private static Person viewer(World world, String id) {
        return world.person(id)
                .filter(person -> !person.isBot())
                .orElseGet(() -> world.team.people().getFirst());
    }

    private static ScreenView now(World world, Person viewer) {
        var screen = world.screen(viewer.id());
        var told = new LinkedHashMap<String, String>();
        world.people().forEach(person -> told.put(person.id(), lastTold(world, person)));
        var places =
                world.places().stream()
                        .filter(place -> place.members.contains(viewer.id()))
                        .map(place -> PlaceView.of(world, viewer, place))
                        .toList();
        return new ScreenView(
                viewer,
                world.people(),
                told,
                places,
                screen.top().map(view -> ModalView.of(world, view)),
                screen.home.map(view -> HomeView.of(world, view)));
    }

    private static String lastTold(World world, Person person) {
        if (person.isBot()) {
            return "";
        }
        var messages = world.direct(person.id()).messages;
        return messages.isEmpty() ? "" : messages.getLast().ts();
    }
}
