package relance.lookalike.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/// One person at their screen: each gesture is a signed request to the bot, and waits for its
/// answer. Channels are given as "#general", or "@relance" for the direct message with the bot.
/// Thread-safe.
public final class Seat {
    private final Edge edge;
    private final Workspace workspace;
    private final String id;
    private final Duration patience;

    Seat(Edge edge, String id, Duration patience) {
        this.edge = edge;
        this.workspace = edge.workspace();
        this.id = id;
        this.patience = patience;
    }

    /// The person as they are now.
    public Member person() {
        return workspace.member(id).orElseThrow();
    }

    /// Types the app's first slash command, with this text.
    public Answer command(String channel, String text) {
        return command(workspace.team.commands().getFirst(), channel, text);
    }

    /// Types a slash command; what the bot answers in its body is shown to this person.
    public Answer command(String slash, String channel, String text) {
        var place = place(channel);
        var answer = edge.gestures().command(person(), slash, place, text);
        var shown = new CommandAnswers(workspace, edge.responseUrls());
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

    private Answer say(Conversation place, String typed, String threadTs) {
        if (place.archived) {
            throw new IllegalStateException("#" + place.name + " is archived");
        }
        var text = Words.markup(workspace, typed, false);
        var nothing = new JsonObject();
        var message = workspace.post(place, id, text, new JsonArray(), threadTs, "", nothing);
        var bot = workspace.team.botUserId();
        boolean hears =
                place.kind == Conversation.Kind.DIRECT
                        || (text.contains("<@" + bot + ">")
                                && workspace.read(() -> place.members.contains(bot)));
        return hears ? edge.events().said(place, message) : Answer.NOTHING_SENT;
    }

    /// Clicks a button of a message as it was seen, by label, action id or block id.
    public Answer click(MessageView message, String button) {
        return pick(message, button, List.of());
    }

    /// Clicks the button that stands beside these words: the one of several with the same label.
    public Answer clickBeside(MessageView message, String words, String button) {
        return use(message, Blocks.beside(workspace, message, words, button), List.of());
    }

    /// Chooses an option, by label or value, in a menu or select of a message.
    public Answer pick(MessageView message, String element, String option) {
        return pick(message, element, List.of(option));
    }

    Answer pick(MessageView message, String key, List<String> chosen) {
        return use(message, Blocks.called(message, key), chosen);
    }

    private Answer use(MessageView seen, Blocks.Element element, List<String> chosen) {
        var place = place(seen.channel());
        var now = workspace.read(() -> place.find(seen.ts()));
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
                        now.map(Message::at).orElse(Instant.EPOCH));
        var action = Actions.of(workspace, element, chosen);
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
                workspace
                        .read(() -> place.find(seen.ts()))
                        .orElseThrow(() -> new NoSuchElementException("That message is gone"));
        return edge.gestures().shortcut(person(), place, message, callbackId);
    }

    /// The modal on top of this person's screen.
    public Optional<ModalView> modal() {
        return top().map(open -> ModalView.of(workspace, open));
    }

    /// Waits patiently for a modal.
    public ModalView awaitModal() {
        return awaitModal(any -> true);
    }

    /// Waits patiently for a modal in which this is true.
    public ModalView awaitModal(Predicate<ModalView> wanted) {
        return workspace
                .await(patience, () -> modal().filter(wanted))
                .orElseThrow(() -> new NoSuchElementException("No such modal; open: " + modal()));
    }

    /// Fills in the open modal, by label, action id or block id, and sends it. Several values stand
    /// between commas; people and channels by name; dates ISO.
    public Answer submit(Map<String, String> values) {
        var view = openModal();
        return submitChosen(view, cut(view, values));
    }

    Answer submitChosen(OpenView view, Map<String, List<String>> chosen) {
        var filled = edge.submissions().fill(view, chosen);
        return edge.submissions().send(person(), filled);
    }

