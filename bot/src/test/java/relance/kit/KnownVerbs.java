package relance.kit;

import relance.chat.ActionRef;
import relance.chat.WorkspaceId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a feature does what a manifest names, such as `retro.keep`.
public final class KnownVerbs {
    private KnownVerbs() {}

    public static boolean has(String named) throws ReflectiveOperationException {
        var parts = named.split("\\.", 2);
        var decode =
                commands(parts[0]).getDeclaredMethod("decode", WorkspaceId.class, ActionRef.class);
        decode.setAccessible(true);
        var ref = ActionRef.of(parts[0], parts[1]);
        return ((Optional<?>) decode.invoke(null, new WorkspaceId(1), ref)).isPresent();
    }

    /// `PollCommand`, in the feature's own package or in its model.
    private static Class<?> commands(String feature) throws ClassNotFoundException {
        var name =
                feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1) + "Command";
        for (var where : List.of(feature, feature + ".model")) {
            try {
                return Class.forName("relance." + where + "." + name);
            } catch (ClassNotFoundException e) {
                // Looked for elsewhere.
            }
        }
        throw new ClassNotFoundException(name);
    }
}
