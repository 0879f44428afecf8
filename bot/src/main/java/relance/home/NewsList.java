package relance.home;

import relance.chat.Feature;
import relance.chat.News;
import relance.chat.Text;
import relance.chat.Viewer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How the things of all features stand, for one person.
///
/// Features open transactions of their own: never called inside one.
record NewsList(List<News> all) {
    private static final Comparator<News.Entrusted> HELD_UP_FIRST =
            Comparator.comparing(News.Entrusted::progress)
                    .thenComparing(news -> news.due().orElse(LocalDate.MAX));

    static NewsList of(Collection<Feature> features, Viewer viewer) {
        return new NewsList(
                features.stream().flatMap(feature -> feature.news(viewer).stream()).toList());
    }

    /// What moved in the places where the person is, the newest first.
    Listing<Text> moved() {
        var moved =
                of(News.Moved.class)
                        .filter(News.Moved::shared)
                        .sorted(Comparator.comparing(News.Moved::at).reversed());
        return Listing.of(moved.map(News::line).toList());
    }

    /// What the person asked of others: stuck first, then by date; what ended only lately.
    Listing<Text> asked() {
        var asked = of(News.Entrusted.class).sorted(HELD_UP_FIRST);
        return Listing.of(asked.map(News::line).toList());
    }

    private <N extends News> Stream<N> of(Class<N> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
