package relance;

import picocli.CommandLine;

import relance.playground.Team;
import relance.tenant.TeamsTenant;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// The stories that can be played.
enum StoryPlot {
    POLL(Team.sample(), TeamsTenant.sample()) {
        @Override
        Story with(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out) {
            return new PollStory(seats, agenda, out);
        }
    },
    RETRO(Team.large(), TeamsTenant.large()) {
        @Override
        Story with(Function<String, StorySeat> seats, TryAgenda agenda, PrintStream out) {
            return new RetroStory(seats, people(), Duration.ofSeconds(1), out);
        }
    };

    private final Team team;
    private final TeamsTenant tenant;

    StoryPlot(Team team, TeamsTenant tenant) {
        this.team = team;
        this.tenant = tenant;
    }

    /// Their names, the same on both platforms.
    List<String> people() {
        return team.members().stream().map(member -> member.name()).toList();
    }

    /// Its people on Slack.
    Team team() {
        return team;
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
            for (var plot : values()) {
                if (plot.name().equalsIgnoreCase(typed)) {
                    return plot;
                }
            }
            throw new CommandLine.TypeConversionException(
                    "there is no story “" + typed + "”; there are: poll, retro");
        }
    }
}
