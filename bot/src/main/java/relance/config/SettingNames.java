package relance.config;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The names of all settings, to tell a misspelt one from a missing one.
final class SettingNames {
    private static final List<String> OF_THE_PROGRAM =
            List.of(
                    "DATABASE_URL",
                    "DATABASE_USER",
                    "DATABASE_PASSWORD",
                    "RELANCE_PORT",
                    "RELANCE_HOME",
                    "RELANCE_SERVER_KEY",
                    "RELANCE_LOG");

    /// Read by the launcher, before there is a program to read a file.
    private static final Set<String> LAUNCHER = Set.of("RELANCE_JAVA_HOME", "RELANCE_JAVA_OPTIONS");

    private final List<String> known = new ArrayList<>(OF_THE_PROGRAM);
    private final List<String> prefixes = new ArrayList<>(List.of("RELANCE_"));

    SettingNames(List<? extends PlatformSettings<?>> platforms) {
        platforms.forEach(platform -> {
            known.addAll(platform.names());
            prefixes.add(platform.prefix());
        });
    }

    /// The environment is everybody's: only names that begin like ours can be misspelt ones.
    List<String> unknownInEnvironment(Collection<String> names) {
        return names.stream()
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .filter(name -> !known.contains(name) && !LAUNCHER.contains(name))
                .sorted()
                .map(name -> unknown(name, "the environment"))
                .toList();
    }

    /// The file is ours alone: every name in it must be known.
    List<String> unknownInFile(Collection<String> names) {
        return names.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(this::notInFile)
                .toList();
    }

    private String notInFile(String name) {
        return LAUNCHER.contains(name)
                ? name
                        + " has no effect in a file. Set it in the environment, where the launcher"
                        + " reads it."
                : unknown(name, "the file");
    }

    private String unknown(String name, String place) {
        String nearest =
                known.stream().min(comparingInt(other -> distance(name, other))).orElseThrow();
        return name
                + " in "
                + place
                + " is unknown. Did you mean "
                + nearest
                + "? If not, remove it.";
    }

    /// Letters to add, drop or change to make one of the other.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
