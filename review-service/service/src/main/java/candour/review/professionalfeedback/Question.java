package candour.review.professionalfeedback;

/** What everybody is asked, so that answers can be counted across reviews. */
public enum Question {
    UNDERSTOOD_THE_PURPOSE,
    FELT_SUPPORTED,
    FELT_SAFE_TO_SPEAK,
    LEARNED_SOMETHING
}
