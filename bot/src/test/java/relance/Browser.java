package relance;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import relance.lookalike.Patience;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The Chromium of this machine, with a fresh profile, driven by Playwright.
final class Browser implements AutoCloseable {
    private static final double PATIENCE = Patience.LONG.toMillis();

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        var program = chromium();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(program)
                                        .setHeadless(true)
                                        .setArgs(FLAGS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /// A window of its own: light, 1280 by 800, nothing remembered.
    Screen open(Office office, Tongue tongue) {
        var context =
                chromium.newContext(
                        new NewContextOptions()
                                .setViewportSize(1280, 800)
                                .setLocale(tongue.locale())
                                .setTimezoneId("Europe/Paris")
                                .setColorScheme(ColorScheme.LIGHT)
                                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        return new Screen(context, tongue, office.slack().address().toString());
    }

    private static Path chromium() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "No Chromium on this machine. On Debian or Ubuntu:"
                                        + " apt-get install chromium fonts-dejavu-core"
                                        + " fonts-noto-color-emoji. Elsewhere: set CHROMIUM"
                                        + " to the program of a Chromium or Chrome."));
    }

    /// What CHROMIUM names is the only candidate when it is set.
    private static Stream<Path> candidates() {
        var chosen = Objects.requireNonNullElse(System.getenv("CHROMIUM"), "");
        if (!chosen.isBlank()) {
            return Stream.of(Path.of(chosen));
        }
        var folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(":");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(folders))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(folder::resolve));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
