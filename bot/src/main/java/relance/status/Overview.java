package relance.status;

import relance.chat.News;
import relance.chat.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where things stand for the person who asks: numbers with their whole, and one line per thing.
///
/// @param numbers what each feature counts
/// @param counted whether there was anything to count
/// @param needsYou what waits for the person who asks; their own late and stuck things are here
/// @param risk what is late or stuck and somebody else's; the numbers hold both
/// @param onlyYours whether all that is late or stuck is among what needs them
record Overview(
        List<Text> numbers,
        boolean counted,
        List<Text> moved,
        List<Text> needsYou,
        List<Text> risk,
        boolean onlyYours) {
    private static final Comparator<News.AtRisk> WORST_FIRST =
            Comparator.comparing(News.AtRisk::risk)
                    .thenComparing(news -> news.due().orElse(LocalDate.MAX));

    Overview {
        numbers = List.copyOf(numbers);
        moved = List.copyOf(moved);
        needsYou = List.copyOf(needsYou);
        risk = List.copyOf(risk);
    }

    static Overview of(List<News> news) {
        boolean counted = of(news, News.Numbers.class).anyMatch(one -> one.whole() > 0);
        var risk = lines(atRisk(news, one -> !one.yours()));
        return new Overview(
                lines(of(news, News.Numbers.class).filter(one -> !counted || one.whole() > 0)),
                counted,
                lines(of(news, News.Moved.class).sorted(newestFirst())),
                needs(news),
                risk,
                risk.isEmpty() && of(news, News.AtRisk.class).findAny().isPresent());
    }

    boolean isEmpty() {
        return !counted && moved.isEmpty() && needsYou.isEmpty();
    }

    /// What waits for a yes, what is held up, what is planned for today, what is open to all.
    private static List<Text> needs(List<News> news) {
        var open = of(news, News.Open.class).sorted(Comparator.comparing(News.Open::until));
        var lines = new ArrayList<Text>();
        lines.addAll(lines(of(news, News.Waiting.class)));
        lines.addAll(lines(atRisk(news, News.AtRisk::yours)));
        lines.addAll(lines(of(news, News.Today.class)));
        lines.addAll(lines(open));
        return lines;
    }

    private static Stream<News.AtRisk> atRisk(List<News> news, Predicate<News.AtRisk> which) {
        return of(news, News.AtRisk.class).filter(which).sorted(WORST_FIRST);
    }

    private static Comparator<News.Moved> newestFirst() {
        return Comparator.comparing(News.Moved::at).reversed();
    }

    private static <N extends News> Stream<N> of(List<News> news, Class<N> kind) {
        return news.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Text> lines(Stream<? extends News> news) {
        return news.map(News::line).toList();
    }
}
