package candour.audit;

import candour.audit.LogLines.Line;
import candour.proof.LoggedEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code audit replay}: read models folded again from an export, compared with what the running service shows. */
final class Replay {
    private final OnBoard onBoard;
    private final Part part;
    private final long last;
    private final LogClient client;
    private final PrintStream out;

    private Replay(OnBoard onBoard, Part part, long last, LogClient client, PrintStream out) {
        this.onBoard = onBoard;
        this.part = part;
        this.last = last;
        this.client = client;
        this.out = out;
    }

    static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err)
            throws IOException {
        var arguments = Arguments.parse(
                words, Set.of("--model", "--against", "--token", "--trust", "--since"), Set.of("--model"));
        var path = Path.of(arguments.onlyOneAlone("bundle"));
        var trust = Trust.of(arguments.all("--trust"), arguments.all("--since"));
        var verdict = new Verify(trust, out, err).verify(path);
        if (verdict != Verdict.OK && verdict != Verdict.NOT_ANCHORED) {
            return verdict.exitCode;
        }
        try (var bundle = Bundle.open(path);
                var client = new LogClient(arguments.one("--against"), Token.of(arguments, environment))) {
            var part = wholeLog(bundle);
            var signatures = Signatures.check(part, Trust.NOTHING);
            var onBoard = OnBoard.of(signatures.key().name());
            var replay = new Replay(onBoard, part, signatures.last().size() - 1, client, out);
            return replay.compare(onBoard.chosen(arguments.all("--model")));
        }
    }

    private int compare(List<String> models) throws IOException {
        int different = 0;
        for (String model : models) {
            different += isSame(model) ? 0 : 1;
        }
        out.println(
                different == 0
                        ? "same: the service shows what its log says, in " + counted(models.size())
                        : "different: the service does not show what its log says, in " + different + " of "
                                + counted(models.size()));
        return different == 0 ? 0 : Verdict.TAMPERED.exitCode;
    }

    private boolean isSame(String model) throws IOException {
        String rebuilt = rebuilt(model);
        Answer live = client.json("/v1/log/models/" + model + "/digest?at=" + last, answer -> answer);
        boolean same = live.number("leafIndex") == last && live.text("digest").equals(rebuilt);
        String at = model + " at leaf " + last + ", " + live.number("rows") + " rows: ";
        out.println(
                same
                        ? at + "same, " + rebuilt
                        : at + "DIFFERENT, rebuilt " + rebuilt + ", live " + live.text("digest") + " at leaf "
                                + live.number("leafIndex"));
        return same;
    }

    private String rebuilt(String model) throws IOException {
        try (var lines = new LogLines(part.file(Part.LOG))) {
            return onBoard.service().digest(model, events(lines));
        } catch (Flaw changedMeanwhile) {
            throw changedMeanwhile;
        } catch (RuntimeException failed) {
            throw new CannotProceed("The read model " + model + " cannot take in this log: " + failed);
        }
    }

    private static String counted(int models) {
        return models == 1 ? "1 read model" : models + " read models";
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
}
