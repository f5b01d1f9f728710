package candour.audit;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;

/** {@code audit verify}: every part of a bundle, and the worst of what was found. */
final class Verify {
    private final Trust trust;
    private final PrintStream out;
    private final PrintStream err;

    Verify(Trust trust, PrintStream out, PrintStream err) {
        this.trust = trust;
        this.out = out;
        this.err = err;
    }

    Verdict verify(Path path) throws IOException {
        try (var bundle = Bundle.open(path)) {
            var parts = bundle.parts();
            var verdict = trust.isGiven() ? Verdict.OK : Verdict.NOT_ANCHORED;
            var origins = new HashSet<String>();
            for (Part part : parts) {
                verdict = verdict.orWorse(verify(part, origins));
            }
            return conclude(verdict.orWorse(parts.isEmpty() ? nothing() : unusedKept(origins)));
        } catch (Flaw flaw) {
            say(flaw.verdict.words + ": " + flaw.getMessage());
            return conclude(flaw.verdict);
        }
    }

    private Verdict verify(Part part, Set<String> origins) throws IOException {
        try {
            for (String stranger : part.strangers()) {
                say(part.prefix() + stranger + " was not looked at: it belongs to no bundle.");
            }
            var signatures = Signatures.check(part, trust);
            origins.add(signatures.key().name());
            say(part.prefix() + describe(part, signatures));
            return Verdict.OK;
        } catch (Flaw flaw) {
            say(part.prefix() + flaw.verdict.words + ": " + flaw.getMessage());
            return flaw.verdict;
        } catch (ZipException | EOFException damaged) {
            say(part.prefix() + Verdict.TAMPERED.words + ": the zip is damaged, " + damaged.getMessage());
            return Verdict.TAMPERED;
        }
    }

    private String describe(Part part, Signatures signatures) throws IOException {
        String log = signatures.key().name() + ", key " + signatures.key().fingerprint() + ": ";
        String newest = "newest checkpoint " + signatures.last().size() + " events"
                + (signatures.last().recorded() == null
                        ? ""
                        : ", " + signatures.last().recorded());
        if (part.isWholeLog()) {
            var progress = new Progress(
                    err, part.prefix() + Part.LOG, signatures.last().size());
            LogCheck.check(part, signatures, trust, progress);
            return log + "whole log, " + signatures.last().size() + " events, " + signatures.count() + " checkpoints; "
                    + newest;
        }
        part.file(Part.EXTRACT);
        long events = ExtractCheck.check(part, signatures, trust);
        return log + "extract, " + events + " events, each in the log at its place; " + newest;
    }

    private Verdict nothing() {
        say("There is neither a log nor an extract here.");
        return Verdict.INCOMPLETE;
    }

    private Verdict unusedKept(Set<String> origins) {
        var verdict = Verdict.OK;
        for (var kept : trust.since()) {
            if (!origins.contains(kept.checkpoint().origin())) {
                say("The checkpoint of " + kept.checkpoint().origin() + " that you kept was compared with nothing.");
                verdict = Verdict.NOT_ANCHORED;
            }
        }
        return verdict;
    }

    private Verdict conclude(Verdict verdict) {
        say(
                verdict == Verdict.NOT_ANCHORED && !trust.isGiven()
                        ? verdict.words
                                + ": give the key you trust with --trust (compare its fingerprint), and --since a checkpoint you kept"
                        : verdict.words);
        return verdict;
    }

    /** Evidence may hold anything, so nothing in it may move the reader's cursor or colour the screen. */
    private void say(String sentence) {
        out.println(sentence.replaceAll("\\p{Cntrl}", "?"));
    }
}
