package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/// One person at their screen: each gesture is a signed request to the bot, and waits for its
/// answer. Channels are given as "#general", or "@relance" for the direct message with the bot.
/// Thread-safe.
public final class SlackSeat {
    private final Edge edge;
    private final World world;
    private final Modals modals;
    private final String id;
    private final Duration patience;

    SlackSeat(Edge edge, String id, Duration patience) {
        this.edge = edge;
        this.world = edge.world();
        this.modals = new Modals(edge, id);
        this.id = id;
        this.patience = patience;
    }

    /// The person as they are now.
    public Person person() {
        return world.person(id).orElseThrow();
    }

    /// Types the app's first slash command, with this text.
    public Answer command(String channel, String text) {
        return command(world.team.commands().getFirst(), channel, text);
    }

    /// Types a slash command; what the bot answers in its body is shown to this person.
    public Answer command(String slash, String channel, String text) {
        var place = place(channel);
        var answer = edge.gestures().command(person(), slash, place, text);
        var shown = new CommandAnswers(world, edge.responseUrls());
        shown.show(person(), slash, place, answer);
        return answer;
    }

    /// Types a message; the bot hears of it in its direct message and where it is named.
    public Answer say(String channel, String text) {
        return say(place(channel), text, "");
    }

    /// Types a message in the thread of another.
    public Answer reply(MessageView message, String text) {
        var root = message.threadTs().isEmpty() ? message.ts() : message.threadTs();
        return say(place(message.channel()), text, root);
    }

    private Answer say(Place place, String typed, String threadTs) {
        if (place.archived) {
            throw new IllegalStateException("#" + place.name + " is archived");
        }
        var text = Words.markup(world, typed, false);
        var nothing = new JsonObject();
        var message = world.post(place, id, text, new JsonArray(), threadTs, "", nothing);
        var bot = world.team.botUserId();
        boolean hears =
                place.kind == Place.Kind.DIRECT
                        || (text.contains("<@" + bot + ">")
                                && world.read(() -> place.members.contains(bot)));
        return hears ? edge.events().said(place, message) : Answer.NOTHING_SENT;
    }

    /// Clicks a button of a message as it was seen, by label, action id or block id.
    public Answer click(MessageView message, String button) {
        return pick(message, button, List.of());
    }

    /// Clicks the button that stands beside these words: the one of several with the same label.
    public Answer clickBeside(MessageView message, String words, String button) {
        return use(message, Blocks.beside(world, message, words, button), List.of());
    }

    /// Chooses an option, by label or value, in a menu or select of a message.
    public Answer pick(MessageView message, String element, String option) {
        return pick(message, element, List.of(option));
    }

    /// Chooses several options, by label or value; none for a button.
    public Answer pick(MessageView message, String key, List<String> chosen) {
        return use(message, Blocks.called(message, key), chosen);
    }

    private Answer use(MessageView seen, Blocks.Element element, List<String> chosen) {
        var place = place(seen.channel());
        var now = world.read(() -> place.find(seen.ts()));
        var message =
                new Message(
                        seen.channel(),
                        seen.ts(),
                        seen.user(),
                        seen.text(),
                        seen.blocks(),
                        seen.threadTs(),
                        seen.ephemeral() ? id : "",
                        seen.edited(),
                        now.map(Message::metadata).orElseGet(JsonObject::new),
                        seen.at());
        var action = Actions.of(world, element, chosen);
        return edge.gestures().use(person(), place, message, action);
    }

    /// Starts a global shortcut.
    public Answer shortcut(String callbackId) {
        return edge.gestures().shortcut(person(), callbackId);
    }

    /// Starts a message shortcut.
    public Answer shortcut(MessageView seen, String callbackId) {
        var place = place(seen.channel());
        var message =
                world.read(() -> place.find(seen.ts()))
                        .orElseThrow(() -> new NoSuchElementException("That message is gone"));
        return edge.gestures().shortcut(person(), place, message, callbackId);
    }

    /// The modal on top of this person's screen.
    public Optional<ModalView> modal() {
        return modals.top().map(open -> ModalView.of(world, open));
    }

