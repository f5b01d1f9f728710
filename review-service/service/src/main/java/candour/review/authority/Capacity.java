package candour.review.authority;

/** In which capacity something was decided or said. Functions, never a local body's name (ruling R11). */
public enum Capacity {
    COMMITTEE,
    NOMINATED_PERSON,
    OWNING_BODY,
    REGULATOR,
    PROSECUTOR,
    CHILDRENS_REPORTER,
    SENIOR_INVESTIGATING_OFFICER,
    CHAIR,
    AGENCY
}
