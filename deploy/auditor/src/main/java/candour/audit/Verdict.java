package candour.audit;

/** What became of a bundle, from best to worst: when several are true, the last of them is the answer. */
enum Verdict {
    OK(0, "ok: every event, root, signature and stream is as signed by a key you trust"),
    NOT_ANCHORED(5, "consistent with itself, not anchored"),
    INCOMPLETE(3, "incomplete"),
    TAMPERED(2, "tampered"),
    BAD_SIGNATURE(4, "bad signature");

    final int exitCode;
    final String words;

    Verdict(int exitCode, String words) {
        this.exitCode = exitCode;
        this.words = words;
    }

    Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
