package relance.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The three hundred cards of the retro's story: twenty-five things that ten people each noticed in
/// much the same words, and fifty that one person alone did.
final class RetroCards {
    /// A card: the column it stands in, from 0, and its words.
    record Written(int column, String words) {}

    /// How the same thing is begun by several people.
    private static final List<String> FRENCH =
            List.of("%s", "Encore une fois, %s", "Pour moi, %s", "Vu d’ici, %s", "Franchement, %s");

    private static final List<String> ENGLISH =
            List.of("%s", "Once again, %s", "To me, %s", "Honestly, %s", "From where I sit, %s");

    /// Language and column, twice the same thing, and two that stand alone.
    private static final String TOPICS =
            """
            fr 1
            la recette commence trop tard
            on commence la recette au dernier moment
            le badge du parking ne marche jamais le lundi
            la traduction espagnole a été oubliée

            en 1
            acceptance testing starts too late
            we start acceptance testing at the last minute
            the heating in the small room is broken
            nobody answers the shared phone

            fr 1
            les déploiements durent des heures
            un déploiement dure deux heures
            le logo a changé trois fois
            l’abonnement aux polices a expiré

            en 1
            deployments take far too long
            a deployment takes two hours
            expense claims get lost between two offices
            my chair squeaks in every call

            fr 1
            la réunion du lundi est trop longue
            cette réunion du lundi dure trop longtemps
            les photos du catalogue sont floues
            le micro de la salle bleue grésille

            en 1
            the Monday meeting is far too long
            our Monday meeting goes on too long
            the fonts look different on my tablet
            parking costs more than lunch

            fr 0
            il faudrait écouter les clients chaque semaine
            écoutons un client par semaine
            essayons le vélo cargo pour les colis
            un vrai dictionnaire des abréviations

            en 0
            we should talk to customers every week
            let’s talk to one customer a week
            a shelf for the return parcels
            a glossary of our three-letter words

            fr 1
            les priorités changent sans arrêt
            nos priorités changent chaque jour
            la signature des contrats part par courrier
            trop de canaux épinglés

            en 1
            priorities keep changing
            our priorities change every day
            the coffee order is always wrong
            two calendars for one holiday

            fr 2
            les maquettes sont claires et complètes
            merci pour les maquettes, claires et complètes
            le gâteau du jeudi
            la carte postale envoyée à chaque stagiaire

            en 2
            the wireframes are clear and complete
            thanks for the wireframes, so clear and complete
            Thursday cake
            the plants by the window

            fr 1
            les tests automatiques échouent au hasard
            un test automatique sur dix échoue au hasard
            la facture du traiteur est arrivée deux fois
            l’ascenseur reste bloqué au troisième

            en 1
            automated tests fail at random
            one automated test in ten fails at random
            the visitor wifi asks for a fax number
            we print the minutes nobody reads

            fr 0
            il manque une documentation pour les nouveaux
            écrivons la documentation pour les nouveaux
            un tableau blanc dans le couloir
            ouvrir la fenêtre entre deux ateliers

            en 0
            newcomers need onboarding documentation
            let’s write onboarding documentation for newcomers
            a standing desk to share
            music on release day

            fr 1
            l’astreinte tombe toujours sur les mêmes
            ce sont toujours les mêmes à l’astreinte
            le formulaire de congés plante sur mobile
            les badges du salon sont en retard

            en 1
            on-call always falls to the same people
            the same people are always on-call
            the mailing list still greets people who left
            screenshots pasted into spreadsheets

            fr 1
            les décisions ne sont jamais écrites
            personne n’écrit les décisions
            les stylos disparaissent
            le plan de table du séminaire

            en 1
            decisions are never written down
            nobody writes decisions down
            the door code changes without notice
            the newsletter goes out at midnight

            fr 2
            les revues de code sont bienveillantes
            des revues de code bienveillantes et rapides
            la marche du vendredi midi
            l’humour de l’équipe support

            en 2
            code reviews are kind and quick
            kind, quick code reviews
            lunch together on Tuesdays
            the way we welcomed the interns

            fr 0
            mesurons la vitesse du site chaque mois
            il faudrait mesurer la vitesse du site
            prêter les livres de la bibliothèque
            une boîte à idées près de l’entrée

            en 0
            let’s measure page speed every month
            we should measure page speed
            a quiet carriage for train journeys
            swap seats once a quarter

            en 1
            too many tickets are opened without context
            tickets come without any context
            the projector needs a prayer to start
            invoices in seven formats
            """;

    private RetroCards() {}

    /// Those of one of so many people, who write so many each.
    static List<Written> of(int person, int people, int each) {
        var all = all();
        return IntStream.range(0, each).mapToObj(i -> all.get(person + i * people)).toList();
    }

    private static List<Written> all() {
        var all = new ArrayList<Written>();
        for (var topic : TOPICS.split("\n\n")) {
            var lines = topic.strip().split("\n");
            int column = Integer.parseInt(lines[0].substring(3));
            var openings = lines[0].startsWith("fr") ? FRENCH : ENGLISH;
            for (var words : Arrays.asList(lines).subList(1, 3)) {
                openings.forEach(
                        begun -> all.add(new Written(column, sentence(begun.formatted(words)))));
            }
            for (var words : Arrays.asList(lines).subList(3, 5)) {
                all.add(new Written(column, sentence(words)));
            }
        }
        return all;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
