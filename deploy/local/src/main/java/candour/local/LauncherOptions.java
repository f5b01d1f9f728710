package candour.local;

import java.util.Arrays;
import java.util.Iterator;

/**
 * What was asked on the command line of {@code deploy/run}.
 *
 * @param fresh begin with nothing: logs, keys and topics of before are deleted
 * @param demo load the demo review when the log is empty
 * @param settableClock let tests move time for all services at once
 */
record LauncherOptions(boolean fresh, boolean demo, boolean settableClock) {
    static final String USAGE = """
            deploy/run [--fresh] [--no-demo] [--clock settable] [--no-build]
              --fresh            start with empty data (what was in .local is deleted)
              --no-demo          do not load the demo review into an empty log
              --clock settable   allow PUT /dev/clock (development only, recorded with the data)
              --no-build         run what is built, even when the sources are newer
            """;

    static LauncherOptions parse(String... arguments) {
        var options = new LauncherOptions(false, true, false);
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            options = switch (rest.next()) {
                case "--fresh" -> new LauncherOptions(true, options.demo, options.settableClock);
                case "--no-demo" -> new LauncherOptions(options.fresh, false, options.settableClock);
                case "--clock" -> new LauncherOptions(options.fresh, options.demo, settable(rest));
                case String other -> throw new CannotStart("Unknown option " + other + ".\n" + USAGE.strip());
            };
        }
        return options;
    }

    private static boolean settable(Iterator<String> rest) {
        var value = rest.hasNext() ? rest.next() : "";
        return switch (value) {
            case "settable" -> true;
            case "system" -> false;
            default -> throw new CannotStart("--clock is either settable or system, not \"" + value + "\".");
        };
    }
}
