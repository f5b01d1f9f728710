package candour.reporting.authority;

/** In which capacity something was decided or said. Functions, never a local body's name (ruling R11). */
public enum Capacity {
    COMMITTEE,
    OWNING_BODY,
    PROSECUTOR,
    CHILDRENS_REPORTER,
    POLICE,
    COURT,
    FAMILY_MEMBER,
    ADVOCATE,
    CHAIR
}
