package candour.review.profile;

/** What only one guidance promises: each profile says how strongly it is asked for (ruling R6). */
public enum Extra {
    PANEL_UPDATES,
    DRAFT_READING,
    IMPACT_STATEMENTS,
    NINE_QUESTIONS;

    /** How strongly. */
    public enum Asked {
        OFF,
        WARN,
        REFUSE
    }
}
