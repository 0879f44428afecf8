package relance.trial;

import picocli.CommandLine;

import relance.lookalike.slack.SlackWorkspace;
import relance.lookalike.teams.TeamsTenant;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The stories that can be played.
enum StoryPlot {
    POLL(SlackWorkspace.sample(), TeamsTenant.sample()) {
        @Override
        Story with(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out) {
            return new PollStory(seats, agenda, out);
        }
    },
    RETRO(SlackWorkspace.large(), TeamsTenant.large()) {
        @Override
        Story with(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out) {
            return new RetroStory(seats, people(), Duration.ofSeconds(1), out);
        }
    },
    SMALL_RETRO(SlackWorkspace.sample(), TeamsTenant.sample()) {
        @Override
        Story with(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out) {
            return new RetroStory(seats, people(), Story.PATIENCE, out);
        }
    },
    BREAKOUTS(SlackWorkspace.sample(), TeamsTenant.sample()) {
        @Override
        Story with(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out) {
            return new BreakoutStory(seats, out);
        }
    };

    private final SlackWorkspace workspace;
    private final TeamsTenant tenant;

    StoryPlot(SlackWorkspace workspace, TeamsTenant tenant) {
        this.workspace = workspace;
        this.tenant = tenant;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Their names, the same on both platforms.
    List<String> people() {
        return workspace.people().stream().map(person -> person.name()).toList();
    }

    /// Its people on Slack.
    SlackWorkspace workspace() {
        return workspace;
    }

    /// Its people on Teams.
    TeamsTenant tenant() {
        return tenant;
    }

    /// @param seats of its people, by name
    abstract Story with(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out);

    /// As it is typed on the command line.
    static final class Typed implements CommandLine.ITypeConverter<StoryPlot> {
        @Override
        public StoryPlot convert(String typed) {
            return Arrays.stream(values())
                    .filter(plot -> plot.word().equalsIgnoreCase(typed))
                    .findFirst()
                    .orElseThrow(() -> unknown(typed));
        }

        private static CommandLine.TypeConversionException unknown(String typed) {
            var words = Arrays.stream(values()).map(StoryPlot::word).toList();
            return new CommandLine.TypeConversionException(
                    "there is no story “" + typed + "”; there are: " + String.join(", ", words));
        }
    }
}
