package candour.review.team;

import candour.review.profile.SubjectKind;
import java.util.EnumSet;
import java.util.Set;

/** Services that somebody of the team knows from working with them (S002-034). */
public enum KnownService {
    CHILD_PROTECTION,
    CHILDREN_AND_FAMILIES,
    ADULT_PROTECTION,
    ADULT_SERVICES,
    HEALTH,
    MENTAL_HEALTH,
    EDUCATION,
    POLICE,
    HOUSING,
    DRUG_AND_ALCOHOL,
    THIRD_SECTOR;

    /** Those a team must know between them, by whom the review is about. */
    public static Set<KnownService> needed(SubjectKind subject) {
        return switch (subject) {
            case CHILD -> EnumSet.of(CHILD_PROTECTION, CHILDREN_AND_FAMILIES, ADULT_SERVICES);
            case ADULT -> EnumSet.of(ADULT_PROTECTION, ADULT_SERVICES);
        };
    }
}
