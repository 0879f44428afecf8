package relance.trial;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// One person of the story at their screen, on whichever platform it is played.
interface StorySeat {
    /// As the platform says it, such as `fr-FR`.
    String locale();

    ZoneId zone();

    /// Writes something in a room that is not meant for the bot.
    void write(String room, String words);

    /// Picks from the menu of the message with these words.
    void pick(String room, String words, String entry);

    /// Types a command to the bot in a room.
    void command(String room, String words);

    /// Waits some seconds for something that everybody in a room sees.
    Shown await(String room, Predicate<Shown> wanted);

    /// Waits some seconds for what the bot answers this person alone, who acted in a room.
    Shown awaitAnswer(String room, Predicate<Shown> wanted);

    /// Waits some seconds for a private message of the bot.
    Shown awaitPrivately(Predicate<Shown> wanted);

    List<Shown> privately();

    /// Waits some seconds for a form; answers the labels of its fields.
    List<String> awaitForm();

    /// Fills in the open form, by label, and sends it.
    void send(Map<String, String> values);

    /// A message as this person sees it, with what they can press.
    record Shown(String words, List<String> buttons, Press press) {
        boolean has(String text) {
            return words.contains(text);
        }

        boolean offers(String button) {
            return buttons.contains(button);
        }
    }

    interface Press {
        void button(String label);

        default void beside(String text, String label) {
            button(label);
        }
    }
}
