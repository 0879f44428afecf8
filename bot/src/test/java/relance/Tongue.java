package relance;

import relance.lookalike.slack.Person;
import relance.lookalike.slack.SlackWorkspace;
import relance.text.Catalogue;

import java.util.Locale;
import java.util.Map;

/// A language in which the story is played: what the people type, and the page's own words.
enum Tongue {
    ENGLISH(
            "en-GB",
            Map.ofEntries(
                    Map.entry("private", "Only visible to you"),
                    Map.entry("tomorrow", "Tomorrow 9:30"),
                    Map.entry("week", "+1 week"),
                    Map.entry("more", "More actions"),
                    Map.entry("home", "Home"),
                    Map.entry("messages", "Messages"),
                    Map.entry("poll", "poll"),
                    Map.entry("status", "status"),
                    Map.entry("question", "Which page first?"),
                    Map.entry("first", "Home page"),
                    Map.entry("second", "Prices"),
                    Map.entry("third", "Contact"),
                    Map.entry("what", "First draft of the home page"),
                    Map.entry("friday", "Friday"),
                    Map.entry("stuck", "which photo to show"),
                    Map.entry("remark", "The badges for the fair are still at the printer’s."),
                    Map.entry("thanks", "Thank you! I can start on Wednesday."),
                    Map.entry("ask", "What shall we build first? Your say, please:"),
                    Map.entry("live", "live"),
                    Map.entry("retro", "retro"),
                    Map.entry("card.talk", "Talk to users every week"),
                    Map.entry("card.deploy", "The deployments take far too long"),
                    Map.entry("card.deployment", "A deployment takes too long"),
                    Map.entry("theme", "Printing in time"),
                    Map.entry("promise", "Deploy in ten minutes"),
                    Map.entry("hello", "Two hours to plan the new site, nice work everyone."))),
    FRENCH(
            "fr-FR",
            Map.ofEntries(
                    Map.entry("private", "Visible par vous uniquement"),
                    Map.entry("tomorrow", "Demain 9 h 30"),
                    Map.entry("week", "+1 semaine"),
                    Map.entry("more", "Autres actions"),
                    Map.entry("home", "Accueil"),
                    Map.entry("messages", "Messages"),
                    Map.entry("poll", "sondage"),
                    Map.entry("status", "bilan"),
                    Map.entry("question", "Quelle page d’abord ?"),
                    Map.entry("first", "Page d’accueil"),
                    Map.entry("second", "Tarifs"),
                    Map.entry("third", "Contact"),
                    Map.entry("what", "Premier jet de la page d’accueil"),
                    Map.entry("friday", "vendredi"),
                    Map.entry("stuck", "quelle photo montrer"),
                    Map.entry("remark", "Les badges du salon sont encore chez l’imprimeur."),
                    Map.entry("thanks", "Merci ! Je peux commencer mercredi."),
                    Map.entry("ask", "Par quoi commence-t-on ? Dites-nous :"),
                    Map.entry("live", "direct"),
                    Map.entry("retro", "rétro"),
                    Map.entry("card.talk", "Parler aux utilisateurs chaque semaine"),
                    Map.entry("card.deploy", "Les déploiements durent bien trop longtemps"),
                    Map.entry("card.deployment", "Un déploiement dure trop longtemps"),
                    Map.entry("theme", "Imprimer à temps"),
                    Map.entry("promise", "Déployer en dix minutes"),
                    Map.entry("hello", "Deux heures pour cadrer le nouveau site, bravo à tous.")));

    private static final Catalogue CATALOGUE = new Catalogue();

    private final String locale;
    private final Map<String, String> words;

    Tongue(String locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    String locale() {
        return locale;
    }

    /// The first part of the names of its screenshots.
    String code() {
        return locale.substring(0, 2);
    }

    /// The bot's words for a key of its catalogue.
    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, Object> named) {
        return CATALOGUE.say(key, Locale.forLanguageTag(code()), named);
    }

    /// What is typed, and the page's own words.
    String word(String name) {
        var word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("No word for " + name);
        }
        return word;
    }

    /// The sample team, all of it speaking this language.
    SlackWorkspace team() {
        var sample = SlackWorkspace.sample();
        return sample.with(
                sample.people().stream().map(this::speaking).toList(), sample.channels());
    }

    /// The sample team as it is, but for its first member, who looks at it in this language.
    SlackWorkspace mixed() {
        var sample = SlackWorkspace.sample();
        var first = sample.people().getFirst();
        return sample.with(
                sample.people().stream()
                        .map(member -> member.equals(first) ? speaking(member) : member)
                        .toList(),
                sample.channels());
    }

    private Person speaking(Person member) {
        return member.living(locale, member.zone());
    }
}
