package candour.family.authority;

/** In which capacity something was decided or said. Functions, never a local body's name (ruling R11). */
public enum Capacity {
    FAMILY_MEMBER,
    GUARDIAN,
    ADVOCATE,
    FAMILY_LIAISON_OFFICER,
    SENIOR_INVESTIGATING_OFFICER,
    POLICE,
    PROSECUTOR,
    CHAIR,
    REVIEWER,
    COMMITTEE
}
