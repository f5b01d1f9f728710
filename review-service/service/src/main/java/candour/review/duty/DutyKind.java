package candour.review.duty;

/** What is to be done; the profile says within how many working days. */
public enum DutyKind {
    INFORM_OWNING_BODY("LEAD_OFFICER", "S002-011"),
    RESPOND_TO_NOTIFIER("LEAD_OFFICER", "S002-012"),
    NOTIFY_REGULATOR("LEAD_OFFICER", "S002-013"),
    AGREE_ALTERNATIVE_LEARNING("LEAD_OFFICER", "S002-015"),
    SET_UP_TEAM("LEAD_OFFICER", "S002-033"),
    ENQUIRE_PARALLEL_PROCESSES("CHAIR", "S002-042"),
    APPOINT_REVIEWER("LEAD_OFFICER", "S002-033"),
    INFORM_COMMITTEE_OF_DELAY("CHAIR", "S002-091"),
    INFORM_OWNING_BODY_OF_DELAY("LEAD_OFFICER", "S002-091"),
    NOTIFY_REGULATOR_OF_STOP("LEAD_OFFICER", "S002-092"),
    RECORD_MINUTES("ADMINISTRATOR", "S002-065"),
    ANSWER_FOR_BREACH("CHAIR", "X-01"),
    LOOK_AT_DECISION("CHAIR", "X-13"),
    COMPLETE_PRE_DECISION_STEP("LEAD_OFFICER", "S003-14"),
    RESHARE_SCOPE("CHAIR", "S001-49");

    private final String owner;
    private final String ledger;

    DutyKind(String owner, String ledger) {
        this.owner = owner;
        this.ledger = ledger;
    }

    /** The role whose duty it is. */
    public String owner() {
        return owner;
    }

    /** The row of the ledger that asks for it. */
    public String ledger() {
        return ledger;
    }
}
