package relance.chat;

import java.util.Locale;

/// A thing as seen from outside its feature: which feature's, which aspect of it, which number.
///
/// One thing can be shown in several ways (an action as a request, as a line of a list) and be
/// woken for several reasons; the aspect says which. Each feature has its aspects in enums of its
/// own: `id.as(PollView.ASK)` here, [#aspect] on the way back.
public record Subject(String feature, String aspect, WorkspaceId workspace, long number)
        implements Id {

    /// A thing of this feature, seen this way.
    public static Subject of(String feature, Enum<?> aspect, Id id) {
        return new Subject(feature, word(aspect), id.workspace(), id.number());
    }

    /// As it was kept in a row, a button or a draft.
    public static Subject kept(String feature, String aspect, WorkspaceId workspace, long number) {
        return new Subject(feature, aspect, workspace, number);
    }

    /// The same thing seen another way.
    public Subject as(Enum<?> other) {
        return new Subject(feature, word(other), workspace, number);
    }

    /// Whether it is seen this way.
    public boolean is(Enum<?> wanted) {
        return aspect.equals(word(wanted));
    }

    /// Which of a feature's aspects it is.
    ///
    /// @throws IllegalArgumentException when it is none of them
    public <E extends Enum<E>> E aspect(Class<E> aspects) {
        for (var one : aspects.getEnumConstants()) {
            if (is(one)) {
                return one;
            }
        }
        throw new IllegalArgumentException(feature + " knows no " + aspect);
    }

    private static String word(Enum<?> aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
