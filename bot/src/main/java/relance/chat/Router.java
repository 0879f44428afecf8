package relance.chat;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Hands what a person did to the feature it is for. One for all platforms.
public final class Router {
    /// The feature that answers what no other can: help, unknown words, outdated buttons.
    public static final String FALLBACK = "home";

    private final Map<String, Feature> features = new LinkedHashMap<>();

    /// Each feature answers for what bears its name; [#FALLBACK] has to be among them.
    public Router(Collection<Feature> features) {
        features.forEach(feature -> this.features.put(feature.name(), feature));
    }

    /// The effect is committed when this returns.
    public Reply handle(Interaction interaction) {
        var feature = features.get(interaction.action().feature());
        if (feature == null) {
            return fallback(interaction, "outdated");
        }
        try {
            return feature.handle(interaction);
        } catch (UnknownAction e) {
            return fallback(interaction, "outdated");
        }
    }

    private Reply fallback(Interaction interaction, String verb) {
        var fallback = features.get(FALLBACK);
        if (fallback == null) {
            throw new IllegalStateException("no feature answers for " + interaction.action());
        }
        return fallback.handle(
                new Interaction(
                        interaction.actor(),
                        interaction.place(),
                        ActionRef.of(FALLBACK, verb),
                        interaction.values()));
    }

    /// Whether nothing may be written about whoever does this.
    public boolean leavesNoTrace(ActionRef action) {
        var feature = features.get(action.feature());
        return feature != null && feature.leavesNoTrace(action);
    }

    /// Tells every feature that someone or somewhere is out of reach.
    public void lost(Loss loss) {
        features.values().forEach(feature -> feature.lost(loss));
    }

    /// All features by name, in the order in which they were given; not to be changed.
    public Map<String, Feature> features() {
        return Collections.unmodifiableMap(features);
    }
}
