package candour.review.professionalfeedback;

/** What a professional tells of (S004-17). */
public enum Experience {
    TOOK_PART,
    INVOLVED_FAMILY
}
