package relance.lookalike.teams;

import com.google.gson.JsonObject;

import relance.lookalike.Json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/// One person at their Teams client: each gesture is an activity to the bot, and waits for its
/// answer. Places are "#website", "@relance" for the chat with the bot, "group" for the group chat.
/// Thread-safe.
public final class TeamsSeat {
    private final Edge edge;
    private final World world;
    private final String id;
    private final Duration patience;

    TeamsSeat(Edge edge, String id, Duration patience) {
        this.edge = edge;
        this.world = edge.world();
        this.id = id;
        this.patience = patience;
    }

    /// The person as they are now.
    public Person person() {
        return world.person(id);
    }

    /// Lets this person use a client that knows no Action.Execute.
    public TeamsSeat oldClient(boolean isOld) {
        world.change(() -> world.screen(id).oldClient = isOld);
        return this;
    }

    /// Types a message to the bot, which is named in front of it unless they are alone or it is
    /// named already; people by @Name.
    public Answer say(String place, String text) {
        return edge.gestures().say(person(), place(place), "", text);
    }

    /// Types a message to the bot in the thread of another.
    public Answer reply(MessageView message, String text) {
        var place = place(message.place());
        var root = place.kind == Place.Kind.CHANNEL ? message.threadRoot() : "";
        return edge.gestures().say(person(), place, root, text);
    }

    /// What `say` would send; nobody sees it.
    public JsonObject draft(String place, String text) {
        return edge.gestures().draft(person(), place(place), "", text);
    }

    /// Writes a message of which the bot does not hear.
    public MessageView write(String place, String html) {
        var where = place(place);
        var message = edge.gestures().write(person(), where, "", html);
        return world.read(() -> MessageView.of(world, person(), where, message));
    }

    /// Presses a button of a message as it was seen; a ShowCard just opens, and what is in it is
    /// pressed by its own title.
    public Answer press(MessageView message, String title) {
        return edge.gestures().press(person(), message, action(message, title));
    }

    /// Presses the button that stands beside these words: the one of several with the same title.
    public Answer pressBeside(MessageView message, String words, String title) {
        return edge.gestures().press(person(), message, beside(message, words, title));
    }

    /// Opens a ShowCard and presses the only button in it.
    public Answer confirm(MessageView message, String title) {
        return edge.gestures().press(person(), message, only(action(message, title)));
    }

    /// Opens the ShowCard beside these words and presses the only button in it.
    public Answer confirmBeside(MessageView message, String words, String title) {
        return edge.gestures().press(person(), message, only(beside(message, words, title)));
    }

    private static JsonObject action(MessageView message, String title) {
        return Cards.action(message.card(), title)
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "No button \"" + title + "\" in\n" + message.plainText()));
    }

    private JsonObject beside(MessageView message, String words, String title) {
        var reading = Reading.of(person(), message.activity(), message.card());
        return Cards.beside(message.card(), words, title, reading)
                .orElseThrow(() ->
                        new NoSuchElementException(
                                ("No \"" + title + "\" beside \"" + words + "\" in\n")
                                        + message.plainText()));
    }

    private static JsonObject only(JsonObject showCard) {
        var inside = Cards.actions(Json.object(showCard, "card"));
        if (inside.size() != 1) {
            throw new IllegalArgumentException(
                    "There are " + inside.size() + " buttons to confirm");
        }
        return inside.getFirst();
    }

    /// Lets the client ask for this person's own view of a card that has a `refresh`.
    public Answer refresh(MessageView message) {
        return edge.gestures().refresh(person(), message);
    }

    /// Chooses an action from a message's menu.
    public Answer messageAction(MessageView message, String commandId) {
        return edge.gestures().messageAction(person(), message, commandId);
    }

    /// Puts a reaction ("like") on a message of the bot.
    public Answer react(MessageView message, String reaction) {
        return edge.happenings().react(person(), message, reaction);
    }

    /// Sends an invoke of any name.
    public Answer invoke(String place, String name, JsonObject value) {
        return edge.gestures().invoke(person(), place(place), name, value);
    }

    /// The dialog on this person's screen.
    public Optional<DialogView> dialog() {
        var person = person();
        return world.read(
                () -> world.screen(id).dialog.map(open -> DialogView.of(world, person, open)));
    }

    /// Waits patiently for a dialog.
    public DialogView awaitDialog() {
        return awaitDialog(any -> true);
    }

    /// Waits patiently for a dialog of which this is true.
    public DialogView awaitDialog(Predicate<DialogView> wanted) {
        return world.await(patience, () -> dialog().filter(wanted))
                .orElseThrow(() -> new NoSuchElementException("No such dialog: " + dialog()));
    }

    /// Fills in the open dialog, by label or id, and sends it. Several values stand between commas;
    /// people by name, choices by title or value; dates ISO.
    public Answer submit(Map<String, String> values) {
        return edge.dialogs().press(person(), Optional.empty(), values);
    }

    /// Presses another button of the open dialog; what stands in its fields goes along.
    public Answer pressDialog(String title) {
        return pressDialog(title, Map.of());
    }

    /// Fills in the open dialog and presses this button.
    public Answer pressDialog(String title, Map<String, String> values) {
        return edge.dialogs().press(person(), Optional.of(title), values);
    }

    /// Closes the open dialog; the bot does not hear of it.
    public void cancel() {
        edge.dialogs().cancel(person());
    }

    /// Installs the app for this person.
    public Answer install() {
        return edge.happenings().install(person());
    }

    /// Removes the app from this person's own scope.
    public Answer uninstall() {
        return edge.happenings().uninstall(person());
    }

    /// The app was upgraded for this person.
    public Answer upgrade() {
        return edge.happenings().upgrade(person());
    }

    /// Blocks the bot, which is not told; writing to it again or installing it ends that.
    public void block() {
        world.change(() -> world.personal(person()).blocked = true);
    }

    /// What this person sees in a place, oldest first, with what is visible to them alone.
    public List<MessageView> messages(String place) {
        var where = place(place);
        return world.read(() -> seen(where));
    }

    private List<MessageView> seen(Place place) {
        return place.messages.stream()
                .filter(message -> message.isVisibleTo(id))
                .map(message -> MessageView.of(world, person(), place, message))
                .toList();
    }

    /// What this person sees in the chat with the bot.
    public List<MessageView> directMessages() {
        return messages("@relance");
    }

    /// The private answers that this person got in any place, oldest first.
    public List<MessageView> notes() {
        return world.read(() ->
                world.placesOf(person()).stream()
                        .flatMap(place -> seen(place).stream())
                        .filter(MessageView::ephemeral)
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList());
    }

    /// Waits patiently for a message, and gives the newest of which this is true.
    public MessageView await(String place, Predicate<MessageView> wanted) {
        return world.await(
                        patience,
                        () -> messages(place).reversed().stream().filter(wanted).findFirst())
                .orElseThrow(() -> new NoSuchElementException(dump(place)));
    }

    /// What this person sees, for the message of a failed test.
    private String dump(String place) {
        var all = new StringBuilder("No such message; " + person().name() + " sees in " + place);
        for (var message : messages(place)) {
            all.append("\n--- ").append(message.author()).append(": ").append(message.plainText());
        }
        dialog().ifPresent(open -> all.append("\n=== dialog ").append(open.title()));
        return all.append("\nproblems: ").append(world.problems()).toString();
    }

    /// Whether this person can see the place at all.
    public boolean sees(String place) {
        try {
            place(place);
            return true;
        } catch (NoSuchElementException e) {
            return false;
        }
    }

    private Place place(String key) {
        return world.placeFor(person(), key);
    }
}
