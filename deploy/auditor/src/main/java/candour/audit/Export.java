package candour.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** {@code audit export}: a service's whole log, or one review out of several, verified as soon as it is written. */
final class Export {
    private static final Set<String> OPTIONS = Set.of("--from", "--review", "--token", "--to", "--trust", "--since");

    private Export() {}

    static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err)
            throws IOException {
        var arguments = Arguments.parse(words, OPTIONS, Set.of("--from"));
        var from = arguments.all("--from");
        var target = Path.of(arguments.one("--to"));
        var token = Token.of(arguments, environment);
        var trust = Trust.of(arguments.all("--trust"), arguments.all("--since"));
        String review = arguments.oneOrNull("--review");
        if (!arguments.alone().isEmpty() || from.isEmpty() || review == null && from.size() > 1) {
            throw new CannotProceed("export needs --from URL, or --review ID --from URL...");
        }
        create(target);
        if (review == null) {
            exportLog(from.getFirst(), token, target, err);
        } else {
            exportReview(reviewId(review), from, token, target, trust);
        }
        return verified(target, trust, out, err);
    }

    private static void exportLog(String address, String token, Path target, PrintStream err) throws IOException {
        try (var client = new LogClient(address, token)) {
            LogExport.write(client, target, err);
        }
    }

    private static void exportReview(UUID review, List<String> from, String token, Path target, Trust trust)
            throws IOException {
        var names = new ArrayList<String>();
        for (String address : from) {
            try (var client = new LogClient(address, token)) {
                names.add(ReviewExport.write(client, review, target, trust));
            }
        }
        if (Set.copyOf(names).size() < names.size()) {
            throw new CannotProceed("Two of the addresses are the same log.");
        }
    }

    /** Evidence is never written over other evidence. */
    private static void create(Path target) throws IOException {
        Files.createDirectories(target);
        try (var files = Files.list(target)) {
            if (files.findAny().isPresent()) {
                throw new CannotProceed(target + " is not empty; choose a new folder.");
            }
        }
    }

    private static int verified(Path target, Trust trust, PrintStream out, PrintStream err) throws IOException {
        var verdict = new Verify(trust, out, err).verify(target);
        boolean asGoodAsAsked = verdict == Verdict.OK || verdict == Verdict.NOT_ANCHORED && !trust.isGiven();
        out.println("Written to " + target);
        return asGoodAsAsked ? 0 : verdict.exitCode;
    }

    private static UUID reviewId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new CannotProceed("--review takes a review's id, not " + text);
        }
    }
}
