package candour.audit;

import java.util.function.Supplier;

/** The first thing found wrong with a part of a bundle: what kind of wrong, and where. */
final class Flaw extends RuntimeException {
    final transient Verdict verdict;

    Flaw(Verdict verdict, String sentence) {
        super(sentence, null, false, false);
        this.verdict = verdict;
    }

    static Flaw tampered(String sentence) {
        return new Flaw(Verdict.TAMPERED, sentence);
    }

    static Flaw incomplete(String sentence) {
        return new Flaw(Verdict.INCOMPLETE, sentence);
    }

    static Flaw badSignature(String sentence) {
        return new Flaw(Verdict.BAD_SIGNATURE, sentence);
    }

    /** What {@code read} gives; what it refuses as unreadable counts as tampered. */
    static <T> T orTampered(Supplier<T> read, String what) {
        try {
            return read.get();
        } catch (IllegalArgumentException refused) {
            throw tampered(what + ": " + refused.getMessage());
        }
    }
}
