package candour.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The auditor's command. Exit codes are those of {@link Verdict}, and 1 when it could not be carried out. */
public final class Audit {
    private static final int CANNOT_PROCEED = 1;

    private static final String USAGE = """
            deploy/audit verify BUNDLE [--trust KEY]... [--since CHECKPOINT]...
            deploy/audit export --from URL --token TOKEN --to FOLDER [--trust KEY]
            deploy/audit export --review ID --from URL... --token TOKEN --to FOLDER [--since CHECKPOINT]...
            deploy/audit replay BUNDLE --against URL --token TOKEN [--model NAME...] [--trust KEY]

            exit: 0 ok, 1 could not be done, 2 tampered, 3 incomplete, 4 bad signature, 5 consistent but not anchored
            """;

    private Audit() {}

    public static void main(String[] words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), System.getenv(), out, err));
    }

    /** The command without its process: returns the exit code. {@code environment} may hold {@code CANDOUR_TOKEN}. */
    public static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            var rest = words.subList(Math.min(1, words.size()), words.size());
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "verify" -> verify(rest, out, err);
                case "export" -> Export.run(rest, environment, out, err);
                case "replay" -> Replay.run(rest, environment, out, err);
                case "help", "--help", "-h" -> usage(out, 0);
                default -> usage(err, CANNOT_PROCEED);
            };
        } catch (CannotProceed refused) {
            err.println("audit: " + refused.getMessage());
        } catch (IOException | java.io.UncheckedIOException broken) {
            err.println("audit: a file cannot be read or written: " + broken.getMessage());
        }
        return CANNOT_PROCEED;
    }

    private static int verify(List<String> words, PrintStream out, PrintStream err) throws IOException {
        var arguments = Arguments.parse(words, Set.of("--trust", "--since"), Set.of());
        var bundle = Path.of(arguments.onlyOneAlone("bundle"));
        var trust = Trust.of(arguments.all("--trust"), arguments.all("--since"));
        return new Verify(trust, out, err).verify(bundle).exitCode;
    }

    private static int usage(PrintStream stream, int exitCode) {
        stream.print(USAGE);
        return exitCode;
    }
}
