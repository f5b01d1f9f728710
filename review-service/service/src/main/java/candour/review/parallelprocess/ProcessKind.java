package candour.review.parallelprocess;

/** What may run beside a review (S002-042). */
public enum ProcessKind {
    CRIMINAL_INVESTIGATION,
    CRIMINAL_PROCEEDINGS,
    FATAL_ACCIDENT_INQUIRY,
    CHILDRENS_HEARING,
    INQUEST,
    DOMESTIC_HOMICIDE_REVIEW,
    DISCIPLINARY,
    COMPLAINT,
    OTHER_REVIEW
}