    /// Uses a button or menu of the open modal; what was typed elsewhere in it goes along.
    public Answer clickModal(String element, Map<String, String> values) {
        var view = openModal();
        return useModal(view, element, List.of(), cut(view, values));
    }

    Answer useModal(
            OpenView view, String key, List<String> option, Map<String, List<String>> chosen) {
        var element = Submissions.element(view, key);
        var all = new LinkedHashMap<>(chosen);
        if (view.values().has(element.blockId())) {
            all.put(element.actionId(), option);
        }
        var filled = edge.submissions().fill(view, all);
        workspace.change(() -> {
            workspace.screen(id).replace(filled);
            return filled;
        });
        return use(filled, key, option);
    }

    private static Map<String, List<String>> cut(OpenView view, Map<String, String> values) {
        var chosen = new LinkedHashMap<String, List<String>>();
        values.forEach((key, value) -> {
            var element = Submissions.element(view, key).json();
            chosen.put(key, Inputs.cut(element, value));
        });
        return chosen;
    }

    /// Cancels the modal on top.
    public Answer cancel() {
        var view = openModal();
        boolean clears = Json.flag(view.given(), "clear_on_close");
        edge.submissions().close(person(), view);
        if (clears) {
            workspace.change(() -> {
                workspace.screen(id).modals.clear();
                return view;
            });
        }
        return edge.gestures().close(person(), view, clears);
    }

    /// The home tab as last published.
    public Optional<HomeView> home() {
        var home = workspace.read(() -> workspace.screen(id).home);
        return home.map(open -> HomeView.of(workspace, open));
    }

    /// Waits patiently for a home in which this is true.
    public HomeView awaitHome(Predicate<HomeView> wanted) {
        return workspace
                .await(patience, () -> home().filter(wanted))
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

    Answer pickHome(String key, List<String> chosen) {
        var home =
                workspace
                        .read(() -> workspace.screen(id).home)
                        .orElseThrow(() -> new NoSuchElementException("No home was published"));
        return use(home, key, chosen);
    }

    private Answer use(OpenView view, String key, List<String> chosen) {
        var element = Submissions.element(view, key);
        var action = Actions.of(workspace, element, chosen);
        return edge.gestures().use(person(), view, action);
    }

    /// What this person sees in a channel, oldest first, with what is visible to them alone.
    public List<MessageView> messages(String channel) {
        var seen = workspace.seenBy(id, place(channel));
        return seen.stream().map(m -> MessageView.of(workspace, m)).toList();
    }

    /// What this person sees in the direct message with the bot.
    public List<MessageView> directMessages() {
        return messages(workspace.direct(id).id);
    }

    /// Waits patiently for a message, and gives the newest of which this is true.
    public MessageView await(String channel, Predicate<MessageView> wanted) {
        return workspace
                .await(
                        patience,
                        () -> messages(channel).reversed().stream().filter(wanted).findFirst())
                .orElseThrow(() -> new NoSuchElementException(Dump.of(this, channel)));
    }

    /// Whether this person can see the channel at all.
    public boolean sees(String channel) {
        var place = workspace.channelNamed(channel.replaceFirst("^#", ""));
        return place.filter(this::sees).isPresent();
    }

    boolean sees(Conversation place) {
        return workspace.read(() -> place.members.contains(id));
    }

    Optional<OpenView> top() {
        return workspace.read(() -> workspace.screen(id).top());
    }

    private OpenView openModal() {
        return top().orElseThrow(() -> new NoSuchElementException("No modal is open"));
    }

    private Conversation place(String channel) {
        if (channel.startsWith("@")) {
            return workspace.direct(id);
        }
        return workspace
                .conversation(channel)
                .or(() -> workspace.channelNamed(channel.replaceFirst("^#", "")))
                .filter(this::sees)
                .orElseThrow(
                        () -> new NoSuchElementException(person().name() + " sees no " + channel));
    }
}