    /// Waits patiently for a modal.
    public ModalView awaitModal() {
        return awaitModal(any -> true);
    }

    /// Waits patiently for a modal in which this is true.
    public ModalView awaitModal(Predicate<ModalView> wanted) {
        return world.await(patience, () -> modal().filter(wanted))
                .orElseThrow(() -> new NoSuchElementException("No such modal; open: " + modal()));
    }

    /// Fills in the open modal, by label, action id or block id, and sends it. Several values stand
    /// between commas; people and channels by name; dates ISO.
    public Answer submit(Map<String, String> values) {
        var view = modals.open();
        return modals.submit(view, Modals.cut(view, values));
    }

    /// Fills in the modal with this id and sends it, while it is on top.
    public Answer submit(String viewId, Map<String, List<String>> chosen) {
        return modals.submit(modals.open(viewId), chosen);
    }

    /// Uses a button or menu of the open modal; what was typed elsewhere in it goes along.
    public Answer clickModal(String element, Map<String, String> values) {
        var view = modals.open();
        return modals.use(view, element, List.of(), Modals.cut(view, values));
    }

    /// Uses a button or menu of the modal with this id, while it is on top; what was chosen
    /// elsewhere in it goes along.
    public Answer pickModal(
            String viewId, String element, List<String> option, Map<String, List<String>> chosen) {
        return modals.use(modals.open(viewId), element, option, chosen);
    }

    /// Cancels the modal on top.
    public Answer cancel() {
        return modals.cancel();
    }

    /// The home tab as last published.
    public Optional<HomeView> home() {
        var home = world.read(() -> world.screen(id).home);
        return home.map(open -> HomeView.of(world, open));
    }

    /// Waits patiently for a home in which this is true.
    public HomeView awaitHome(Predicate<HomeView> wanted) {
        return world.await(patience, () -> home().filter(wanted))
                .orElseThrow(() -> new NoSuchElementException("No such home; shown: " + home()));
    }

    /// Opens the app's Home tab.
    public Answer openHome() {
        return edge.events().homeOpened(id, "home");
    }

    /// Opens the app's Messages tab.
    public Answer openMessages() {
        return edge.events().homeOpened(id, "messages");
    }

    /// Clicks a button of the home.
    public Answer clickHome(String button) {
        return pickHome(button, List.of());
    }

    /// Chooses an option in a menu or select of the home.
    public Answer pickHome(String element, String option) {
        return pickHome(element, List.of(option));
    }

    /// Chooses several options of the home; none for a button.
    public Answer pickHome(String key, List<String> chosen) {
        var home =
                world.read(() -> world.screen(id).home)
                        .orElseThrow(() -> new NoSuchElementException("No home was published"));
        return modals.use(home, key, chosen);
    }

    /// What this person sees in a channel, oldest first, with what is visible to them alone.
    public List<MessageView> messages(String channel) {
        var seen = world.seenBy(id, place(channel));
        return seen.stream().map(m -> MessageView.of(world, m)).toList();
    }

    /// What this person sees in the direct message with the bot.
    public List<MessageView> directMessages() {
        return messages(world.direct(id).id);
    }

    /// Waits patiently for a message, and gives the newest of which this is true.
    public MessageView await(String channel, Predicate<MessageView> wanted) {
        return world.await(
                        patience,
                        () -> messages(channel).reversed().stream().filter(wanted).findFirst())
                .orElseThrow(() -> new NoSuchElementException(Dump.of(this, channel)));
    }

    /// Whether this person can see the channel at all.
    public boolean sees(String channel) {
        var place = world.channelNamed(channel.replaceFirst("^#", ""));
        return place.filter(this::sees).isPresent();
    }

    boolean sees(Place place) {
        return world.read(() -> place.members.contains(id));
    }

    private Place place(String channel) {
        if (channel.startsWith("@")) {
            return world.direct(id);
        }
        return world.place(channel)
                .or(() -> world.channelNamed(channel.replaceFirst("^#", "")))
                .filter(this::sees)
                .orElseThrow(
                        () -> new NoSuchElementException(person().name() + " sees no " + channel));
    }
}
