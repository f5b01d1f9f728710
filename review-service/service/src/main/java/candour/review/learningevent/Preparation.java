package candour.review.learningevent;

/** What helps an event to go well, to be ticked off beforehand (S002-128). */
public enum Preparation {
    PURPOSE_SHARED,
    PARTICIPANTS_BRIEFED,
    MANAGERS_INFORMED,
    QUESTIONS_CHOSEN,
    SETTING_ARRANGED,
    SUPPORT_AFTERWARDS_ARRANGED
}
