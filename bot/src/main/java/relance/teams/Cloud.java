package relance.teams;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What differs between Microsoft's clouds. The values are those of Microsoft's Teams SDK
/// (cloud-environment) and Bot Framework SDK (GovernmentConstants); where to send first is of
/// Learn, "Send proactive messages"; link hosts are of Learn, "Sovereign cloud".
///
/// @param name as in the setting TEAMS_CLOUD
/// @param issuer who signs the tokens of requests to the bot
/// @param metadata the OpenID document that says where the signing keys are
/// @param authority where the bot takes its own tokens; ends with a slash, the tenant follows
/// @param scope what these tokens are for
/// @param fallback the service URL to write to before any was seen; without a slash at the end
/// @param serviceHosts the only hosts that are ever sent a token
/// @param linkHost where links to messages and chats lead
public record Cloud(
        String name,
        String issuer,
        URI metadata,
        URI authority,
        String scope,
        URI fallback,
        Set<String> serviceHosts,
        String linkHost) {
    public static final Cloud PUBLIC = worldwide("public", "https://smba.trafficmanager.net/teams");

    /// Its bots live in the public cloud; only where to write first is another.
    public static final Cloud GCC =
            worldwide("gcc", "https://smba.infra.gcc.teams.microsoft.com/teams");

    public static final Cloud GCC_HIGH = government("gcc-high", "gov");

    public static final Cloud DOD = government("dod", "dod");

    private static final List<Cloud> ALL = List.of(PUBLIC, GCC, GCC_HIGH, DOD);

    private static final int HTTPS = 443;

    public Cloud {
        serviceHosts = Set.copyOf(serviceHosts);
    }

    /// The cloud of this name, in whatever case.
    public static Optional<Cloud> named(String name) {
        return ALL.stream()
                .filter(cloud -> cloud.name.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// What a cloud may be named.
    static List<String> names() {
        return ALL.stream().map(Cloud::name).toList();
    }

    /// Whether the bot's token may be sent there: a forged activity could name any address.
    public boolean allows(URI serviceUrl) {
        var host = serviceUrl.getHost();
        int port = serviceUrl.getPort();
        return "https".equalsIgnoreCase(serviceUrl.getScheme())
                && serviceUrl.getRawUserInfo() == null
                && (port == -1 || port == HTTPS)
                && host != null
                && serviceHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /// A public bot may be installed in a GCC tenant too, so both know the same hosts.
    private static Cloud worldwide(String name, String fallback) {
        return new Cloud(
                name,
                "https://api.botframework.com",
                URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
                URI.create("https://login.microsoftonline.com/"),
                "https://api.botframework.com/.default",
                URI.create(fallback),
                Set.of(
                        "smba.trafficmanager.net",
                        "smba.onyx.prod.teams.trafficmanager.net",
                        "smba.infra.gcc.teams.microsoft.com"),
                "teams.microsoft.com");
    }

    private static Cloud government(String name, String part) {
        var host = "smba.infra." + part + ".teams.microsoft.us";
        return new Cloud(
                name,
                "https://api.botframework.us",
                URI.create(
                        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
                URI.create("https://login.microsoftonline.us/"),
                "https://api.botframework.us/.default",
                URI.create("https://" + host + "/teams"),
                Set.of(host),
                part + ".teams.microsoft.us");
    }
}
