package candour.audit;

/** The command could not be carried out at all (exit code 1); says nothing about the evidence. */
final class CannotProceed extends RuntimeException {
    CannotProceed(String sentence) {
        super(sentence, null, false, false);
    }
}
