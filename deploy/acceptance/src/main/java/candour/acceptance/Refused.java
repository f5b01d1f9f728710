package candour.acceptance;

/**
 * Something the story tried and the system rightly did not do.
 *
 * @param step what was tried
 * @param rule the rule that was given as the reason; empty for a denial, which gives none
 * @param wanted the same as it should be
 */
public record Refused(String step, int status, String rule, int wantedStatus, String wantedRule) {

    /** Whether it was refused as it should be. */
    public boolean isRight() {
        return status == wantedStatus && rule.equals(wantedRule);
    }
}
