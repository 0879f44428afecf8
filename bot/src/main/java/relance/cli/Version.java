package relance.cli;

import picocli.CommandLine;

/// The version of the program, as its jar tells it.
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        return "relance " + number();
    }

    static String number() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }
}
