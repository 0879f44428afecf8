package relance.lookalike.teams;

import relance.lookalike.Colleague;

import java.util.ArrayList;
import java.util.List;

/// An organisation as it is at the start; the app is not installed anywhere yet.
public record TeamsTenant(
        String id, List<Person> people, List<TeamsTeam> teams, List<GroupChat> groupChats) {
    static final String SAMPLE_ID = "0aa11111-7e4a-4b1e-9c3d-000000000001";

    public TeamsTenant {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        groupChats = List.copyOf(groupChats);
    }

    /// The people of the playground's sample team, with one team of three channels and a group
    /// chat.
    public static TeamsTenant sample() {
        var people =
                List.of(
                        Person.of("Ana", "fr-FR", "Europe/Paris"),
                        Person.of("Bruno", "fr-FR", "Europe/Paris"),
                        Person.of("Chloé", "fr-FR", "America/Montreal"),
                        Person.of("Dan", "en-US", "America/New_York"),
                        Person.of("Emma", "en-GB", "Europe/London"),
                        Person.of("Priya", "en-US", "Asia/Kolkata"));
        var channels =
                List.of(
                        new TeamChannel("19:nord-general@thread.tacv2", "General"),
                        new TeamChannel("19:nord-website@thread.tacv2", "website"),
                        new TeamChannel("19:nord-ideas@thread.tacv2", "ideas"));
        var names = people.stream().map(Person::name).toList();
        return new TeamsTenant(
                SAMPLE_ID,
                people,
                List.of(
                        new TeamsTeam(
                                "Nord", "5b0c2a9e-1111-4222-8333-00000000000a", channels, names)),
                List.of(
                        new GroupChat(
                                "19:nord-lunch@thread.v2",
                                "Lunch",
                                List.of("Ana", "Bruno", "Emma"))));
    }

    /// The sample's six people and those who work with them: sixty, half of them in French.
    public static TeamsTenant large() {
        var sample = sample();
        var people = new ArrayList<>(sample.people());
        Colleague.others()
                .forEach(one -> people.add(Person.of(one.name(), one.locale(), one.zone())));
        return sample.with(people);
    }

    /// The same tenant with other people, who all are in its first team.
    public TeamsTenant with(List<Person> otherPeople) {
        var names = otherPeople.stream().map(Person::name).toList();
        var first = teams.getFirst();
        var team = new TeamsTeam(first.name(), first.aadGroupId(), first.channels(), names);
        var chats =
                groupChats.stream()
                        .map(chat ->
                                new GroupChat(
                                        chat.id(),
                                        chat.topic(),
                                        chat.members().stream().filter(names::contains).toList()))
                        .toList();
        return new TeamsTenant(id, otherPeople, List.of(team), chats);
    }
}
