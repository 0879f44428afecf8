package relance.lookalike;

import java.util.ArrayList;
import java.util.List;

/// Somebody who works with the sample team's six people: `locale` as the platforms give it, `zone`
/// an IANA zone.
public record Colleague(String name, String locale, String zone) {
    private static final String FRENCH =
            """
            Camille Élise Gaël Hélène Hugo Inès Jules Karim Léa Louise Luc Maëlle Marc Mathis
            Maud Nadia Nino Paul Rémi Rose Sarah Simon Solène Théo Valentin Yanis Zoé
            """;
    private static final String ENGLISH =
            """
            Adam Beth Caleb Daisy Ethan Fiona George Grace Hannah Ian Jane Kevin Lily Mason
            Nora Oliver Paige Quinn Ruby Sean Tara Umar Violet Wendy Xavier Yvonne Zack
            """;

    /// Fifty-four of them, half in French, half in English.
    public static List<Colleague> others() {
        var all = new ArrayList<Colleague>();
        for (var name : FRENCH.split("\\s+")) {
            all.add(new Colleague(name, "fr-FR", "Europe/Paris"));
        }
        for (var name : ENGLISH.split("\\s+")) {
            all.add(new Colleague(name, "en-GB", "Europe/London"));
        }
        return List.copyOf(all);
    }
}
