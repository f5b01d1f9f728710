package candour.audit;

import candour.audit.LogLines.Line;
import candour.proof.LoggedEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** {@code audit replay}: a read model folded again from an export, compared with what the running service shows. */
final class Replay {
    private Replay() {}

    static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err)
            throws IOException {
        var arguments =
                Arguments.parse(words, Set.of("--model", "--against", "--token", "--trust", "--since"), Set.of());
        var path = Path.of(arguments.onlyOneAlone("bundle"));
        String model = arguments.one("--model");
        var replayable = onBoard(model);
        var trust = Trust.of(arguments.all("--trust"), arguments.all("--since"));
        var verdict = new Verify(trust, out, err).verify(path);
        if (verdict != Verdict.OK && verdict != Verdict.NOT_ANCHORED) {
            return verdict.exitCode;
        }
        try (var bundle = Bundle.open(path);
                var client = new LogClient(arguments.one("--against"), Token.of(arguments, environment))) {
            return compare(replayable, model, wholeLog(bundle), client, out);
        }
    }

    private static int compare(Replayable replayable, String model, Part part, LogClient client, PrintStream out)
            throws IOException {
        long last = Signatures.check(part, Trust.NOTHING).last().size() - 1;
        String rebuilt = digest(replayable, model, part);
        Answer live = client.json("/v1/log/models/" + model + "/digest?at=" + last, answer -> answer);
        boolean same = live.number("leafIndex") == last && live.text("digest").equals(rebuilt);
        out.println("rebuilt " + model + " of " + replayable.service() + " at leaf " + last + ": " + rebuilt);
        out.println("live    " + model + " at leaf " + live.number("leafIndex") + ": " + live.text("digest") + ", "
                + live.number("rows") + " rows");
        out.println(
                same
                        ? "same: the service shows what its log says"
                        : "different: the service does not show what its log says");
        return same ? 0 : Verdict.TAMPERED.exitCode;
    }

    private static String digest(Replayable replayable, String model, Part part) throws IOException {
        try (var lines = new LogLines(part.file(Part.LOG))) {
            return replayable.digest(model, events(lines));
        }
    }

    private static Stream<LoggedEvent> events(LogLines lines) {
        return Stream.generate(() -> batch(lines))
                .takeWhile(batch -> !batch.isEmpty())
                .flatMap(List::stream)
                .map(line -> switch (line) {
                    case Line.Good good -> good.line().event();
                    case Line.Bad bad -> throw bad.flaw();
                });
    }

    private static List<Line> batch(LogLines lines) {
        try {
            return lines.next();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Part wholeLog(Bundle bundle) throws IOException {
        var parts = bundle.parts();
        if (parts.size() != 1 || !parts.getFirst().isWholeLog()) {
            throw new CannotProceed(
                    "A read model is rebuilt from the whole log of one service; this is something else.");
        }
        return parts.getFirst();
    }

    private static Replayable onBoard(String model) {
        var known = new TreeSet<String>();
        for (Replayable replayable : ServiceLoader.load(Replayable.class)) {
            if (replayable.models().contains(model)) {
                return replayable;
            }
            known.addAll(replayable.models());
        }
        throw new CannotProceed("This jar has no read model " + model + " on board; it has "
                + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
    }
}
