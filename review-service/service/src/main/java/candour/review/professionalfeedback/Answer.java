package candour.review.professionalfeedback;

/** How somebody answers a question. */
public enum Answer {
    YES,
    PARTLY,
    NO
}
