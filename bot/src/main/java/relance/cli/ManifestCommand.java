package relance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import relance.config.Guid;
import relance.config.HostName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What to hand to a platform so that it knows the app.
@Command(
        name = "manifest",
        description = "Makes what a platform has to know of the app.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ManifestCommand {
    private static final String WHERE =
            "the name of the host where the platform reaches the bot over HTTPS";

    @Command(
            name = "slack",
            mixinStandardHelpOptions = true,
            description = "Prints the manifest to paste at https://api.slack.com/apps.")
    int slack(
            @Option(
                            names = "--domain",
                            required = true,
                            paramLabel = "HOST",
                            converter = HostConverter.class,
                            description = WHERE)
                    HostName host,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description = "writes it there instead of printing it")
                    Optional<Path> out) {
        var manifest = ManifestFiles.slack(host);
        if (out.isEmpty()) {
            System.out.print(manifest);
            return 0;
        }
        write(out.get(), manifest.getBytes(UTF_8));
        System.out.println("Wrote " + out.get().toAbsolutePath() + ".");
        return 0;
    }

    @Command(
            name = "teams",
            mixinStandardHelpOptions = true,
            description = "Writes the app package to upload to Microsoft Teams.")
    int teams(
            @Option(
                            names = "--domain",
                            required = true,
                            paramLabel = "HOST",
                            converter = HostConverter.class,
                            description = WHERE)
                    HostName host,
            @Option(
                            names = "--app-id",
                            required = true,
                            paramLabel = "GUID",
                            converter = GuidConverter.class,
                            description = "the Microsoft App ID of the bot, as in TEAMS_APP_ID")
                    Guid appId,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            defaultValue = "relance-teams.zip",
                            description = "where to write it (default: ${DEFAULT-VALUE})")
                    Path out) {
        write(out, new ManifestZip(appId, host, Version.number()).bytes());
        System.out.println("Wrote " + out.toAbsolutePath() + ".");
        System.out.println(
                """
                Next, an administrator uploads it in the Teams admin center,
                https://admin.teams.microsoft.com: "Teams apps", "Manage apps", "Upload new app".
                Where custom apps are allowed, you can do it yourself in Teams: "Apps",
                "Manage your apps", "Upload an app", "Upload a custom app".\
                """);
        return 0;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Cannot write "
                            + file.toAbsolutePath()
                            + ". Check that its folder exists and is yours to write in, or choose"
                            + " another with --out.",
                    e);
        }
    }

    static final class HostConverter implements ITypeConverter<HostName> {
        @Override
        public HostName convert(String text) {
            try {
                return HostName.read(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException("'" + text + "' " + wrong.getMessage());
            }
        }
    }

    static final class GuidConverter implements ITypeConverter<Guid> {
        @Override
        public Guid convert(String text) {
            return Guid.read(text)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "'"
                                            + text
                                            + "' is not the GUID of an app. Copy the \"Microsoft App ID\""
                                            + " from \"Configuration\" of your Azure Bot."));
        }
    }
}
