package relance.teams.render;

import com.google.gson.JsonPrimitive;

import relance.text.Characters;

import java.nio.charset.StandardCharsets;

/// How much Teams takes, and how much of it one thing may have. Cards are measured in bytes of
/// JSON, what people see in code points.
final class Limits {
    /// 28 KB is what some ways into Teams take; the rest is for what is put around the card.
    static final int CARD = 24_500;

    /// What the store allows to be visible on one card.
    static final int VISIBLE_ACTIONS = 6;

    static final int PROSE = 6_000;
    static final int HEADING = 6_000;
    static final int LABEL = 1_200;
    static final int WHAT = 3_200;
    static final int ABOUT = 900;
    static final int QUOTE = 1_800;
    static final int URL = 1_500;

    static final int LINES = 40;
    static final int ITEM_LINES = 12;

    static final int SUMMARY = 500;
    static final int LARGE_HEADING = 150;
    static final int LINK_LABEL = 150;
    static final int NAME = 100;
    static final int TITLE = 75;
    static final int BUTTON_BESIDE = 20;
    static final int BUTTON_VALUE = 1_000;
    static final int CONFIRM = 300;
    static final int CHOICE = 150;
    static final int FORM_TITLE = 60;
    static final int FORM_WORDS = 1_000;
    static final int INPUT = 3_000;

    private Limits() {}

    /// The words' share of the bytes of a card.
    static int bytes(String words) {
        int quotes = 2;
        return bytesOf(new JsonPrimitive(words).toString()) - quotes;
    }

    static int bytesOf(String json) {
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    /// The same string when it fits; more is a mistake of ours, never of a person.
    static String checked(String value, int most, String what) {
        int length = Characters.length(value);
        if (length > most) {
            throw new IllegalArgumentException(
                    what + " has " + length + " characters, we allow " + most + ": " + value);
        }
        return value;
    }
}
