package relance.config;

import java.util.List;

/// Everything that is wrong with the settings, at once; the message is for the person who set them.
public final class SettingsProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    SettingsProblem(List<String> problems) {
        super(said(problems));
        this.problems = List.copyOf(problems);
    }

    /// One sentence or two per problem: what is wrong, and how to fix it.
    public List<String> problems() {
        return problems;
    }

    private static String said(List<String> problems) {
        String count =
                problems.size() == 1 ? "One setting needs" : problems.size() + " settings need";
        return count + " your attention:\n  - " + String.join("\n  - ", problems);
    }
}
